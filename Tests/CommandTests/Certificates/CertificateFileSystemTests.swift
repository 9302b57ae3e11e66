import Foundation
import TestSupport
import Testing

/// File systems without hard links or modes, as exFAT and SMB, or without a rename that replaces nothing, as NFS: played by a library that is loaded before the C library.
@Suite(.hangLimit)
struct CertificateFileSystemTests {
    private static let source = """
        #include <errno.h>
        #include <stdlib.h>
        #include <string.h>
        #include <sys/stat.h>
        #include <sys/syscall.h>
        #include <unistd.h>
        extern int __fchmod(int, mode_t);
        static int lacks(const char *what) {
            const char *all = getenv("LACKS");
            return all != NULL && strstr(all, what) != NULL;
        }
        int linkat(int a, const char *from, int b, const char *to, int flags) {
            if (lacks("links")) { errno = EPERM; return -1; }
            return syscall(SYS_linkat, a, from, b, to, flags);
        }
        int renameat2(int a, const char *from, int b, const char *to, unsigned int flags) {
            if (lacks("renames")) { errno = EINVAL; return -1; }
            return syscall(SYS_renameat2, a, from, b, to, flags);
        }
        int fchmod(int file, mode_t mode) {
            if (lacks("modes")) { errno = EPERM; return -1; }
            return 0;
        }
        int fstat(int file, struct stat *status) {
            int result = fstatat(file, "", status, 0x1000);
            if (result == 0 && lacks("privacy") && S_ISREG(status->st_mode)) status->st_mode |= 0077;
            return result;
        }

        """

    private let folder: TemporaryFolder
    private let library: String

    init() throws {
        folder = try TemporaryFolder()
        library = try folder.compileLibrary(Self.source)
    }

    private func certificate(_ verb: String, lacking: String) async throws -> Program.Result {
        try await Program.Running(
            ["certificate", verb, "--hostname", "capsule.example", "--certs", folder.path("certs")],
            environment: ["LD_PRELOAD": library, "LACKS": lacking]
        ).result()
    }

    @Test(arguments: ["links", "links modes", "renames"])
    func aPairIsMadeAndNotOverwritten(lacking: String) async throws {
        #expect(try await certificate("create", lacking: lacking).status == 0)
        let before = try folder.contents(of: "certs")
        #expect(before.count == 2)
        #expect(try await certificate("create", lacking: lacking).status == 1)
        #expect(try folder.contents(of: "certs") == before)
        #expect(try await certificate("renew", lacking: lacking).status == 0)
    }

    @Test func aKeyThatOthersCouldReadIsNotWritten() async throws {
        let result = try await certificate("create", lacking: "links modes privacy")
        #expect(result.status == 1)
        #expect(
            result.errors.contains("capsule.example.key: cannot be kept from this machine's other users: ")
        )
        #expect(result.errors.contains("choose a folder on another file system with --certs"))
        #expect(try folder.contents(of: "certs").isEmpty)
    }
}
