import Foundation
import Glibc
import TestSupport
import Testing

/// What signals mean, and what the process may use.
@Suite(.timeLimit(.minutes(2)))
struct SignalTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.makeCapsule()
    }

    @Test(arguments: [SIGUSR1, SIGUSR2, SIGPIPE]) func signalsThatMeanNothingDoNothing(
        signal: CInt
    ) async throws {
        let server = try await RunningServer(folder.path("Capsule"), certificates: folder.path("certs"))
        server.send(signal)
        #expect(try await server.fetch("/").status == 0)
        #expect(try await server.end(by: SIGTERM).status == 0)
    }

    /// `script` has a terminal of its own, whose window closes where it ends.
    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script")))
    func aTerminalThatIsClosedEndsTheServerAndOneThatIsThereReloads() async throws {
        let port = try freePort()
        let command =
            "exec \(Program.path.path) serve \(folder.path("Capsule")) --certs \(folder.path("certs")) "
            + "--listen 127.0.0.1:\(port) --gopher-listen 0"
        let terminal = try Program.Running(
            ["-qefc", command, folder.path("log")],
            executable: URL(filePath: "/usr/bin/script")
        )
        try await log(contains: "SHA-256")
        let server = try #require(try child(of: terminal.process.processIdentifier))
        kill(server, SIGHUP)
        try await log(contains: "reloaded: ")
        #expect(try await Program.run("fetch", "gemini://localhost:\(port)/").status == 0)
        kill(terminal.process.processIdentifier, SIGKILL)
        _ = try await terminal.result()
        while kill(server, 0) == 0, state(of: server) != "Z" { try await Task.sleep(for: .milliseconds(5)) }
        #expect(try await Program.run("fetch", "gemini://localhost:\(port)/").status == 1)
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/taskset")))
    func thereAreAsManyEventLoopsAsCoresAllowed() async throws {
        let port = try freePort()
        let program = try Program.Running(
            [
                "-c", "0", Program.path.path, "serve", folder.path("Capsule"), "--certs",
                folder.path("certs"), "--listen",
                "127.0.0.1:\(port)", "--gopher-listen", "0",
            ],
            executable: URL(filePath: "/usr/bin/taskset")
        )
        _ = try await program.output(containing: "SHA-256")
        // A loop has a listening socket of its own: a line of state 0A.
        let place = ":" + String(port, radix: 16, uppercase: true).leftPadded(to: 4) + " "
        let sockets = try String(contentsOfFile: "/proc/net/tcp", encoding: .utf8).split(separator: "\n")
            .count { $0.contains(place) && $0.contains(" 0A ") }
        #expect(sockets == 1)
        kill(program.process.processIdentifier, SIGTERM)
        #expect(try await program.result().status == 0)
    }

    private func log(contains text: String) async throws {
        while (try? folder.read("log").contains(text)) != true { try await Task.sleep(for: .milliseconds(5)) }
    }

    private func child(of process: pid_t) throws -> pid_t? {
        let list = try String(contentsOfFile: "/proc/\(process)/task/\(process)/children", encoding: .utf8)
        return list.split(separator: " ").first.flatMap { pid_t($0) }
    }

    private func state(of process: pid_t) -> String {
        let status = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ""
        return status.split(separator: ")").last?.split(separator: " ").first.map(String.init) ?? ""
    }
}

extension String {
    fileprivate func leftPadded(to width: Int) -> String {
        String(repeating: "0", count: max(0, width - count)) + self
    }
}
