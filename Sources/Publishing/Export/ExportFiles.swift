package import System

/// A file that an export copies.
package struct CopiedFile: Hashable, Sendable {
    package let path: String
    /// Which file it was when the capsule was read; any file will do if it is `nil`.
    package var stamp: FileStamp?

    /// Takes the path of a file that need not be there any more.
    package init(path: String, stamp: FileStamp? = nil) { (self.path, self.stamp) = (path, stamp) }
}

/// The files of an export by their paths inside its folder.
package struct ExportFiles {
    /// Those that are made, as they are written.
    package let bytes: [String: [UInt8]]
    /// Those that are copied, by the paths of what they are copied from.
    package let copies: [String: CopiedFile]
    /// Those that are made, and have files from the disk in them.
    package let contents: [String: PiecedContent]

    /// Takes paths of which none is that of another's folder.
    package init(
        _ bytes: [String: [UInt8]],
        copies: [String: CopiedFile] = [:],
        contents: [String: PiecedContent] = [:]
    ) {
        self.bytes = bytes
        self.copies = copies
        self.contents = contents
    }

    /// The number of all files.
    package var count: Int { bytes.count + copies.count + contents.count }

    /// The content of a file that is made; `nil` if there is none, or more than one.
    package var only: PiecedContent? {
        guard count == 1 else { return nil }
        return contents.values.first ?? bytes.values.first.map { PiecedContent([.memory($0)]) }
    }

    /// How many bytes they have together; those of a file that has gone are left out.
    package var byteCount: Int {
        bytes.values.reduce(0) { $0 + $1.count }
            + contents.values.reduce(0) { $0 + $1.count }
            + copies.values.reduce(0) { $0 + ((try? FileStatus(of: $1.path))?.size ?? 0) }
    }
}
