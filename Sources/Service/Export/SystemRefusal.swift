internal import Text
internal import Glibc

/// What the system would not do with a file or folder.
struct SystemRefusal: Hashable {
    let path: String
    /// As in errno(3).
    let code: CInt

    var reason: String { String(cString: strerror(code)) }

    /// One line under the name that an export's user gave, fit for a message, with what they can do.
    fileprivate func message(for output: String) -> String {
        let place = printable(path.unicodeScalars)
        let elsewhere = "choose another place with --output"
        return switch code {
        case ENOSPC: "\(output): no space is left there; free some, or \(elsewhere)"
        case EDQUOT: "\(output): your quota there is used up; free some space, or \(elsewhere)"
        case EROFS: "\(output): the file system there is read-only; \(elsewhere)"
        case EACCES, EPERM:
            "\(output): permission is denied at \(place); change who may write there, or \(elsewhere)"
        case ENAMETOOLONG:
            "\(output): is longer than the file system allows; choose a shorter name with --output"
        case EBUSY: "\(output): another file system begins at \(place); \(elsewhere)"
        case EXDEV:
            "\(output): is in a lower layer of an overlay, where it cannot be replaced; remove it and export again, or \(elsewhere)"
        default: "\(output): cannot be written (\(place): \(reason)); \(elsewhere)"
        }
    }
}

extension ServiceError {
    /// The same for whoever asked for an export: a refusal of the system's in terms of their output.
    func told(of output: String) -> ServiceError {
        refusal.map { ServiceError($0.message(for: output)) } ?? self
    }
}
