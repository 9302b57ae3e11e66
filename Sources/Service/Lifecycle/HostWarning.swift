package import Records

/// Something that is odd in what is served, and does no harm.
package enum HostWarning: Hashable, Sendable, CustomStringConvertible {
    /// It stands in a source file.
    case source(Diagnostic)
    case other(String)

    /// One line for a log, which says itself that it is a warning.
    package var description: String {
        switch self {
        case .source(let warning):
            "\(warning.position.file):\(warning.position.line):\(warning.position.column): \(warning.message)"
        case .other(let message): message
        }
    }

    /// One line for a person, in which an editor finds the place.
    package var line: String {
        switch self {
        case .source(let warning): warning.description
        case .other(let message): "warning: \(message)"
        }
    }
}
