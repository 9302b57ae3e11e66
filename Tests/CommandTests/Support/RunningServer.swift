import Glibc
import TestSupport

/// `lectern serve` on a free port of the loopback address, ended with this value.
final class RunningServer {
    let port: UInt16
    private let program: Program.Running

    /// Returns once the server listens, or has failed to.
    convenience init(
        _ capsule: String,
        certificates: String,
        options: [String] = [],
        environment: [String: String] = [:]
    ) async throws {
        try await self.init([capsule, "--certs", certificates] + options, environment: environment)
    }

    /// Serves with these arguments, to which the address to listen on is added.
    convenience init(_ arguments: [String], environment: [String: String] = [:]) async throws {
        let port = try freePort()
        try await self.init(
            arguments + ["--listen", "127.0.0.1:\(port)"],
            on: port,
            environment: environment
        )
    }

    /// Serves with these arguments, which say somewhere to listen on `port`; Gopher is off unless they turn it on.
    init(_ arguments: [String], on port: UInt16, environment: [String: String] = [:]) async throws {
        self.port = port
        let gopher = arguments.contains("--gopher-listen") ? [] : ["--gopher-listen", "0"]
        program = try Program.Running(["serve"] + arguments + gopher, environment: environment)
        announcement = try await program.output(containing: "SHA-256")
    }

    var process: ChildProcess { program.process }

    /// The announcement at its start.
    let announcement: String

    func address(_ path: String) -> String { "gemini://localhost:\(port)\(path)" }

    func fetch(_ path: String) async throws -> Program.Result {
        try await Program.run("fetch", "--header", address(path))
    }

    func send(_ signal: CInt) { process.send(signal) }

    /// Returns standard error once a line of it contains `text`, or once the server has ended.
    func errors(containing text: String) async throws -> String {
        try await program.errors(containing: text)
    }

    /// Asks for a reload and waits until it is done or refused, which the log then mentions so many times.
    @discardableResult
    func reload(times: Int = 1) async throws -> String {
        send(SIGHUP)
        return try await program.errors(containing: "reloaded", times: times)
    }

    /// Sends a signal and waits for the end.
    func end(by signal: CInt) async throws -> Program.Result {
        send(signal)
        return try await program.result()
    }
}
