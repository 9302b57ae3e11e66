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

    /// Takes paths of which none is that of another's folder.
    package init(_ bytes: [String: [UInt8]], copies: [String: CopiedFile] = [:]) {
        self.bytes = bytes
        self.copies = copies
    }

    /// The number of all files.
    package var count: Int { bytes.count + copies.count }

    /// How many bytes they have together; those of a file that has gone are left out.
    package var byteCount: Int {
        bytes.values.reduce(0) { $0 + $1.count }
            + copies.values.reduce(0) { $0 + ((try? FileStatus(of: $1.path))?.size ?? 0) }
    }
}
