import Foundation

extension TemporaryFolder {
    /// Exports the folder's capsule from another working directory.
    func export(
        _ format: String = "gemini",
        to name: String,
        _ options: String...
    ) async throws -> Program.Result {
        let output = name.isEmpty ? url.path : "\(url.path)/\(name)"
        return try await Program.run(
            ["export", path("Capsule"), "--format", format, "--output", output] + options
        )
    }

    /// The names of everything in the folder, including hidden things.
    var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() }
    }

    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path(name), withDestinationPath: target)
    }
}
