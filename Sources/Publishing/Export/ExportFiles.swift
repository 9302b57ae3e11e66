internal import System

/// The files of an export by their paths inside its folder.
package struct ExportFiles {
    /// Those that are made, as they are written.
    package let bytes: [String: [UInt8]]
    /// Those that are copied, by the paths of what they are copied from.
    package let copies: [String: String]

    /// Takes paths of which none is that of another's folder.
    package init(_ bytes: [String: [UInt8]], copies: [String: String] = [:]) {
        self.bytes = bytes
        self.copies = copies
    }

    /// The number of all files.
    package var count: Int { bytes.count + copies.count }

    /// How many bytes they have together; those of a file that has gone are left out.
    package var byteCount: Int {
        bytes.values.reduce(0) { $0 + $1.count }
            + copies.values.reduce(0) { $0 + ((try? FileStatus(of: $1))?.size ?? 0) }
    }
}
