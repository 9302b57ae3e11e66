package import System

/// Why a file could not be put into house form.
package enum FormattingError: Error, Hashable, Sendable {
    /// Somebody has written to it since it was read.
    case changed(String)
    case file(FileError)
}

extension FormattingError: CustomStringConvertible {
    /// The file and the reason in one line, without a final stop.
    package var description: String {
        switch self {
        case .changed(let path):
            "\(path): has been changed meanwhile, and is left as it is; run the command again"
        case .file(let error): "\(error)"
        }
    }
}
