/// The reason why files do not go into one ZIP archive of the plain form, which every program reads.
package enum ArchiveError: Error, Hashable, Sendable {
    /// There are more than 65,535 files.
    case tooManyFiles
    /// The archive would have 4 GiB or more.
    case tooLong
    /// The name of a file has more than 65,535 bytes.
    case nameTooLong
}

extension ArchiveError: CustomStringConvertible {
    /// The limit in words, for a message.
    package var description: String {
        switch self {
        case .tooManyFiles: "an archive holds at most 65,535 files"
        case .tooLong: "an archive holds less than 4 GiB"
        case .nameTooLong: "the name of a file in an archive has at most 65,535 bytes"
        }
    }
}
