import Text

/// Reports a byte order mark, and the first TAB or other control character of each line, in valid UTF-8.
///
/// A CR is allowed before an LF, and a TAB in the preformatted blocks of gemtext if the file `isGemtext`. The messages say that
/// `subject`, such as “a capsule”, has no place for them. Those of U+0080 and above follow from the `damage` of letters, if there is any.
func reportControlCharacters(
    in bytes: [UInt8],
    of file: Int,
    subject: String,
    isGemtext: Bool,
    damage: Report.Cause?,
    _ report: inout Report
) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
        report.error(
            at: SourceOffset(file: file, offset: 0),
            "the file begins with a byte order mark; save it as UTF-8 without one"
        )
    }
    var isReported = false
    var firstTab: Report.Cause?
    var isPreformatted = false
    var lineStart = 0
    for (offset, byte) in bytes.enumerated() {
        // Nearly every byte is one with which no control character begins.
        if byte >= 0x20, byte != 0x7F, byte != 0xC2, offset != lineStart { continue }
        if byte == UInt8(ascii: "\n") {
            isReported = false
            lineStart = offset + 1
        } else if isGemtext, offset == lineStart, bytes[offset...].starts(with: "```".utf8) {
            isPreformatted.toggle()
        } else if byte == UInt8(ascii: "\t"), isPreformatted {
            continue
        } else if !isReported, let code = bytes.controlCharacter(byte, at: offset) {
            isReported = true
            if code >= 0x80, let damage {
                report.follows(from: damage)
                continue
            }
            if code == 0x09 {
                // Who types one types more.
                if let firstTab {
                    report.follows(from: firstTab)
                    continue
                }
                firstTab = report.cause(
                    at: SourceOffset(file: file, offset: offset),
                    "a TAB has no place in \(subject); \(bytes.remedy(forTab: offset, in: lineStart, isGemtext))"
                )
                continue
            }
            report.error(
                at: SourceOffset(file: file, offset: offset),
                "the control character U+\(Unicode.Scalar(code).codePoint) has no place in \(subject); \(remedy(code))"
            )
        }
    }
}

/// Returns what to write in the place of a control character.
private func remedy(_ code: UInt8) -> String {
    if code == 0x0B { return "Word breaks lines with it: begin a new line, or write a space" }
    return Unicode.Scalar(code).signOfWindows.map { "it was “\($0)” in Windows-1252, so write that" }
        ?? "remove it"
}

extension [UInt8] {
    /// Returns what to write in the place of a TAB.
    fileprivate func remedy(forTab offset: Int, in lineStart: Int, _ isGemtext: Bool) -> String {
        if let item = item(behindTab: offset, in: lineStart, isGemtext) { return "write \(written(item))" }
        guard isGemtext, offset > lineStart else { return "use spaces" }
        let before = String(decoding: self[lineStart..<offset].suffix(80), as: UTF8.self)
        let line = self[offset...].prefix(400).prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        let cells = line.split(separator: UInt8(ascii: "\t")).map { String(decoding: $0, as: UTF8.self) }
        let words = cells.joined(separator: " ")
        if ["•", "·", "o", "-", "*", "–", "▪", "\u{F0B7}"].contains(before) {
            return "write \(written("* \(words)"))"
        }
        if before.utf8.count < 4, before.last.map({ ".)".contains($0) }) == true {
            return "write \(written("\(before.dropLast()). \(words)"))"
        }
        let next = self[line.endIndex...].drop { $0 < UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }.prefix(
            400
        )
        guard next.prefix(while: { $0 != UInt8(ascii: "\n") }).contains(UInt8(ascii: "\t")) else {
            return "use spaces"
        }
        return
            "use spaces, or for a table begin with a line “```table: what it shows”, write its rows as \(written("| \(([before] + cells).joined(separator: " | ")) |")), and end it with “```”"
    }

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
