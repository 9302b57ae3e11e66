/// Makes text of a file's bytes, or says in one line how a person can.
package enum TextEncoding {
    /// Decodes UTF-8, or UTF-16 with a byte order mark, into text whose lines end in LF.
    ///
    /// CR LF, CR alone and U+0085 become LF, a byte order mark goes, and so does the U+001A with which DOS ended files. TABs
    /// and form feeds stay.
    /// The path is as the person gave it, or `-` for the standard input.
    package static func decode(_ bytes: [UInt8], path: String) throws(EncodingError) -> String {
        if let document = BinaryDocument(bytes) { throw .document(document, path: path) }
        return try checked(text(of: bytes, path: path), path: path)
    }

    private static func text(of bytes: [UInt8], path: String) throws(EncodingError) -> String {
        if bytes.starts(with: [0xFF, 0xFE]) {
            return try utf16(bytes.dropFirst(2), isBigEndian: false, path: path)
        }
        if bytes.starts(with: [0xFE, 0xFF]) {
            return try utf16(bytes.dropFirst(2), isBigEndian: true, path: path)
        }
        let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        if let name = escapedName(for: bytes) { throw .otherEncoding(name, path: path) }
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        throw error(in: Array(bytes), path: path)
    }

    private static func utf16(
        _ bytes: ArraySlice<UInt8>,
        isBigEndian: Bool,
        path: String
    ) throws(EncodingError) -> String {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var rest = bytes
        while rest.count > 1, let first = rest.popFirst(), let second = rest.popFirst() {
            units.append(
                isBigEndian ? UInt16(first) << 8 | UInt16(second) : UInt16(second) << 8 | UInt16(first)
            )
        }
        guard rest.isEmpty, let text = String(validating: units, as: UTF16.self) else {
            throw .otherEncoding("UTF-16", path: path)
        }
        return text
    }

    /// Returns what is wrong with bytes that are not UTF-8.
    private static func error(in bytes: [UInt8], path: String) -> EncodingError {
        if let name = wideName(for: bytes) { return .otherEncoding(name, path: path) }
        let broken = BrokenUTF8(bytes)
        let byte = bytes.indices.contains(broken.first) ? bytes[broken.first] : 0
        let name = bytes.contains(0) ? nil : EncodingGuess.name(for: bytes)
        if broken.isDamage(unless: name) {
            return .brokenByte(byte, line: broken.line, column: broken.column, path: path)
        }
        if let name { return .otherEncoding(name, path: path) }
        return .unknownEncoding(byte, line: broken.line, path: path)
    }

    /// Returns the name of UTF-16 without a byte order mark, in which every other byte of Latin text is zero.
    fileprivate static func wideName(for bytes: [UInt8]) -> String? {
        let sample = bytes.prefix(4096)
        guard sample.count >= 4 else { return nil }
        var zeros = [0, 0]
        for (index, byte) in sample.enumerated() where byte == 0 { zeros[index & 1] += 1 }
        guard max(zeros[0], zeros[1]) > sample.count / 4, min(zeros[0], zeros[1]) == 0 else { return nil }
        return zeros[0] > zeros[1] ? "UTF-16BE" : "UTF-16LE"
    }

    /// Returns the name of an encoding of East Asia that changes between alphabets by an escape and two or three signs; `nil` if none does.
    private static func escapedName(for bytes: ArraySlice<UInt8>) -> String? {
        guard let escape = bytes.firstIndex(of: 0x1B) else { return nil }
        let after = bytes[escape...].dropFirst().prefix(3)
        for (sign, name) in [("$)C", "ISO-2022-KR"), ("$)A", "ISO-2022-CN"), ("$)G", "ISO-2022-CN")]
        where after.starts(with: sign.utf8) {
            return name
        }
        for sign in ["$@", "$B", "$(D", "(J", "(I"] where after.starts(with: sign.utf8) {
            return "ISO-2022-JP"
        }
        return nil
    }

    /// Unites the line ends, and refuses what no text has.
    private static func checked(_ text: String, path: String) throws(EncodingError) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count)
        var line = 1
        var isAfterReturn = false
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A where isAfterReturn: break
            case 0x0A, 0x0D, 0x85:
                result.append(UInt8(ascii: "\n"))
                line += 1
            case 0x09, 0x0C: result.append(UInt8(truncatingIfNeeded: scalar.value))
            case 0x1A, 0xFEFF: break
            case 0x00 where wideName(for: Array(text.utf8.prefix(4096))) != nil:
                throw .otherEncoding(wideName(for: Array(text.utf8.prefix(4096))) ?? "UTF-16", path: path)
            case 0x00...0x1F, 0x7F, 0x80...0x9F: throw .controlCharacter(scalar, line: line, path: path)
            default: result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
            isAfterReturn = scalar.value == 0x0D
        }
        return String(decoding: result, as: UTF8.self)
    }
}
