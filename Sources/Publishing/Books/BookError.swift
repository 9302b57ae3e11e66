internal import Archive
package import System
internal import Text

/// The reason why a book could not be made.
package enum BookError: Error, Hashable, Sendable {
    /// An attachment cannot be read, or is not the file that was there when the capsule was read.
    case attachment(OpenFileError)
    /// The edition is more than an archive holds; the limit in words.
    case tooLarge(String)
    /// The source, as it was when the pages were made, has an error now.
    case source

    init(_ error: ArchiveError) { self = .tooLarge("\(error)") }
}

extension BookError: CustomStringConvertible {
    /// The problem in one line.
    package var description: String {
        switch self {
        case .attachment(let error): "\(error)"
        case .tooLarge(let limit):
            "the edition does not go into one book (\(limit)); divide it into several capsules"
        case .source: "the source of the capsule cannot be read again; reload it"
        }
    }
}
