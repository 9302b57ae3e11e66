package import Records
internal import Text

/// Why a capsule cannot be served or exported.
package enum CapsuleError: Error, Hashable, Sendable {
    /// Errors in its source, of which the first are given.
    case invalid(path: String, errors: Int, first: [Diagnostic])
}

extension CapsuleError: CustomStringConvertible {
    /// How many errors there are, then a line for each that is given.
    package var description: String {
        switch self {
        case .invalid(let path, let errors, let first):
            let rest = errors - first.count
            let lines =
                first.map(\.description)
                + (rest > 0 ? ["and \(count(rest, "more error")); lectern check names them all"] : [])
            return "\(path): \(count(errors, "error"))\(lines.map { "\n\($0)" }.joined())"
        }
    }
}
