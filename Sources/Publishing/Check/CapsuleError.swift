package import Records
internal import Text

/// The reason why a capsule cannot be served or exported.
package enum CapsuleError: Error, Hashable, Sendable {
    /// There are errors in its source, of which the first are given.
    case invalid(path: String, errors: Int, first: [Diagnostic])
}

extension CapsuleError: CustomStringConvertible {
    package var description: String { lines.joined(separator: "\n") }

    /// A line with the number of errors, then a line for each that is given.
    package var lines: [String] {
        switch self {
        case .invalid(let path, let errors, let first):
            let rest = errors - first.count
            return ["\(path): \(count(errors, "error"))"] + first.map(\.description)
                + (rest > 0 ? ["and \(count(rest, "more error")); lectern check names them all"] : [])
        }
    }
}
