/// `pct-encoded = "%" HEXDIG HEXDIG` (RFC 3986, section 2.1).
extension StringProtocol {
    /// The text that a part of an address stands for.
    ///
    /// - Returns: `nil` where a percent sign begins no such triplet, or where the bytes are not UTF-8.
    package var percentDecoded: String? {
        guard utf8.contains(UInt8(ascii: "%")) else { return String(self) }
        var bytes: [UInt8] = []
        var rest = utf8[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.popFirst()?.hexadecimalValue, let low = rest.popFirst()?.hexadecimalValue
            else {
                return nil
            }
            bytes.append(high << 4 | low)
        }
        return String(validating: bytes, as: UTF8.self)
    }

    /// With each triplet of a letter, digit, hyphen, dot, underscore or tilde as that character, which means the same; others
    /// stay as they are, since `%2F` is no slash.
    ///
    /// - Source: RFC 3986, section 6.2.2.2.
    var decodingUnreserved: String {
        guard utf8.contains(UInt8(ascii: "%")) else { return String(self) }
        var bytes: [UInt8] = []
        var rest = utf8[...]
        while let byte = rest.popFirst() {
            var triplet = rest
            if byte == UInt8(ascii: "%"), let high = triplet.popFirst()?.hexadecimalValue,
                let low = triplet.popFirst()?.hexadecimalValue, (high << 4 | low).isUnreserved
            {
                bytes.append(high << 4 | low)
                rest = triplet
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension UInt8 {
    fileprivate var hexadecimalValue: UInt8? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
        case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
        case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
        default: nil
        }
    }

    fileprivate var isUnreserved: Bool { isLetterASCII || isDigitASCII || "-._~".utf8.contains(self) }
}
