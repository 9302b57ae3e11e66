import Text

/// Warns of characters that nobody sees, or that show that a text was damaged, once a file for each of them.
///
/// | character                                              | is in its place                                        |
/// |--------------------------------------------------------|--------------------------------------------------------|
/// | joiners, zero-width space                              | behind a letter of a script that needs them, or emoji  |
/// | the word joiner                                        | behind a sign, a blank, or such a letter               |
/// | marks and isolates of direction                        | in a file with letters of a script from right to left  |
/// | soft hyphen, overrides, separators, replacement, others | nowhere                                                |
///
/// It takes time linear in the file, and looks only at bytes that begin such a character.
func warnOfInvisibleCharacters(
    in bytes: [UInt8],
    of file: Int,
    damage: Report.Cause?,
    _ report: inout Report
) {
    var found: [Unicode.Scalar: [Int]] = [:]
    let hasRightToLeft = bytes.contains { (0xD6...0xDF).contains($0) }
    for (offset, byte) in bytes.enumerated() where byte.mayBeginInvisible {
        // The mark at the beginning of the file is an error of its own.
        guard offset > 0, let scalar = bytes.scalar(at: offset),
            scalar.isStray(after: bytes.scalar(before: offset), beside: hasRightToLeft)
        else { continue }
        // Half of a damaged letter looks like a soft hyphen.
        if scalar == "\u{AD}", damage != nil, offset > 1, bytes[offset - 2] == 0xC3 { continue }
        found[scalar, default: []].append(offset)
    }
    for (scalar, offsets) in found {
        report.warningOfLetter(in: file, at: offsets) { message(scalar, $0) }
    }
}

private func message(_ scalar: Unicode.Scalar, _ count: Int) -> String {
    let others = count == 1 ? "" : ", and \(count - 1) more in this file"
    let code = "U+\(scalar.codePoint)"
    switch scalar.value {
    case 0xFFFD:
        return
            "this is the sign for a letter that was lost (\(code))\(others); write the letter, or take the text from its source again"
    case 0xE000...0xF8FF, 0xF0000...0x10FFFD:
        return
            "this character of private use (\(code)) looks otherwise on each computer\(others); write a letter or sign of Unicode"
    case 0x2028, 0x2029:
        return
            "a \(scalar.invisibleName ?? "") (\(code)) stands here, at which some programs break the line\(others); begin a new line, or write a space"
    case 0xFFFC:
        return
            "a picture or another object was pasted here, of which only its place is left (\(code))\(others); remove it, and link to the file in media/"
    default:
        return
            "a \(scalar.invisibleName ?? "character without a form") (\(code)) stands here, which nobody sees and searches stumble over\(others); remove it"
    }
}

extension Unicode.Scalar {
    /// Whether the scalar is one of those that have no place behind `last`.
    fileprivate func isStray(after last: Unicode.Scalar?, beside hasRightToLeft: Bool) -> Bool {
        switch value {
        case 0xAD, 0x180E, 0x2028, 0x2029, 0x202D, 0x202E, 0x2061...0x2064, 0x206A...0x206F, 0xFEFF,
            0xFFFC, 0xFFFD, 0xE000...0xF8FF, 0xE0001, 0xF0000...0x10FFFD:
            true
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202C, 0x2066...0x2069: !hasRightToLeft
        case 0x200B, 0x200C, 0x200D: !(last?.mayBeJoined ?? false)
        case 0x2060: last.map { $0.properties.isAlphabetic && !$0.mayBeJoined } ?? false
        default: false
        }
    }

    /// Whether the scalar is of a script whose letters are joined, or divided without a space: all behind the Hebrew one, and signs
    /// that are put together to others, such as emoji.
    private var mayBeJoined: Bool { value >= 0x0590 && !(0x1E00...0x20CF).contains(value) || value == 0x200D }
}

extension UInt8 {
    fileprivate var mayBeginInvisible: Bool {
        self == 0xC2 || self == 0xD8 || self >= 0xE1 && (self <= 0xE2 || self >= 0xEE)
    }
}

extension [UInt8] {
    /// Returns the scalar whose first byte stands at an offset of this text in UTF-8.
    func scalar(at offset: Int) -> Unicode.Scalar? {
        let first = self[offset]
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard offset + length <= count else { return nil }
        if length == 1 { return Unicode.Scalar(first) }
        var value = UInt32(first & (0xFF >> UInt8(length + 1)))
        for byte in self[(offset + 1)..<(offset + length)] { value = value << 6 | UInt32(byte & 0x3F) }
        return Unicode.Scalar(value)
    }

    /// Returns the scalar that ends before an offset.
    func scalar(before offset: Int) -> Unicode.Scalar? {
        guard offset > 0 else { return nil }
        var start = offset - 1
        while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
        return scalar(at: start)
    }
}
