import Text

/// Reports a byte order mark, and the first TAB or other control character of each line, in valid UTF-8.
///
/// A CR is allowed before an LF, and a TAB in the preformatted blocks of gemtext if the file `isGemtext`. The messages say that
/// `subject`, such as “a capsule”, has no place for them.
func reportControlCharacters(
    in bytes: [UInt8],
    of file: Int,
    subject: String,
    isGemtext: Bool,
    _ report: inout Report
) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
        report.error(
            at: SourceOffset(file: file, offset: 0),
            "the file begins with a byte order mark; save it as UTF-8 without one"
        )
    }
    var isReported = false
    var isPreformatted = false
    var lineStart = 0
    for (offset, byte) in bytes.enumerated() {
        if byte == UInt8(ascii: "\n") {
            isReported = false
            lineStart = offset + 1
        } else if isGemtext, offset == lineStart, bytes[offset...].starts(with: "```".utf8) {
            isPreformatted.toggle()
        } else if byte == UInt8(ascii: "\t"), isPreformatted {
            continue
        } else if !isReported, let code = bytes.controlCharacter(byte, at: offset) {
            isReported = true
            report.error(
                at: SourceOffset(file: file, offset: offset),
                code == 0x09
                    ? "a TAB has no place in \(subject); \(bytes.item(behindTab: offset, in: lineStart, isGemtext).map { "write \(written($0))" } ?? "use spaces")"
                    : "the control character U+\(Unicode.Scalar(code).codePoint) has no place in \(subject); remove it"
            )
        }
    }
}

extension [UInt8] {
    /// Returns an item that a TAB at the beginning of its line moves to the right, with two spaces in its place; `nil` for all else.
    fileprivate func item(behindTab offset: Int, in lineStart: Int, _ isGemtext: Bool) -> String? {
        guard isGemtext, offset == lineStart else { return nil }
        let blanks = self[offset...].prefix { $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: " ") }
        let tabs = blanks.count { $0 == UInt8(ascii: "\t") }
        let words = self[blanks.endIndex...].prefix(80).prefix { $0 >= UInt8(ascii: " ") }
        let line = String(decoding: words, as: UTF8.self)
        let mark = line.prefix { $0 != " " }
        let isNumber = mark.last == "." && mark.dropLast().allSatisfy { $0.isASCII && $0.isNumber }
        guard isNumber && mark.count > 1 || ["*", "-", "+"].contains(mark), mark.endIndex < line.endIndex
        else {
            return nil
        }
        let indent = String(repeating: " ", count: Swift.min(tabs, 3) * 2)
        return "\(indent)\(isNumber ? mark : "*")\(line[mark.endIndex...])"
    }

    /// - Returns: The code of the control character that begins with `byte`; `nil` if none does.
    fileprivate func controlCharacter(_ byte: UInt8, at offset: Int) -> UInt8? {
        let next = { offset + 1 < count ? self[offset + 1] : nil }
        switch byte {
        case UInt8(ascii: "\r"): return next() == UInt8(ascii: "\n") ? nil : byte
        case 0x00...0x1F, 0x7F: return byte
        // U+0080 to U+009F are encoded as C2 80 to C2 9F.
        case 0xC2: return next().flatMap { $0 < 0xA0 ? $0 : nil }
        default: return nil
        }
    }
}
