/// The classes of bytes in ASCII and in RFC 3986, appendix A.
///
/// Every byte of every request is tested with them, so they can be inlined in other targets.
extension UInt8 {
    package static let tab = UInt8(ascii: "\t")
    package static let lineFeed = UInt8(ascii: "\n")
    package static let carriageReturn = UInt8(ascii: "\r")

    @inlinable package var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowercased) }

    @inlinable package var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    /// Whether the byte is a control character of ASCII: C0 or DEL.
    @inlinable package var isControl: Bool { self < 0x20 || self == 0x7F }

    /// Whether the byte is SP or TAB.
    @inlinable package var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

    /// Whether the byte is CR or LF.
    @inlinable package var isLineBreak: Bool { self == UInt8(ascii: "\n") || self == UInt8(ascii: "\r") }

    // unreserved = ALPHA / DIGIT / "-" / "." / "_" / "~"
    @inlinable package var isUnreserved: Bool {
        switch self {
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
        default: isLetter || isDigit
        }
    }

    // sub-delims = "!" / "$" / "&" / "'" / "(" / ")" / "*" / "+" / "," / ";" / "="
    @inlinable package var isSubDelimiter: Bool {
        switch self {
        case UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: ";"), UInt8(ascii: "="): true
        case UInt8(ascii: "&")...UInt8(ascii: ","): true  // & ' ( ) * + ,
        default: false
        }
    }

    // gen-delims = ":" / "/" / "?" / "#" / "[" / "]" / "@"
    @inlinable package var isGeneralDelimiter: Bool {
        switch self {
        case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "@"):
            true
        default: false
        }
    }

    /// `pchar = unreserved / sub-delims / ":" / "@"`, without the triplets of `pct-encoded`.
    @inlinable package var isPathCharacter: Bool {
        switch self {
        case UInt8(ascii: ":"), UInt8(ascii: "@"): true
        default: isUnreserved || isSubDelimiter
        }
    }

    /// The value of a `HEXDIG` in either case; `nil` for any other byte.
    @inlinable package var hexadecimalValue: UInt8? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    /// The small letter of a capital one, and every other byte unchanged.
    @inlinable package var lowercased: UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
    }
}

extension Sequence<UInt8> {
    /// Returns whether the bytes begin with one of these texts, the letters of ASCII in any case.
    ///
    /// What is looked for is written in small letters.
    @inlinable
    package func beginsLike(_ beginnings: [String]) -> Bool {
        beginnings.contains { beginning in
            var bytes = makeIterator()
            return beginning.utf8.allSatisfy { bytes.next()?.lowercased == $0 }
        }
    }
}

/// The letters among hexadecimal digits.
package enum HexadecimalLetters: UInt8 {
    case capital = 0x41
    case small = 0x61

    // The value is at most 15.
    fileprivate func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : rawValue + value - 10
    }
}

extension [UInt8] {
    /// Appends the two digits of a byte.
    package mutating func appendHexadecimal(_ byte: UInt8, _ letters: HexadecimalLetters) {
        append(letters.digit(byte >> 4))
        append(letters.digit(byte & 15))
    }
}

extension Unicode.Scalar {
    /// Whether the scalar is a control character: C0, DEL or C1.
    ///
    /// It compares numbers, because every scalar of every page is tested: Unicode's tables would take a quarter of a start.
    @inlinable package var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }

    /// The scalar's number as Unicode writes it: at least four capital digits, without `U+`.
    package var codePoint: String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
}
