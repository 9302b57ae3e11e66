import Text

/// One file of the source as text.
struct SourceFile: Sendable {
    /// With the capsule's name before it, as diagnostics show it.
    let path: String
    let text: String

    /// The lines of its text, without a byte order mark, which is reported elsewhere.
    var lines: LineReader {
        LineReader(
            text.unicodeScalars.first == "\u{FEFF}" ? Substring(text.unicodeScalars.dropFirst()) : text[...]
        )
    }

    /// Where a part of its ``text`` begins, in UTF-8 bytes from its beginning.
    func offset(of part: Substring) -> Int {
        text.utf8.distance(from: text.startIndex, to: part.startIndex)
    }
}

/// A place in the source of one run; its ``Report`` turns it into a line and a column.
package struct SourceOffset: Hashable, Sendable {
    /// The index of a file in ``Report``.
    var file: Int
    /// In UTF-8 bytes.
    var offset: Int

    /// Of what was put together by hand and stands in no file.
    package static let nowhere = SourceOffset(file: -1, offset: 0)
}

/// Takes a text line by line: each without its LF or CR LF.
struct LineReader: Sequence, IteratorProtocol, Sendable {
    private var rest: Substring.UTF8View

    init(_ text: Substring) { rest = text.utf8 }

    mutating func next() -> Substring? {
        guard !rest.isEmpty else { return nil }
        var line = rest.prefix { $0 != UInt8(ascii: "\n") }
        rest = rest[line.endIndex...].dropFirst()
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        return Substring(line)
    }
}

extension Substring {
    var isBlank: Bool { utf8.allSatisfy(\.isBlank) }

    /// Without the spaces and TABs at both ends; still a part of the same string.
    var trimmed: Substring {
        let bytes = utf8.drop(while: \.isBlank)
        return Substring(
            bytes[..<(bytes.lastIndex { !$0.isBlank }.map(bytes.index(after:)) ?? bytes.startIndex)]
        )
    }
}
