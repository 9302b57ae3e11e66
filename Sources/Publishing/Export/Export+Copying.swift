internal import System

extension Export {
    /// How much of a file is in memory at once.
    private static let pieceLength = 1 << 20

    static func digest(of bytes: [UInt8], _ digest: Digest) throws -> String? {
        var rest: [UInt8]? = bytes
        return try digest {
            defer { rest = nil }
            return rest
        }
    }

    static func digest(ofFile path: String, _ digest: Digest) throws -> String? {
        try self.digest(of: CopiedFile(path: path), copyingInto: nil, digest)
    }

    /// Returns the digest of a file that is to be copied.
    static func digest(of source: CopiedFile, _ digest: Digest) throws -> String? {
        try self.digest(of: source, copyingInto: nil, digest)
    }

    /// Returns the digest of content that is to be written.
    static func digest(of content: PiecedContent, _ digest: Digest) throws -> String? {
        var position = 0
        return try digest {
            guard position < content.count else { return nil }
            var piece: [UInt8] = []
            try content.read(min(pieceLength, content.count - position), at: position, into: &piece)
            position += piece.count
            return piece
        }
    }

    /// Copies a file piece by piece.
    ///
    /// - Returns: The digest of what was copied.
    static func copy(_ source: CopiedFile, to path: String, _ digest: Digest) throws -> String? {
        try self.digest(of: source, copyingInto: GrowingFile(making: path), digest)
    }

    private static func digest(
        of source: CopiedFile,
        copyingInto copy: GrowingFile?,
        _ digest: Digest
    ) throws -> String? {
        let file: OpenFile
        do throws(SystemError) { file = try OpenFile(source.path) } catch {
            throw ExportError.sourceUnreadable(source.path, error)
        }
        guard source.stamp == nil || file.stamp == source.stamp else {
            throw ExportError.sourceChanged(source.path)
        }
        var position = 0
        return try digest {
            guard position < file.count else { return nil }
            var piece: [UInt8] = []
            try file.read(min(pieceLength, file.count - position), at: position, into: &piece)
            position += piece.count
            try copy?.append(piece)
            return piece
        }
    }
}
