/// The reason why a file or folder could not be read or changed, with its path.
package struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The obstacle.
    package enum Cause: Hashable, Sendable {
        case system(SystemError)
        /// There is a folder, a pipe or a device where a file is needed.
        case notAFile
        /// The file has more bytes than this.
        case largerThan(Int)
        /// The name belongs to a file that may not be replaced.
        case taken
        /// The file system would show the file to others than its owner.
        case exposed(SystemError)
    }

    package let path: String
    package let cause: Cause

    package init(_ path: String, _ cause: Cause) {
        self.path = path
        self.cause = cause
    }

    /// The error in `errno`; read it on the line after the failed call.
    static func last(_ path: String) -> FileError { FileError(path, .system(.last)) }

    /// The system's error, if it was the system that refused.
    package var refusal: SystemError? { if case .system(let error) = cause { error } else { nil } }

    /// The path and the reason in one line, without a full stop.
    package var description: String { "\(path): \(reason)" }

    /// The reason without the path, for a message that names it already.
    package var reason: String {
        switch cause {
        case .system(let error): "\(error)"
        case .notAFile: "is not a regular file; name one that is"
        case .largerThan(let limit): "is larger than \(limit) bytes"
        case .taken: "exists, and is not overwritten; choose another name"
        case .exposed(let error):
            "cannot be kept from this machine's other users: \(error); choose another file system"
        }
    }
}
