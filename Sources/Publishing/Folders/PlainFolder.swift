internal import Pages
package import Records
internal import Text

/// A folder of files that are served as they are, read once: an existing capsule of another server, or what has no place in a text.
///
/// ```
/// /srv/notes/index.gmi      /notes/            a folder without one gets a list of what is in it
/// /srv/notes/2024/one.gmi   /notes/2024/one.gmi
/// /srv/notes/folder.rec     not served: the types and languages that no ending tells (``FolderRecords``)
/// ```
///
/// Small files are kept in memory and large ones are held open, so that a request names no file, and what changes on the disk is
/// served after a reload. Hidden files are not served.
package struct PlainFolder: Sendable {
    /// The folder's place among the addresses of its host.
    package let place: FolderPlace
    /// The folder on the disk, as the operator has named it.
    let path: String
    let files: [FolderFile]
    /// All folders in it by their names, the folder itself first.
    let folders: [[String]]
    /// What is odd and not served, one a line.
    package let warnings: [String]

    /// The most folders that lie one in another.
    package static let depthLimit = 32

    /// Returns whether nobody reads an entry of this name: hidden files are the owner's own, and so are copies that editors leave.
    package static func passesOver(_ name: some StringProtocol) -> Bool {
        name.hasPrefix(".") || name.hasSuffix("~")
    }

    /// Reads the folder at a path.
    ///
    /// - Throws: An error if it cannot be read, holds more than can be served, or has mistakes in its `folder.rec`.
    package init(_ path: String, at place: FolderPlace) throws(PlainFolderError) {
        var reader = try PlainFolderReader(path)
        try reader.read()
        self.place = place
        self.path = path
        files = reader.files
        folders = reader.folders
        warnings = reader.warnings
    }

    /// What there is, in one line.
    package var summary: String { "folder at \(place): \(count(files.count, "file"))" }

    /// The words for a link to the folder: the title of its page, or else its name.
    var title: String { files.first { $0.names == ["index.gmi"] }?.title ?? place.name }
}

/// The reason why a folder of files cannot be served.
package enum PlainFolderError: Error, Hashable, Sendable {
    case missing(String)
    case notAFolder(String)
    case unreadable(String, reason: String)
    /// More files or folders than one table is meant to have.
    case tooMany(String, limit: Int)
    /// More large files than can be held open.
    case tooManyLarge(String, limit: Int)
    /// Its record file has these errors.
    case invalid(path: String, [Diagnostic])
}

extension PlainFolderError: CustomStringConvertible {
    /// All ``lines``.
    package var description: String { lines.joined(separator: "\n") }

    /// One line, or for a record file with errors one for each of them too.
    package var lines: [String] {
        switch self {
        case .missing(let path):
            ["\(printable(path)) does not exist; name a folder whose files are to be served"]
        case .notAFolder(let path): ["\(printable(path)) is not a folder; name the folder of the file"]
        case .unreadable(let path, let reason): ["\(printable(path)) cannot be read: \(reason)"]
        case .tooMany(let path, let limit):
            ["\(printable(path)) holds more than \(limit) files and folders; serve a part of it"]
        case .tooManyLarge(let path, let limit):
            [
                "\(printable(path)) holds more than \(limit) files that are too large to be kept in memory; serve a part of it"
            ]
        case .invalid(let path, let errors):
            ["\(printable(path)): \(count(errors.count, "error"))"] + errors.map(\.description)
        }
    }
}
