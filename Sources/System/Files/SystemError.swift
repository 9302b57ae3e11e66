internal import Glibc

/// The system's error numbers as values.
package struct SystemError: Error, Hashable, Sendable, CustomStringConvertible {
    package let code: CInt

    /// Takes the number from a call that returned it without setting `errno`.
    package init(code: CInt) { self.code = code }

    /// The error in `errno`; read it on the line after the failed call.
    package static var last: SystemError { SystemError(code: errno) }

    /// Whether the process, or the system, has no descriptor left.
    package var isOutOfDescriptors: Bool { code == EMFILE || code == ENFILE }

    /// Whether nobody listens on a socket that is there.
    package var isRefusedConnection: Bool { code == ECONNREFUSED }

    /// Whether the other side has closed before everything was said.
    package var isBrokenConnection: Bool { code == ECONNRESET || code == EPIPE }

    package var description: String { unsafe String(cString: strerror(code)) }
}

extension SystemError {
    /// The obstacles to work with files of which a program can say more than the system does.
    package enum FileObstacle: Hashable, Sendable {
        case nothingThere, notAFolder
        case noSpace, quotaUsedUp, readOnly, denied, nameTooLong
        /// Something is mounted there.
        case busy
        /// The two paths of a rename are on two file systems, or on two layers of one.
        case otherFileSystem
        case other
    }

    /// The meaning of the error for work with files.
    package var obstacle: FileObstacle {
        switch code {
        case ENOENT: .nothingThere
        case ENOTDIR: .notAFolder
        case ENOSPC: .noSpace
        case EDQUOT: .quotaUsedUp
        case EROFS: .readOnly
        case EACCES, EPERM: .denied
        case ENAMETOOLONG: .nameTooLong
        case EBUSY: .busy
        case EXDEV: .otherFileSystem
        default: .other
        }
    }
}
