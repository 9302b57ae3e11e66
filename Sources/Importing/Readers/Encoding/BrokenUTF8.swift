import Text

/// Where bytes are not UTF-8, and how much of them is.
struct BrokenUTF8 {
    /// The letters of several bytes that are UTF-8.
    private(set) var valid = 0
    /// The bytes that are not.
    private(set) var invalid = 0
    /// The bytes that are not UTF-8 and beside a letter, as those of other encodings mostly are.
    private(set) var inWords = 0
    /// The letters of ASCII.
    private(set) var letters = 0
    /// The offset of the first byte that is not.
    private(set) var first = 0
    private(set) var line = 1
    /// The column of the first such byte, counted in letters from 1.
    private(set) var column = 1

    /// Goes through all bytes once.
    init(_ bytes: [UInt8]) {
        var offset = 0
        while offset < bytes.count {
            let byte = bytes[offset]
            let length = Self.length(at: offset, in: bytes)
            if length == 0 {
                if invalid == 0 { first = offset }
                invalid += 1
                let before = offset > 0 && bytes[offset - 1].isLetter
                let after = offset + 1 < bytes.count && bytes[offset + 1].isLetter
                if before || after { inWords += 1 }
            } else if length > 1 {
                valid += 1
            } else if byte.isLetter {
                letters += 1
            }
            if invalid == 0 {
                column = byte == UInt8(ascii: "\n") ? 1 : column + 1
                line += byte == UInt8(ascii: "\n") ? 1 : 0
            }
            offset += max(length, 1)
        }
    }

    /// Whether the bytes are damage in a text that is UTF-8, rather than the letters of another encoding, of the name that iconv knows.
    func isDamage(unless encoding: String?) -> Bool {
        // Text in another encoding hardly ever has letters of several bytes that happen to be UTF-8.
        if valid > 0, valid >= invalid { return true }
        guard invalid * 20 <= letters || invalid <= 4 else { return false }
        switch encoding {
        // Where letters have bytes like these, most letters of the text have.
        case "WINDOWS-1251", "KOI8-R", "CP866", "WINDOWS-1253":
            return letters > 2 * invalid || inWords == 0 && letters > 0
        default: return false
        }
    }

    /// Returns the number of bytes of the letter at an offset; 0 if there is none.
    private static func length(at offset: Int, in bytes: [UInt8]) -> Int {
        let length =
            switch bytes[offset] {
            case 0x00...0x7F: 1
            case 0xC2...0xDF: 2
            case 0xE0...0xEF: 3
            case 0xF0...0xF4: 4
            default: 0
            }
        guard offset + length <= bytes.count else { return 0 }
        guard length > 1 else { return length }
        return String(validating: bytes[offset..<offset + length], as: UTF8.self) == nil ? 0 : length
    }
}
