/// Content that lies in memory and in open files, piece after piece, and is read as one.
///
/// ```
/// bytes 0..<900            memory     the beginning of an archive
/// bytes 900..<70_000       a file     a picture in it, which is in no memory
/// bytes 70_000..<71_000    memory     its end
/// ```
package final class PiecedContent: Sendable {
    /// A part of the content.
    package enum Piece: Sendable {
        case memory([UInt8])
        /// The whole of a file, up to the length that it had when it was opened.
        case file(OpenFile)

        var count: Int {
            switch self {
            case .memory(let bytes): bytes.count
            case .file(let file): file.count
            }
        }
    }

    private let pieces: [Piece]
    /// Where each piece begins, in bytes from the beginning of the content.
    private let starts: [Int]
    /// The length in bytes.
    package let count: Int

    /// From this size on, what its making has left behind, and what it leaves itself, is worth handing back.
    private static let large = 64 << 10

    /// Takes the pieces in their order; those without bytes are left out.
    package init(_ pieces: [Piece]) {
        self.pieces = pieces.filter { $0.count > 0 }
        var starts: [Int] = []
        var position = 0
        for piece in self.pieces {
            starts.append(position)
            position += piece.count
        }
        self.starts = starts
        count = position
        if memory >= Self.large { releaseMemorySoon() }
    }

    deinit { if memory >= Self.large { releaseMemorySoon() } }

    /// The bytes that are in memory.
    package var memory: Int {
        pieces.reduce(0) { if case .memory(let bytes) = $1 { $0 + bytes.count } else { $0 } }
    }

    /// Appends bytes of the content to `buffer`.
    ///
    /// - Parameters:
    ///   - count: The number of bytes.
    ///   - offset: The place of the first; all of them are within ``count``.
    ///   - buffer: The buffer, which keeps what it holds.
    /// - Throws: An error if a file cannot be read, or has been changed since it was opened.
    package func read(_ count: Int, at offset: Int, into buffer: inout [UInt8]) throws(OpenFileError) {
        var (index, position, rest) = (index(at: offset), offset, count)
        while rest > 0, pieces.indices.contains(index) {
            let start = position - starts[index]
            let length = min(rest, pieces[index].count - start)
            switch pieces[index] {
            case .memory(let bytes): buffer += bytes.dropFirst(start).prefix(length)
            case .file(let file): try file.read(length, at: start, into: &buffer)
            }
            (index, position, rest) = (index + 1, position + length, rest - length)
        }
    }

    /// - Throws: If a file has been written to since it was opened.
    package func demandUnchanged() throws(OpenFileError) {
        for case .file(let file) in pieces { try file.demandUnchanged() }
    }

    /// Hands out the whole content, a megabyte at a time.
    ///
    /// - Throws: ``OpenFileError`` as ``read(_:at:into:)`` does, and what `take` throws.
    package func forEachPart(_ take: ([UInt8]) throws -> Void) throws {
        var position = 0
        while position < count {
            var part: [UInt8] = []
            try read(min(1 << 20, count - position), at: position, into: &part)
            position += part.count
            try take(part)
        }
    }

    /// Returns the index of the piece in which a byte lies, in steps as few as the logarithm of their number.
    private func index(at offset: Int) -> Int {
        var (low, high) = (0, starts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }
}
