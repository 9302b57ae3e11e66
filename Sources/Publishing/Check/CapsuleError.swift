package import Records
package import System
internal import Text

/// The reason why a capsule cannot be served or exported.
package enum CapsuleError: Error, Hashable, Sendable {
    /// There are errors in its source, of which the first are given.
    case invalid(path: String, errors: Int, first: [Diagnostic])
    /// The file of one of so many attachments cannot be opened.
    case attachment(path: String, SystemError, attachments: Int)
    /// The file of an attachment is another one than when the source was read.
    case changedAttachment(path: String)
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
        case .attachment(let path, let error, let attachments):
            let remedy =
                error.isOutOfDescriptors
                ? "each of its \(count(attachments, "attachment")) takes a descriptor, and at a reload a second one; allow more with LimitNOFILE= or ulimit -n"
                : "it was there when the capsule was read; try again"
            return ["\(printable(path)) cannot be opened: \(error); \(remedy)"]
        case .changedAttachment(let path):
            return ["\(printable(path)) was changed or replaced while the capsule was read; try again"]
        }
    }
}
