internal import Renderers
package import System

/// The bytes by which an export of one file knows an earlier one of the same text: the title at its beginning.
///
/// ```
/// text      title LF LF
/// cards     the lines that describe the file and begin with "#"
/// epub      all up to the title in package.opf, without the checksum and the lengths of that file and the name of the book
/// gempub    the header of metadata.txt, without its checksum and lengths, and the line of the title
/// ```
package struct ExportMark: Hashable, Sendable {
    private struct Piece: Hashable {
        var start: Int
        var bytes: ArraySlice<UInt8>
    }

    private let pieces: [Piece]

    /// The most bytes at the beginning of a file among which its title is.
    private static let limit = 64 << 10

    /// Takes the mark of a new file.
    ///
    /// - Parameters:
    ///   - content: The whole file.
    ///   - format: A format of one file.
    /// - Throws: An error if the content cannot be read.
    package init(of content: PiecedContent, _ format: ExportFormat) throws(OpenFileError) {
        var beginning: [UInt8] = []
        try content.read(min(content.count, Self.limit), at: 0, into: &beginning)
        switch format {
        case .gempub: pieces = Self.archive(beginning)
        case .epub: pieces = Self.book(beginning)
        case .text, .cards, .gemini, .gopher, .html:
            pieces = [Piece(start: 0, bytes: Self.title(of: beginning))]
        }
    }

    /// The length of a beginning that has all of the mark.
    var end: Int { pieces.map { $0.start + $0.bytes.count }.max() ?? 0 }

    /// Returns whether a file that begins so has the mark.
    func isOn(_ beginning: [UInt8]) -> Bool {
        pieces.allSatisfy { beginning.dropFirst($0.start).prefix($0.bytes.count) == $0.bytes }
    }

    /// Returns the first lines, up to and including the empty one that ends them; of cards the lines that describe the file.
    private static func title(of text: [UInt8]) -> ArraySlice<UInt8> {
        if text.first == UInt8(ascii: "#") {
            let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false).prefix {
                $0.first == UInt8(ascii: "#")
            }
            return Array(lines.joined(separator: [0x0A]))[...]
        }
        let end = zip(text, text.dropFirst()).enumerated().first { $1 == (0x0A, 0x0A) }
        return text.prefix((end?.offset ?? text.count) + 2)
    }

    /// Returns the beginning up to the title, but for what depends on the content of the file that has the title, and for the name of
    /// the book, which depends on its writers too.
    private static func book(_ bytes: [UInt8]) -> [Piece] {
        // A header has 30 bytes before the name, of which 14 to 25 are the checksum and the lengths, and the last four the length of
        // the name and that of nothing. Without these the name stands in container.xml too, before it.
        let path = Array(EPUBBook.packagePath.utf8)
        let lengths = [
            UInt8(truncatingIfNeeded: path.count), UInt8(truncatingIfNeeded: path.count >> 8), 0, 0,
        ]
        guard let start = bytes.firstRange(of: lengths + path)?.lowerBound, start >= 26,
            let name = bytes[start...].firstRange(of: Array("<dc:identifier id=\"id\">".utf8))?.upperBound,
            let nameEnd = bytes[name...].firstRange(of: Array("</dc:identifier>".utf8))?.lowerBound,
            let end = bytes[nameEnd...].firstRange(of: Array("</dc:title>".utf8))?.upperBound
        else { return [Piece(start: 0, bytes: bytes[...])] }
        return [
            Piece(start: 0, bytes: bytes[..<(start - 12)]),
            Piece(start: start, bytes: bytes[start..<name]),
            Piece(start: nameEnd, bytes: bytes[nameEnd..<end]),
        ]
    }

    /// Returns the first header but for what depends on the content, which is its bytes 14 to 25, and the first line of that.
    private static func archive(_ bytes: [UInt8]) -> [Piece] {
        let name = 26
        let end = bytes.dropFirst(name).firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
        return [
            Piece(start: 0, bytes: bytes.prefix(14)),
            Piece(start: name, bytes: bytes.prefix(end).dropFirst(name)),
        ]
    }
}
