/// The character classes of RFC 3986, appendix A.
extension UInt8 {
    var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowercased) }

    var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    /// C0 and DEL.
    var isControl: Bool { self < 0x20 || self == 0x7F }

    // unreserved = ALPHA / DIGIT / "-" / "." / "_" / "~"
    var isUnreserved: Bool {
        switch self {
        case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
        default: isLetter || isDigit
        }
    }

    // sub-delims = "!" / "$" / "&" / "'" / "(" / ")" / "*" / "+" / "," / ";" / "="
    var isSubDelimiter: Bool {
        switch self {
        case UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: ";"), UInt8(ascii: "="): true
        case UInt8(ascii: "&")...UInt8(ascii: ","): true  // & ' ( ) * + ,
        default: false
        }
    }

    // gen-delims = ":" / "/" / "?" / "#" / "[" / "]" / "@"
    var isGeneralDelimiter: Bool {
        switch self {
        case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "@"):
            true
        default: false
        }
    }

    /// `pchar = unreserved / pct-encoded / sub-delims / ":" / "@"`, with `%` for the second, whose digits
    /// ``Span/checkAddressBytes()`` has seen.
    var isPathCharacter: Bool {
        switch self {
        case UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "%"): true
        default: isUnreserved || isSubDelimiter
        }
    }

    /// The value of a `HEXDIG` in either case.
    var hexadecimalValue: UInt8? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    /// A capital letter's small one; any other byte itself.
    var lowercased: UInt8 { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self }
}

extension Span<UInt8> {
    /// The first place in `range` where `isWanted` holds.
    func firstIndex(in range: Range<Int>, where isWanted: (UInt8) -> Bool) -> Int? {
        for index in range where isWanted(self[index]) { return index }
        return nil
    }

    /// Whether the bytes from `start` on begin with `prefix`.
    func hasPrefix(_ prefix: StaticString, at start: Int = 0) -> Bool {
        guard count - start >= prefix.utf8CodeUnitCount else { return false }
        return prefix.withUTF8Buffer { prefix in
            for (offset, byte) in prefix.enumerated() where self[start + offset] != byte { return false }
            return true
        }
    }

    /// The bytes of `range` as text; ASCII, as all bytes of a checked address are.
    func text(in range: Range<Int>) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(range.count)
        for index in range { bytes.append(self[index]) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
