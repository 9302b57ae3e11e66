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
        #expect(result.output == "\(file): ready to serve The lighthouse: 8 pages, 0 terms, 0 events\n")
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

    @Test func aStatusSocketThatCouldNotBeMadeIsNamed() async throws {
        try folder.write("text", to: "file")
        let check = { [folder] (path: String) in
            try await Program.run(
                "serve",
                folder.path("one"),
                "--check-config",
                "--certs",
                folder.path("certs"),
                "--status-socket",
                folder.path(path)
            )
        }
        #expect(try await check("status").status == 0)
        let missing = try await check("none/status")
        #expect(missing.status == 1)
        #expect(
            missing.errors.contains("none/status: there is no such folder; make it (RuntimeDirectory= under")
        )
        let taken = try await check("file")
        #expect(taken.status == 1)
        #expect(
            taken.errors.contains("file: something that is no socket is there; remove it, or name another")
        )
    }

    @Test func anAddressThatIsWantedTwiceIsNamedAsItIsAtAStart() async throws {
        let options = [
            folder.path("one"), "--certs", folder.path("certs"), "--listen", "127.0.0.1:1", "--gopher-listen",
            "127.0.0.1:1",
        ]
        let reason =
            "--gopher-listen 127.0.0.1:1 wants the same address as --listen 127.0.0.1:1; give one of them another port\n"
        let checked = try await Program.Running(["serve", "--check-config"] + options).result()
        #expect(checked.status == 1)
        #expect(checked.errors == reason)
        let started = try await Program.Running(["serve"] + options).result()
        #expect(started.status == 1)
        #expect(started.errors == "lectern: \(reason)")
        #expect(!FileManager.default.fileExists(atPath: folder.path("certs")))
    }

    @Test func aMissingFileIsNamed() async throws {
        let result = try await Program.run("serve", "--config", folder.path("none.conf"))
        #expect(result.status == 1)
        #expect(
            result.errors
                == "lectern: \(folder.path("none.conf")): no such file; check the path given with --config\n"
        )
    }

    private func check(certs: String, setpriv: [String] = []) async throws -> Program.Result {
        let command = [
            Program.path.path, "serve", folder.path("one"), "--check-config", "--certs", folder.path(certs),
        ]
        if setpriv.isEmpty { return try await Program.Running(Array(command.dropFirst())).result() }
        return try await Program.Running(
            setpriv + command,
            executable: URL(filePath: "/usr/bin/setpriv")
        ).result()
    }

    @Test(
        "a folder that no certificate can be made in is named",
        arguments: [
            ("taken", "Not a directory"), ("nowhere/certs", "No such file or directory"),
            ("dangling", "No such file or directory"),
        ]
    )
    func foldersForCertificates(certs: String, reason: String) async throws {
        try folder.write("", to: "taken")
        #expect(symlink(folder.path("none"), folder.path("dangling")) == 0)
        let result = try await check(certs: certs)
        #expect(result.status == 1)
        #expect(result.errors == "\(folder.path(certs)): cannot be written: \(reason)\n")
        #expect(result.output == "\(folder.path("one")): not ready to serve\n")
    }

    @Test(
        .enabled(
            if: geteuid() != 0 || FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv"),
            "root can write everywhere unless it drops that right"
        )
    )
    func aFolderThatThisUserCannotWriteIsNamed() async throws {
        try folder.write("", to: "certs/README")
        #expect(chmod(folder.path("certs"), 0o500) == 0)
        defer { chmod(folder.path("certs"), 0o700) }
        let drop = ["--bounding-set=-dac_override", "--inh-caps=-dac_override"]
        let result = try await check(certs: "certs", setpriv: geteuid() == 0 ? drop : [])
        #expect(result.status == 1)
        #expect(result.errors == "\(folder.path("certs")): cannot be written: Permission denied\n")
    }

    @Test func aFolderIsTriedAndLeftAsItWas() async throws {
        try folder.write("", to: "certs/README")
        let result = try await check(certs: "certs")
        #expect(result.status == 0)
        #expect(result.errors == "")
        #expect(try folder.contents(of: "certs").keys.sorted() == ["README"])
    }

    @Test func aPairThatIsThereNeedsNoWriting() async throws {
        let arguments = ["certificate", "create", "--hostname", "localhost", "--certs", folder.path("certs")]
        #expect(try await Program.Running(arguments).result().status == 0)
        #expect(chmod(folder.path("certs"), 0o500) == 0)
        defer { chmod(folder.path("certs"), 0o700) }
        #expect(try await check(certs: "certs").status == 0)
    }

    @Test func credentialsAreCheckedAsAStartWould() async throws {
        try folder.write("no certificate", to: "handed/localhost.crt")
        try folder.write("no key", to: "handed/localhost.key")
        let result = try await Program.Running(
            ["serve", folder.path("one"), "--check-config", "--certs", folder.path("certs")],
            environment: ["CREDENTIALS_DIRECTORY": folder.path("handed")]
        ).result()
        #expect(result.status == 1)
        #expect(result.errors.contains("handed/localhost.crt: holds no certificate in PEM form"))
    }

    @Test func fewDescriptorsAreAWarning() async throws {
        let result = try await Program.Running(
            ["-c", "ulimit -n 100; exec \"$0\" serve \"$1\" --check-config --certs \"$1/certs\""]
                + [Program.path.path, folder.path("one")],
            executable: URL(filePath: "/bin/sh")
        ).result()
        #expect(result.status == 0)
        #expect(
            result.errors
                == "warning: of the 100 descriptors allowed, 36 connections can be had at once; allow more with LimitNOFILE= or ulimit -n\n"
        )
    }

    @Test func tooFewDescriptorsForOneConnectionAreAnError() async throws {
        let result = try await Program.Running(
            ["-c", "ulimit -n 18; exec \"$0\" serve \"$1\" --check-config --threads 2 --certs \"$1/certs\""]
                + [Program.path.path, folder.path("one")],
            executable: URL(filePath: "/bin/sh")
        ).result()
        #expect(result.status == 1)
        #expect(result.errors.contains("of the 18 descriptors allowed none is left for a connection: "))
        #expect(result.errors.contains("needs 22 "))
    }

    @Test func anAddressThatTheMachineDoesNotHaveIsNamed() async throws {
        let result = try await check("Listen: 192.0.2.1:1965\n\nHostname: localhost\nCapsule: one\n")
        #expect(result.status == 1)
        #expect(
            result.errors
                == "cannot listen on 192.0.2.1:1965: no network interface of this machine has that address\n"
        )
    }

    /// A pipe would make it wait for a writer for ever.
    @Test func aPipeIsRefusedAndNotWaitedFor() async throws {
        #expect(mkfifo(folder.path("pipe"), 0o600) == 0)
        let result = try await Program.run("serve", "--check-config", "--config", folder.path("pipe"))
        #expect(result.status == 1)
        #expect(result.errors.contains("\(folder.path("pipe")): is not a regular file; name one that is"))
    }
}
