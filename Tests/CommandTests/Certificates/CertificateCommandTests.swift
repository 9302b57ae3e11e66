import Foundation
import Testing

struct CertificateCommandTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func certificate(
        _ verb: String,
        hostname: String = "capsule.example"
    ) async throws -> Program.Result {
        try await Program.run("certificate", verb, "--hostname", hostname, "--certs", folder.path("certs"))
    }

    @Test func createsAndShows() async throws {
        #expect(try await certificate("create").status == 0)
        let shown = try await certificate("show")
        #expect(shown.status == 0)
        #expect(shown.output.contains("capsule.example"))
        #expect(shown.output.contains("SHA-256"))
    }

    @Test func createOverwritesNothing() async throws {
        #expect(try await certificate("create").status == 0)
        let before = try folder.contents(of: "certs")
        let again = try await certificate("create")
        #expect(again.status == 1)
        #expect(again.errorLines.count == 1)
        #expect(again.errors.contains("capsule.example.crt") || again.errors.contains("capsule.example.key"))
        #expect(try folder.contents(of: "certs") == before)
    }

    @Test func renewKeepsTheKeyAndChangesTheCertificate() async throws {
        #expect(try await certificate("create").status == 0)
        let before = try folder.contents(of: "certs")
        #expect(try await certificate("renew").status == 0)
        let after = try folder.contents(of: "certs")
        #expect(before["capsule.example.key"] == after["capsule.example.key"])
        #expect(before["capsule.example.crt"] != after["capsule.example.crt"])
        #expect(after.count == 2)
    }

    @Test(arguments: ["show", "renew"])
    func aMissingCertificateIsNamed(verb: String) async throws {
        let result = try await certificate(verb)
        #expect(result.status == 1)
        #expect(result.errorLines.count == 1)
        #expect(result.errors.contains("capsule.example."))
    }

    @Test(arguments: ["../etc", "a/b", "", "white space", "-x"])
    func aHostnameIsNoPath(hostname: String) async throws {
        let result = try await certificate("create", hostname: hostname)
        #expect(result.status != 0)
        #expect(!FileManager.default.fileExists(atPath: folder.path("certs")))
    }
}
