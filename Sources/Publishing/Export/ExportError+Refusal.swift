internal import System

extension ExportError {
    /// Returns the message for a failure of the system, which says what the user can do about it.
    static func refusal(_ error: SystemError, at place: String, for output: String) -> String {
        let elsewhere = "choose another place with --output"
        return switch error.obstacle {
        case .noSpace: "\(output): no space is left there; free some, or \(elsewhere)"
        case .quotaUsedUp: "\(output): your quota there is used up; free some space, or \(elsewhere)"
        case .readOnly: "\(output): the file system there is read-only; \(elsewhere)"
        case .denied:
            "\(output): permission is denied at \(place); change who may write there, or \(elsewhere)"
        case .nameTooLong:
            "\(output): is longer than the file system allows; choose a shorter name with --output"
        case .busy: "\(output): another file system begins at \(place); \(elsewhere)"
        case .otherFileSystem:
            "\(output): is in a lower layer of an overlay, where it cannot be replaced; remove it and export again, or \(elsewhere)"
        case .nothingThere, .notAFolder, .other:
            "\(output): cannot be written (\(place): \(error)); \(elsewhere)"
        }
    }
}
