import Foundation
import Glibc
import TestSupport
import Testing

/// Tests what signals mean, and what the process may use.
@Suite(.hangLimit)
struct SignalTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.makeCapsule()
    }

    @Test(arguments: [SIGUSR1, SIGUSR2, SIGPIPE, SIGALRM]) func signalsThatMeanNothingDoNothing(
        signal: CInt
    ) async throws {
        let server = try await RunningServer(folder.path("Capsule"), certificates: folder.path("certs"))
        server.send(signal)
        #expect(try await server.fetch("/").status == 0)
        #expect(try await server.end(by: SIGTERM).status == 0)
    }

    /// `script` has a terminal of its own, whose window closes when it ends.
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
        let server = try #require(try child(of: terminal.process.id))
        kill(server, SIGHUP)
        try await log(contains: "reloaded: ")
        #expect(try await Program.run("fetch", "gemini://localhost:\(port)/").status == 0)
        terminal.process.send(SIGKILL)
        _ = try await terminal.result()
        while kill(server, 0) == 0, state(of: server) != "Z" { try await Task.sleep(for: .milliseconds(5)) }
        #expect(try await Program.run("fetch", "gemini://localhost:\(port)/").status == 1)
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/taskset")))
    func thereAreAsManyEventLoopsAsCoresAllowed() async throws {
        #expect(try await sockets(of: [Program.path.path], options: ["--threads", "3"]) == 3)
        #expect(try await sockets(of: ["/usr/bin/taskset", "-c", "0", Program.path.path]) == 1)
    }

    /// Returns how many sockets listen on a server's port: each loop has its own.
    private func sockets(of command: [String], options: [String] = []) async throws -> Int {
        let port = try freePort()
        let serve = [
            "serve", folder.path("Capsule"), "--certs", folder.path("certs"), "--gopher-listen", "0",
        ]
        let program = try Program.Running(
            command.dropFirst() + serve + ["--listen", "127.0.0.1:\(port)"] + options,
            executable: URL(filePath: command[0])
        )
        _ = try await program.output(containing: "SHA-256")
        // A line of proc(5) has the local address with its port in hexadecimal, the remote one, and 0A if the socket listens.
        let suffix = ":" + String(String(Int(port) | 0x10000, radix: 16, uppercase: true).dropFirst())
        let table = try FileHandle(forReadingFrom: URL(filePath: "/proc/net/tcp")).readToEnd() ?? Data()
        let count = String(decoding: table, as: UTF8.self).split(separator: "\n")
            .map { $0.split(separator: " ") }
            .count { $0.count > 3 && $0[1].hasSuffix(suffix) && $0[3] == "0A" }
        program.process.send(SIGTERM)
        #expect(try await program.result().status == 0)
        return count
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
