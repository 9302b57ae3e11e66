internal import Archive
internal import System

/// An archive that is being made, whose large files stay on the disk.
struct ArchiveDraft {
    /// The most bytes of a file that is taken into memory: so small ones keep no descriptor.
    private static let smallFile = 64 << 10
    /// The bytes of a file that are read at a time.
    private static let pieceLength = 1 << 20

    private var archive = StoredArchive()
    private var pieces: [PiecedContent.Piece] = []
    /// What follows the last of the pieces.
    private var memory: [UInt8] = []

    /// Adds a file that is in memory.
    mutating func add(_ name: String, _ bytes: [UInt8]) throws(BookError) {
        try begin(name, count: bytes.count, Checksum(of: bytes))
        memory += bytes
    }

    /// Adds a file that lies on the disk, which is read once for its checksum.
    mutating func add(_ name: String, _ file: OpenFile) throws(BookError) {
        var checksum = Checksum()
        var piece: [UInt8] = []
        do throws(OpenFileError) {
            for start in stride(from: 0, to: file.count, by: Self.pieceLength) {
                piece.removeAll(keepingCapacity: true)
                try file.read(min(Self.pieceLength, file.count - start), at: start, into: &piece)
                checksum.update(piece.span)
            }
        } catch {
            throw .attachment(error)
        }
        guard file.count > Self.smallFile else { return try add(name, piece) }
        try begin(name, count: file.count, checksum)
        pieces += [.memory(memory), .file(file)]
        memory = []
    }

    /// Returns the whole archive.
    consuming func finished() throws(BookError) -> PiecedContent {
        do throws(ArchiveError) {
            memory += try archive.end()
        } catch {
            throw BookError(error)
        }
        return PiecedContent(pieces + [.memory(memory)])
    }

    private mutating func begin(_ name: String, count: Int, _ checksum: Checksum) throws(BookError) {
        do throws(ArchiveError) {
            memory += try archive.header(of: name, count: count, checksum: checksum)
        } catch {
            throw BookError(error)
        }
    }
}
