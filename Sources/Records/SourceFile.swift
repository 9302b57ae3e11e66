import Text

/// One file of the source as text.
package struct SourceFile: Sendable {
    /// The path with the capsule's name before it, as diagnostics show it.
    package let path: String
    package let text: String

    /// Makes a file, without content if only its name is to be mentioned.
    package init(path: String, text: String = "") {
        self.path = path
        self.text = text
    }

    /// The lines of the text, without a byte order mark, which is reported elsewhere.
    package var lines: LineReader {
        LineReader(
            text.unicodeScalars.first == "\u{FEFF}" ? Substring(text.unicodeScalars.dropFirst()) : text[...]
        )
    }

    /// Returns where a part of ``text`` begins, in UTF-8 bytes.
    package func offset(of part: Substring) -> Int {
        text.utf8.distance(from: text.startIndex, to: part.startIndex)
    }
}

/// A place in the source of one run; its ``Report`` turns it into a line and a column.
package struct SourceOffset: Hashable, Sendable {
    /// The index of a file in ``Report``.
    package var file: Int
    /// The offset in UTF-8 bytes.
    package var offset: Int

    /// Makes a place in a file; without an offset, the file's beginning.
    package init(file: Int, offset: Int = 0) {
        self.file = file
        self.offset = offset
    }

    /// The place of values that were put together by hand and stand in no file.
    package static let nowhere = SourceOffset(file: -1, offset: 0)
}

/// Reads a text line by line, each without its LF or CR LF.
package struct LineReader: Sequence, IteratorProtocol, Sendable {
    private var rest: Substring

    /// Starts at the first line of a text.
    package init(_ text: Substring) { rest = text }

    /// Returns the next line; `nil` after the last.
    package mutating func next() -> Substring? {
        guard !rest.isEmpty else { return nil }
        let length = rest.lengthOfFirstLine
        var line = rest.utf8.prefix(length)
        rest = Substring(rest.utf8.dropFirst(length + 1))
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        return Substring(line)
    }
}

extension Substring {
    package var isBlank: Bool { utf8.allSatisfy(\.isBlank) }

    /// The text without spaces and TABs at both ends, still as a part of the same string.
    package var trimmed: Substring {
        guard utf8.first?.isBlank == true || utf8.last?.isBlank == true else { return self }
        let bytes = utf8.drop(while: \.isBlank)
        return Substring(
            bytes[..<(bytes.lastIndex { !$0.isBlank }.map(bytes.index(after:)) ?? bytes.startIndex)]
        )
    }

    /// The bytes before the first LF.
    ///
    /// They are counted in a span, which is looked through several times as fast as the text's own view of the same bytes.
    fileprivate var lengthOfFirstLine: Int {
        let bytes = utf8Span.span
        return bytes.indices.first { bytes[$0] == UInt8(ascii: "\n") } ?? bytes.count
    }
}
