/// Why a file or folder could not be read or changed, with its path.
package struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What stood in the way.
    package enum Cause: Hashable, Sendable {
        case system(SystemError)
        /// A folder, a pipe or a device where a file is needed.
        case notAFile
        /// In bytes.
        case largerThan(Int)
        /// A file that may not be replaced has this name.
        case taken
        /// The file system would show it to others than its owner.
        case exposed(SystemError)
    }

    package let path: String
    package let cause: Cause

    /// A path as it was asked for.
    package init(_ path: String, _ cause: Cause) {
        self.path = path
        self.cause = cause
    }

    /// Reads `errno`; call it on the line after the failed call.
    static func last(_ path: String) -> FileError { FileError(path, .system(.last)) }

    /// What the system said, where it is the one that refused.
    package var refusal: SystemError? { if case .system(let error) = cause { error } else { nil } }

    /// One line, without a final stop.
    package var description: String {
        switch cause {
        case .system(let error): "\(path): \(error)"
        case .notAFile: "\(path): is not a regular file; name one that is"
        case .largerThan(let limit): "\(path): is larger than \(limit) bytes"
        case .taken: "\(path): exists, and is not overwritten; choose another name"
        case .exposed(let error):
            "\(path): cannot be kept from this machine's other users: \(error); choose another file system"
        }
    }
}
