import Text

/// What an item of type 0 leads to: lines of text.
package struct GopherText: Hashable, Sendable {
    /// None has a CR or LF in it.
    package let lines: [String]

    /// How text is put on the wire.
    package enum Form: Hashable, Sendable {
        /// The lines and nothing else: ends where the connection does.
        ///
        /// What readers have (lynx, curl, Lagrange) shows a last dot as text and leaves doubled dots doubled. So we
        /// send neither, and see to it that no line begins with a dot (``linesWithLeadingDot``): then this form and
        /// the strict one differ in the last line alone, which RFC 1436 lets a server leave out (appendix).
        case plain
        /// As RFC 1436 has it: a dot before each line that begins with one, and a line of one dot at the end.
        case strict
    }

    /// - Parameter text: Its lines end with LF, CR LF or CR; the end of the last may be missing.
    package init(_ text: String) { lines = Self.lines(in: Array(text.utf8)).map(\.text) }

    /// - Parameter lines: One that has line ends in it becomes several.
    package init(_ lines: [String]) {
        self.lines = lines.flatMap { line in line.isEmpty ? [line] : GopherText(line).lines }
    }

    /// Reads either form: where the last line is one dot, the text came in the strict one.
    ///
    /// A plain text whose last line happens to be one dot loses it. Bytes that are not UTF-8 are ISO Latin 1.
    package init(parsing input: Span<UInt8>) {
        var lines = Self.lines(in: [UInt8](copying: input))
        if let last = lines.last, last.elementsEqual(".".utf8) {
            lines = lines.dropLast().map { $0.starts(with: "..".utf8) ? $0.dropFirst() : $0 }
        }
        self.lines = lines.map(\.text)
    }

    /// What a text says, with LF line ends and without the marks of the protocol, in either form: the same as the lines of
    /// ``init(parsing:)``, without making a string of each.
    package static func unwrapped(_ bytes: [UInt8]) -> [UInt8] {
        let isStrict = lastLine(of: bytes).elementsEqual(".".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var pending: ArraySlice<UInt8>?
        forEachLine(in: bytes) { line in
            if let pending { text.append(line: pending, isStrict: isStrict) }
            pending = line
        }
        if let pending, !isStrict { text.append(line: pending, isStrict: false) }
        return text
    }

    private static func lastLine(of bytes: [UInt8]) -> ArraySlice<UInt8> {
        var end = bytes.endIndex
        if end > 0, bytes[end - 1] == .lineFeed { end -= 1 }
        if end > 0, bytes[end - 1] == .carriageReturn { end -= 1 }
        let start = bytes[..<end].lastIndex { $0 == .lineFeed || $0 == .carriageReturn }.map { $0 + 1 }
        return bytes[(start ?? 0)..<end]
    }

    /// The text as it is sent: every line ends with CR LF.
    package func bytes(_ form: Form = .plain) -> [UInt8] {
        var bytes: [UInt8] = []
        for line in lines {
            if form == .strict, line.utf8.first == UInt8(ascii: ".") { bytes.append(UInt8(ascii: ".")) }
            bytes += line.utf8
            bytes += [.carriageReturn, .lineFeed]
        }
        if form == .strict { bytes += ".\r\n".utf8 }
        return bytes
    }

    /// The numbers, from 1, of the lines that clients may misread in either form.
    package var linesWithLeadingDot: [Int] {
        lines.indices.filter { lines[$0].utf8.first == UInt8(ascii: ".") }.map { $0 + 1 }
    }

    private static func lines(in bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        forEachLine(in: bytes) { lines.append($0) }
        return lines
    }

    private static func forEachLine(in bytes: [UInt8], _ body: (ArraySlice<UInt8>) -> Void) {
        var start = 0
        for (index, byte) in bytes.enumerated() {
            let endsLine = byte == .lineFeed || byte == .carriageReturn
            guard endsLine else { continue }
            // The LF of a CR LF ends no line of its own.
            let isSecondHalf = byte == .lineFeed && index > 0 && bytes[index - 1] == .carriageReturn
            if !isSecondHalf { body(bytes[start..<index]) }
            start = index + 1
        }
        if start < bytes.count { body(bytes[start...]) }
    }
}

extension [UInt8] {
    fileprivate mutating func append(line: ArraySlice<UInt8>, isStrict: Bool) {
        self += (isStrict && line.starts(with: "..".utf8) ? line.dropFirst() : line).text.utf8
        append(.lineFeed)
    }
}
