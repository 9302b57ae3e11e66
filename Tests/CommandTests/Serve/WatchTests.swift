import Foundation
import Glibc
import TestSupport
import Testing

/// Tests `--watch` with the built program: each way in which a file is saved shows on a page, and what is wrong is said.
@Suite(.hangLimit)
struct WatchTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.makeCapsule()
    }

    private var section: String { folder.path("Capsule/sections/lamp.gmi") }

    private func serve(_ arguments: [String] = []) async throws -> RunningServer {
        try await RunningServer(
            [folder.path("Capsule"), "--watch", "--certs", folder.path("certs")] + arguments
        )
    }

    /// Waits until the page of the section has these words.
    private func page(of server: RunningServer, contains words: String) async throws {
        while try await !server.fetch("/sections/lamp.gmi").output.contains(words) {
            try await Task.sleep(for: .milliseconds(20))
        }
    }

    /// Runs a command of the system in the folder.
    private func run(_ script: String) throws {
        let status = try ChildProcess("/bin/sh", ["-ec", "cd '\(folder.url.path)'; \(script)"]).waitForEnd()
        try #require(status == 0, "\(script)")
    }

    private func text(_ words: String) -> String { "Title: The lamp\nSummary: How it was lit.\n\n\(words)\n" }

    /// The ways in which editors and programs put a text in a file's place; `new` has it already.
    private static let waysOfSaving = [
        "cat new > Capsule/sections/lamp.gmi",
        // Vim, with a copy that it keeps for a moment.
        "cd Capsule/sections; touch 4913; rm 4913; mv lamp.gmi lamp.gmi~; cat ../../new > lamp.gmi; rm lamp.gmi~",
        // Emacs keeps the copy.
        "cd Capsule/sections; ln -s w@m.1 .#lamp.gmi; cp lamp.gmi lamp.gmi~; cat ../../new > lamp.gmi; rm .#lamp.gmi",
        // What writes elsewhere first: VS Code, sed -i, rsync.
        "cp new Capsule/sections/.lamp.gmi.x1; mv Capsule/sections/.lamp.gmi.x1 Capsule/sections/lamp.gmi",
        "cp new new2; mv new2 Capsule/sections/lamp.gmi",
        "rm Capsule/sections/lamp.gmi; cp new Capsule/sections/lamp.gmi",
        "cp -r Capsule Next; cp new Next/sections/lamp.gmi; rm -r Capsule; mv Next Capsule",
        "cp -r Capsule Next; cp new Next/sections/lamp.gmi; rm -r Capsule; mkdir Capsule; cp -r Next/. Capsule; rm -r Next",
        "mv Capsule/sections away; mkdir Capsule/sections; cp new Capsule/sections/lamp.gmi; rm -r away",
    ]

    @Test func whatIsSavedIsServedHoweverItIsSaved() async throws {
        let server = try await serve()
        for (number, way) in Self.waysOfSaving.enumerated() {
            try folder.write(text("The lamp was lit \(number) times."), to: "new")
            try run(way)
            try await page(of: server, contains: "lit \(number) times")
        }
        let result = try await server.end(by: SIGINT)
        #expect(result.status == 0)
        #expect(result.errors.contains(" all good: The lighthouse: "))
        // Nobody reads a line about each visit of the writer.
        #expect(!result.output.contains("/sections/lamp.gmi"))
    }

    /// Half of the file has a mark that nothing closes.
    @Test func aFileThatIsWrittenSlowlyIsReadAsAWhole() async throws {
        let server = try await serve()
        try folder.write(text("The lamp [*was ").dropLast(2).description, to: "half")
        try run(
            "{ cat half; sleep 0.3; echo 'lit*]'; sleep 0.3; echo; echo 'It burns.'; } > Capsule/sections/lamp.gmi"
        )
        try await page(of: server, contains: "It burns.")
        let result = try await server.end(by: SIGINT)
        #expect(!result.errors.contains("error"))
        #expect(result.errors.split(separator: "\n").last?.contains("stopping") == true)
    }

    @Test func aBranchOfGitIsServedOnceItIsCheckedOut() async throws {
        let git = "git -c user.name=A -c user.email=a@example.org -C Capsule"
        try run("git init -q Capsule; \(git) add .; \(git) commit -qm one; \(git) checkout -qb two")
        try folder.write(text("The lamp went out."), to: "Capsule/sections/lamp.gmi")
        try run("\(git) commit -qam two; \(git) checkout -q -")
        let server = try await serve()
        try await page(of: server, contains: "The lamp was lit.")
        try run("\(git) checkout -q two")
        try await page(of: server, contains: "The lamp went out.")
        try folder.write(text("The lamp burnt."), to: "Capsule/sections/lamp.gmi")
        try await page(of: server, contains: "The lamp burnt.")
        try run("\(git) stash -q")
        try await page(of: server, contains: "The lamp went out.")
    }

    @Test func whatIsWrongIsSaidAndThatItIsMended() async throws {
        let server = try await serve()
        try folder.makeCapsule(section: "The [[lmap]] was lit.\n")
        let wrong = try await server.errors(containing: "until this is mended")
        #expect(wrong.contains("\n\(section):4:7: error: "))
        #expect(try await server.fetch("/sections/lamp.gmi").output.contains("The lamp was lit."))
        try folder.makeCapsule(section: "The lamp went out.\n")
        let log = try await server.errors(containing: " all good again: The lighthouse: ")
        #expect(log.split(separator: "\n").last?.contains("all good again") == true)
        try await page(of: server, contains: "The lamp went out.")
    }

    @Test func aStartWaitsForTheMendingOfACapsule() async throws {
        try folder.makeCapsule(section: "The [[lmap]] was lit.\n")
        let port = try freePort()
        let program = try Program.Running([
            "serve", folder.path("Capsule"), "--watch", "--certs", folder.path("certs"), "--listen",
            "127.0.0.1:\(port)", "--gopher-listen", "0", "--status-socket", folder.path("status"),
        ])
        let log = try await program.errors(containing: "nothing is served until this is mended")
        #expect(log.contains("\(section):4:7: error: "))
        #expect(!FileManager.default.fileExists(atPath: folder.path("certs")))
        #expect(!FileManager.default.fileExists(atPath: folder.path("status")))
        try folder.makeCapsule()
        #expect(try await program.output(containing: "SHA-256").contains("The lighthouse"))
        #expect(try await program.errors(containing: "all good").contains(" all good again: "))
        // The next try makes the socket anew.
        #expect(try await Program.run("status", "--socket", folder.path("status")).status == 0)
        program.process.send(SIGTERM)
        #expect(try await program.result().status == 0)
    }

    @Test func aWaitingStartEndsAtASignal() async throws {
        for signal in [SIGINT, SIGTERM] {
            try folder.makeCapsule(section: "The [[lmap]] was lit.\n")
            let program = try Program.Running([
                "serve", folder.path("Capsule"), "--watch", "--certs", folder.path("certs"),
            ])
            _ = try await program.errors(containing: "nothing is served")
            program.process.send(signal)
            #expect(try await program.result().status == 0)
        }
    }

    @Test func aNameThatIsMistypedIsNotWaitedFor() async throws {
        for arguments in [[folder.path("Capsle")], ["--config", folder.path("lectern.conf")]] {
            let result = try await Program.run(["serve", "--watch"] + arguments)
            #expect(result.status == 1)
            #expect(
                result.errorLines.count == 1 && result.errors.hasPrefix("lectern: \(arguments.last ?? "")")
            )
        }
    }

    @Test(
        .enabled(if: MountNamespace.isPossible, "needs a namespace of its own"),
        arguments: [
            ("instances", "fs.inotify.max_user_instances"), ("watches", "fs.inotify.max_user_watches"),
        ]
    )
    func tooLittleToWatchWithEndsTheStartWithARemedy(limit: String, remedy: String) async throws {
        let result = try await MountNamespace.run(
            """
            echo 0 > /proc/sys/user/max_inotify_\(limit)
            exec "$lectern" serve '\(folder.path("Capsule"))' --watch --certs '\(folder.path("certs"))'
            """
        )
        #expect(result.status == 1)
        #expect(result.errorLines.count == 1 && result.errors.contains("sudo sysctl \(remedy)="))
    }

    @Test func theConfigurationAndItsFoldersAreWatched() async throws {
        let port = try freePort()
        try folder.write("Hello\n", to: "notes/one.txt")
        let begin = "Listen: 127.0.0.1:\(port)\nGopherListen: 0\nCerts: certs\n\nHostname: localhost\n"
        try folder.write("\(begin)Capsule: Capsule\n", to: "lectern.conf")
        let server = try await RunningServer(["--config", folder.path("lectern.conf"), "--watch"], on: port)
        try folder.write("\(begin)Capsule: Capsule\nFolder: /notes/ notes\n", to: "lectern.conf")
        while try await !server.fetch("/notes/one.txt").output.contains("Hello") {}
        try folder.write("Good evening\n", to: "notes/one.txt")
        while try await !server.fetch("/notes/one.txt").output.contains("Good evening") {}
        try folder.write("\(begin)Capsle: Capsule\n", to: "lectern.conf")
        let log = try await server.errors(containing: "until this is mended")
        #expect(log.contains("lectern.conf:6:1: error: "))
        try folder.write("\(begin)Capsule: Capsule\n", to: "lectern.conf")
        _ = try await server.errors(containing: "all good again")
    }

    @Test func aSignalReloadsBesideTheWatch() async throws {
        let server = try await serve()
        for count in 1...5 {
            try folder.makeCapsule(section: "The lamp was lit \(count) times.\n")
            server.send(SIGHUP)
        }
        try await page(of: server, contains: "lit 5 times")
    }

    @Test func tenThousandFilesThatComeAtOnceAreAllServed() async throws {
        let port = try freePort()
        try folder.write("Hello\n", to: "notes/index.gmi")
        try folder.write(
            """
            Listen: 127.0.0.1:\(port)
            GopherListen: 0
            Certs: certs

            Hostname: localhost
            Capsule: Capsule
            Folder: /notes/ notes

            """,
            to: "lectern.conf"
        )
        let server = try await RunningServer(["--config", folder.path("lectern.conf"), "--watch"], on: port)
        try run(
            "mkdir -p notes/one/two; seq 10000 | split -l 1 -a 5 --numeric-suffixes=1 - notes/one/two/"
        )
        while try await !server.fetch("/notes/one/two/10000").output.contains("10000") {
            try await Task.sleep(for: .milliseconds(50))
        }
        // A folder in a new folder is watched as well.
        try folder.write("a late one\n", to: "notes/one/two/10000")
        while try await !server.fetch("/notes/one/two/10000").output.contains("a late one") {
            try await Task.sleep(for: .milliseconds(50))
        }
    }
}
