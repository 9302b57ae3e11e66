package import System
import Text

import Records

/// The files of a capsule as bytes, whether they come from a disk or from a test.
package struct SourceFolder: Sendable {
    /// The folder's name as the user gave it; diagnostics put it before each path.
    package let name: String
    /// The files by their paths inside the folder, such as `sections/opening.gmi`.
    ///
    /// A path that ends in a slash is a folder for which a capsule has no use. Files without a place in a capsule are empty.
    package let files: [String: [UInt8]]
    /// What lies in `media/`, by name; it is listed and not read.
    package let media: [String: MediaEntry]
    /// Which files they were, for what is opened later; none that come from a test.
    package let stamps: [String: FileStamp]
    /// The capsules in folders that are named by a language.
    package let translations: [LanguageTag: SourceFolder]

    /// Makes a folder that need not exist anywhere.
    package init(
        name: String,
        files: [String: [UInt8]],
        media: [String: MediaEntry] = [:],
        stamps: [String: FileStamp] = [:],
        translations: [LanguageTag: SourceFolder] = [:]
    ) {
        self.name = name
        self.files = files
        self.media = media
        self.stamps = stamps
        self.translations = translations
    }
}

/// Something in the folder of attachments, as far as can be told without reading it.
package enum MediaEntry: Hashable, Sendable {
    /// A regular file that can be opened, with its length.
    case file(bytes: Int)
    case folder
    /// A device, a socket or a pipe.
    case notAFile
    /// A text, by its name, that is not in UTF-8.
    case notUTF8
    case unreadable(reason: String)
}

/// The reason why a capsule's folder could not be read as a whole; each case names the path.
package enum SourceFolderError: Error, Hashable, Sendable {
    case missing(String)
    case notAFolder(String)
    /// There is a device, a socket or a pipe under the name of a capsule's file.
    case notAFile(String)
    case tooLarge(String, limit: Int)
    /// A link, or one in its target, leads to what is not there.
    case deadLink(String, to: String)
    case unreadable(String, reason: String)
}

extension SourceFolderError: CustomStringConvertible {
    /// The problem and its remedy in one line.
    package var description: String {
        switch self {
        case .missing(let path): "\(printable(path)) does not exist; name the folder of a capsule"
        case .notAFolder(let path):
            "\(printable(path)) is not a folder; name the folder of a capsule, not a file in it"
                + (path.lastIndex(of: "/").map { ": “\(printable(path[..<$0]))”" } ?? "")
        case .notAFile(let path): "\(printable(path)) is not a regular file; replace it by one"
        case .tooLarge(let path, let limit):
            "\(printable(path)) is larger than \(limit >> 20) MB; no file of a text is so long, so look what it is"
        case .deadLink(let path, let target):
            "\(printable(path)) cannot be read: \(Self.deadLinkReason(target))"
        case .unreadable(let path, let reason): "\(printable(path)) cannot be read: \(reason)"
        }
    }

    /// Returns the reason why a link to a file cannot be read, and the remedy.
    static func deadLinkReason(_ target: String) -> String {
        "it is a link to \(quoted(target)), where nothing is; make that file, or remove the link"
    }
}
