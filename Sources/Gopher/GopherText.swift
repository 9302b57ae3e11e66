import Text

/// The text to which an item of type 0 leads, as lines.
package struct GopherText: Hashable, Sendable {
    /// The lines, none of which contains a CR or LF.
    package let lines: [String]

    /// The forms in which text is sent.
    package enum Form: Hashable, Sendable {
        /// Only the lines are sent; the text ends where the connection does.
        ///
        /// The programs that readers have (lynx, curl, Lagrange) show a last dot as text and leave doubled dots doubled. So we
        /// send neither, and make sure that no line begins with a dot (``linesWithLeadingDot``): then this form differs from
        /// the strict one only in the last line, which RFC 1436 allows a server to leave out (appendix).
        case plain
        /// The form of RFC 1436: each line that begins with a dot gets another before it, and a line of one dot ends the text.
        case strict
    }

    /// - Parameter text: A text whose lines end with LF, CR LF or CR; the end of the last may be missing.
    package init(_ text: String) { lines = Self.lines(in: Array(text.utf8)).map(\.text) }

    /// - Parameter lines: The lines; one that contains line ends becomes several.
    package init(_ lines: [String]) {
        self.lines = lines.flatMap { line in line.isEmpty ? [line] : GopherText(line).lines }
    }

    /// Reads both forms: if the last line is one dot, the text came in the strict form.
    ///
    /// A plain text whose last line happens to be one dot loses it. Bytes that are not UTF-8 are ISO Latin 1.
    package init(parsing input: Span<UInt8>) {
        var lines = Self.lines(in: [UInt8](copying: input))
        if let last = lines.last, last.elementsEqual(".".utf8) {
            lines = lines.dropLast().map { $0.starts(with: "..".utf8) ? $0.dropFirst() : $0 }
        }
        self.lines = lines.map(\.text)
    }

    /// Returns the text of either form with LF line ends and without the marks of the protocol: the same as the lines of
    /// ``init(parsing:)``, but without making a string of each.
    package static func unwrapped(_ bytes: [UInt8]) -> [UInt8] {
        let isStrict = lastLine(of: bytes).elementsEqual(".".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var pending: ArraySlice<UInt8>?
        bytes.forEachLine { line in
            if let pending { text.append(line: pending, isStrict: isStrict) }
            pending = line
        }
        if let pending, !isStrict { text.append(line: pending, isStrict: false) }
        return text
    }

    /// Returns a text as it is sent in the plain form: the same bytes as ``bytes(_:)`` would give, but
    /// without making a string of each line.
    package static func wrapped(_ text: [UInt8]) -> [UInt8] { text.withNetworkLineEnds }

    private static func lastLine(of bytes: [UInt8]) -> ArraySlice<UInt8> {
        var end = bytes.endIndex
        if end > 0, bytes[end - 1] == .lineFeed { end -= 1 }
        if end > 0, bytes[end - 1] == .carriageReturn { end -= 1 }
        let start = bytes[..<end].lastIndex { $0 == .lineFeed || $0 == .carriageReturn }.map { $0 + 1 }
        return bytes[(start ?? 0)..<end]
    }

    /// Returns the text as it is sent: every line ends with CR LF.
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
        bytes.forEachLine { lines.append($0) }
        return lines
    }
}

extension [UInt8] {
    fileprivate mutating func append(line: ArraySlice<UInt8>, isStrict: Bool) {
        self += (isStrict && line.starts(with: "..".utf8) ? line.dropFirst() : line).text.utf8
        append(.lineFeed)
    }
}
