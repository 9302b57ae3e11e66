import Foundation
import Glibc
import Testing

/// `lectern serve --check-config`.
struct CheckConfigTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.makeCapsule("one")
    }

    private func check(_ configuration: String) async throws -> Program.Result {
        try folder.write(configuration, to: "lectern.conf")
        return try await Program.run("serve", "--check-config", "--config", folder.path("lectern.conf"))
    }

    @Test func aGoodOneGetsOneLineAndMakesNothing() async throws {
        let result = try await check("Hostname: localhost\nCapsule: one\n")
        #expect(result.status == 0)
        #expect(result.errors == "")
        let file = folder.path("lectern.conf")
        #expect(result.output == "\(file): ready to serve The lighthouse: 6 pages, 0 terms, 0 events\n")
        #expect(!FileManager.default.fileExists(atPath: folder.path("certs")))
    }

    @Test func everythingThatIsWrongIsNamed() async throws {
        try folder.makeCapsule("two", section: "The [[lmap]] was lit.\n")
        try folder.write("no key", to: "certs/two.example.key")
        let result = try await check(
            """
            Certs: certs

            Hostname: localhost
            Capsule: nowhere

            Hostname: two.example
            Capsule: two
            """
        )
        #expect(result.status == 1)
        #expect(result.output == "\(folder.path("lectern.conf")): not ready to serve\n")
        #expect(result.errors.contains("\(folder.path("nowhere")) does not exist"))
        #expect(result.errors.contains("\(folder.path("two/sections/lamp.gmi")):4:7: error: "))
        #expect(result.errors.contains("certs/two.example.crt: "))
    }

    @Test func mistakesInTheFileAreNamedWithTheirPlaces() async throws {
        let result = try await check("Listn: 1\n\nHostname: localhost\nCapsul: one\n")
        #expect(result.status == 1)
        #expect(result.errorLines.count == 3)
        #expect(result.errors.contains("lectern.conf:1:1: error: the server has no field “Listn”"))
        #expect(result.errors.contains("lectern.conf:4:1: error: a host has no field “Capsul”"))
    }

    @Test func aCapsuleOnTheCommandLineIsCheckedToo() async throws {
        let result = try await Program.run(
            "serve",
            folder.path("one"),
            "--check-config",
            "--certs",
            folder.path("certs")
        )
        #expect(result.status == 0)
        #expect(result.output.hasPrefix("\(folder.path("one")): ready to serve "))
    }

    @Test func aMissingFileIsNamed() async throws {
        let result = try await Program.run("serve", "--config", folder.path("none.conf"))
        #expect(result.status == 1)
        #expect(
            result.errors
                == "lectern: \(folder.path("none.conf")): no such file; check the path given with --config\n"
        )
    }

    /// A pipe would wait for its writer for ever.
    @Test func aPipeIsRefusedAndNotWaitedFor() async throws {
        #expect(mkfifo(folder.path("pipe"), 0o600) == 0)
        let result = try await Program.run("serve", "--check-config", "--config", folder.path("pipe"))
        #expect(result.status == 1)
        #expect(result.errors.contains("\(folder.path("pipe")): is not a regular file; name one that is"))
    }
}
