package import Records
package import System
internal import Text

/// Why a configuration file cannot be used.
package enum ConfigurationError: Error, Hashable, Sendable {
    case unreadable(FileError)
    /// There is no file at the path that was given.
    case missing(String)
    /// The file at the path has these errors, at least one.
    case invalid(path: String, [Diagnostic])
}

extension ConfigurationError: CustomStringConvertible {
    package var description: String { lines.joined(separator: "\n") }

    /// What is wrong, and for a file with errors a line for each of them.
    var lines: [String] {
        switch self {
        case .unreadable(let error): ["\(error)"]
        case .missing(let path): ["\(path): no such file; check the path given with --config"]
        case .invalid(let path, let errors):
            ["\(path): \(count(errors.count, "error"))"] + errors.map(\.description)
        }
    }
}
