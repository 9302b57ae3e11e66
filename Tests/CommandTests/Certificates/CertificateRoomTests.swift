import Foundation
import TestSupport
import Testing

/// Certificates where there is too little memory, or where the file system has room for too few files.
@Suite(.hangLimit)
struct CertificateRoomTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.makeCapsule()
    }

    /// OpenSSL fails as it does where memory is short, in one of its functions.
    @Test(arguments: [
        ("d2i_X509", "crt"), ("d2i_AutoPrivateKey", "key"), ("PEM_read_bio", "crt"), ("SSL_CTX_new", "crt"),
    ])
    func tooLittleMemoryIsNoFaultOfTheFile(function: String, file: String) async throws {
        let made = try await Program.run(
            "certificate",
            "create",
            "--hostname",
            "localhost",
            "--certs",
            folder.path("certs")
        )
        #expect(made.status == 0)
        let library = try folder.compileLibrary(
            """
            #include <openssl/err.h>
            void *\(function)(void) { ERR_raise(ERR_LIB_ASN1, ERR_R_MALLOC_FAILURE); return 0; }

            """
        )
        let result = try await Program.Running(
            ["serve", folder.path("Capsule"), "--check-config", "--certs", folder.path("certs")],
            environment: ["LD_PRELOAD": library]
        ).result()
        #expect(result.status == 1)
        #expect(
            result.errors.contains(
                "certs/localhost.\(file): there is too little memory to read it; allow more (MemoryMax= "
            )
        )
    }

    /// A check says what a start does: with room for a key and its certificate, and for their folder where it is missing, both go on;
    /// with less neither does, and nothing stays.
    @Test(
        .enabled(if: MountNamespace.isPossible, "this system lets a test mount nothing"),
        arguments: [(2, "certs"), (3, "certs"), (3, "certs/inner"), (4, "certs/inner")]
    )
    func aFileSystemWithoutRoomForTheFilesIsFound(inodes: Int, name: String) async throws {
        let script = """
            cd '\(folder.path(""))'; mkdir certs; mount -t tmpfs -o nr_inodes=\(inodes) none certs
            $lectern serve Capsule --check-config --certs \(name) || echo not ready
            $lectern certificate create --hostname localhost --certs \(name) > /dev/null || echo not made
            find certs -type f | sort

            """
        let result = try await MountNamespace.run(script)
        let lines = result.output.split(separator: "\n").dropFirst()
        if inodes == (name == "certs" ? 3 : 4) {
            #expect(Array(lines) == ["\(name)/localhost.crt", "\(name)/localhost.key"])
        } else {
            #expect(Array(lines) == ["not ready", "not made"])
            #expect(result.errors.contains("cannot be written: No space left on device; make room: df says "))
        }
    }
}
