import Foundation
import Glibc
import TestSupport

/// `lectern serve` on a free port of the loopback address, ended with this value.
final class RunningServer {
    let port: UInt16
    private let program: Program.Running

    /// Returns once the server listens, or has failed to.
    init(_ capsule: String, certificates: String, options: [String] = []) async throws {
        port = try freePort()
        program = try Program.Running(
            ["serve", capsule, "--certs", certificates, "--listen", "127.0.0.1:\(port)"] + options
        )
        announcement = try await program.output(containing: "SHA-256")
    }

    deinit { if program.process.isRunning { program.process.terminate() } }

    /// What it said at its start.
    let announcement: String

    func address(_ path: String) -> String { "gemini://localhost:\(port)\(path)" }

    func fetch(_ path: String) async throws -> Program.Result {
        try await Program.run("fetch", "--header", address(path))
    }

    /// Sends a signal and waits for the end.
    func end(by signal: CInt) async throws -> Program.Result {
        kill(program.process.processIdentifier, signal)
        return try await program.result()
    }
}
