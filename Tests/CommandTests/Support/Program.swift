import Foundation
import Glibc
import TestSupport

/// The built `lectern`, run as a user runs it.
struct Program {
    struct Result {
        let status: Int32
        let output: String
        let errors: String

        /// The lines of standard error.
        var errorLines: [Substring] { errors.split(separator: "\n") }
    }

    /// The program's path: it is built beside the tests, since they depend on it.
    static let path = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        .appending(path: "lectern")

    /// Runs it to its end.
    static func run(_ arguments: String...) async throws -> Result { try await run(arguments) }

    static func run(_ arguments: [String]) async throws -> Result { try await Running(arguments).result() }

    /// Serves the capsule of a folder, with its certificates, to the end: where it is expected not to start.
    static func serve(_ folder: TemporaryFolder, _ options: String...) async throws -> Result {
        try await run(["serve", folder.path("Capsule"), "--certs", folder.path("certs")] + options)
    }

    /// A process whose output goes to files, which are read while it runs.
    final class Running {
        let process: ChildProcess
        private let folder: TemporaryFolder

        init(
            _ arguments: [String],
            executable: URL = Program.path,
            environment: [String: String] = [:],
            output: FileHandle? = nil
        ) throws {
            folder = try TemporaryFolder()
            let output = try output ?? folder.newFile("output")
            let errors = try folder.newFile("errors")
            process = try ChildProcess(
                executable.path,
                arguments,
                environment: environment,
                output: output.fileDescriptor,
                errors: errors.fileDescriptor
            )
        }

        deinit { process.send(SIGTERM) }

        /// Returns standard output once a line of it contains `text`, or once the process has ended.
        func output(containing text: String) async throws -> String {
            try await file("output", containing: text, times: 1)
        }

        /// Returns standard error once so many lines of it contain `text`, or once the process has ended.
        func errors(containing text: String, times: Int = 1) async throws -> String {
            try await file("errors", containing: text, times: times)
        }

        /// The text on standard error so far.
        var errors: String { get throws { try folder.read("errors") } }

        private func file(_ name: String, containing text: String, times: Int) async throws -> String {
            while process.isRunning {
                let content = try folder.read(name)
                let lines = content.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
                if lines.count(where: { $0.contains(text) }) >= times { return content }
                try await Task.sleep(for: .milliseconds(5))
            }
            return try folder.read(name)
        }

        func result() async throws -> Result {
            Result(
                status: try await process.end(),
                output: (try? folder.read("output")) ?? "",
                errors: try folder.read("errors")
            )
        }
    }
}
