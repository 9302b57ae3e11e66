import Foundation
import Service
import TLS
import Testing

struct CertificateSourcesTests {
    private let folder: URL
    private let host: Hostname
    private var credentials: String { folder.appending(path: "credentials").path }
    private var own: String { folder.appending(path: "own").path }
    private var sources: CertificateSources { CertificateSources(credentials: credentials, directory: own) }

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        host = try Hostname("capsule.example.org")
    }

    private func cleared(_ test: () throws -> Void) throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        try test()
    }

    @Test func aPairHandedInGoesFirst() throws {
        try cleared {
            let handedIn = try CertificateDirectory(credentials).create(for: host)
            _ = try CertificateDirectory(own).create(for: host)
            #expect(try sources.directory(for: host).identity(for: host).certificate == handedIn.certificate)
        }
    }

    @Test func withoutOneTheServersOwnIsMadeAndKept() throws {
        try cleared {
            let made = try sources.directory(for: host).identity(for: host)
            #expect(try sources.directory(for: host).identity(for: host).certificate == made.certificate)
            #expect(FileManager.default.fileExists(atPath: own + "/capsule.example.org.key"))
            #expect(!FileManager.default.fileExists(atPath: credentials))
        }
    }

    @Test(arguments: ["crt", "key"])
    func halfAPairHandedInIsAnError(missing: String) throws {
        try cleared {
            _ = try CertificateDirectory(credentials).create(for: host)
            try FileManager.default.removeItem(atPath: "\(credentials)/\(host).\(missing)")
            let pair = (certificate: "\(credentials)/\(host).crt", key: "\(credentials)/\(host).key")
            let error: CertificateError =
                missing == "crt"
                ? .certificateMissing(pair.certificate, key: pair.key)
                : .keyMissing(pair.key, certificate: pair.certificate)
            #expect(throws: error) { try sources.directory(for: host).identity(for: host) }
            #expect(!FileManager.default.fileExists(atPath: own))
        }
    }

    @Test(arguments: [
        ("Capsule.example.org.crt", "did you mean “capsule.example.org.crt”?"),
        ("capsul.example.org.key", "did you mean “capsule.example.org.key”?"),
        ("capsule.example.org.pem", "did you mean “capsule.example.org.crt”?"),
        ("elsewhere.test.crt", "LoadCredential= wants <hostname>.crt and <hostname>.key"),
    ])
    func aCredentialOfNoHostIsAWarning(file: String, remedy: String) throws {
        try cleared {
            _ = try CertificateDirectory(credentials).create(for: host)
            for name in [file, "token"] {
                try Data().write(to: URL(filePath: "\(credentials)/\(name)"))
            }
            #expect(
                sources.warnings(for: [host, try Hostname("other.example.net")])
                    == ["credential “\(file)” is of no host that is served; \(remedy)"]
            )
        }
    }

    @Test func adviceFitsWhereACertificateCameFrom() throws {
        try cleared {
            _ = try CertificateDirectory(own).create(for: host)
            let end = CertificateDate(secondsSinceEpoch: 35_659_353_599)
            let made = try sources.directory(for: host).load(for: host)
            #expect(made.dateWarnings(at: end) == [.endsSoon("\(own)/\(host).crt", on: end, .byCommand)])
            _ = try CertificateDirectory(credentials).create(for: host)
            let handedIn = try sources.directory(for: host).load(for: host)
            #expect(
                handedIn.dateWarnings(at: end) == [
                    .endsSoon("\(credentials)/\(host).crt", on: end, .andRestart)
                ]
            )
        }
    }
}
