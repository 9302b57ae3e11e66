import Foundation

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

    /// A process whose output goes to files, since a pipe would stay open in every process started meanwhile.
    final class Running {
        let process = Process()
        private let folder: TemporaryFolder
        private let ended: AsyncStream<Void>

        init(
            _ arguments: [String],
            executable: URL = Program.path,
            environment: [String: String] = [:],
            output: FileHandle? = nil
        ) throws {
            folder = try TemporaryFolder()
            let (ended, continuation) = AsyncStream<Void>.makeStream()
            self.ended = ended
            process.executableURL = executable
            process.arguments = arguments
            process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
            process.standardOutput = try output ?? folder.newFile("output")
            process.standardError = try folder.newFile("errors")
            process.standardInput = FileHandle.nullDevice
            process.terminationHandler = { _ in continuation.finish() }
            try process.run()
        }

        deinit { if process.isRunning { process.terminate() } }

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
            for await _ in ended {}
            // The wait is cut short if the test takes too long; a program that still runs has no status.
            try Task.checkCancellation()
            return Result(
                status: process.terminationStatus,
                output: (try? folder.read("output")) ?? "",
                errors: try folder.read("errors")
            )
        }
    }
}
