import Text

/// `pct-encoded = "%" HEXDIG HEXDIG` (RFC 3986 §2.1).
extension ArraySlice<UInt8> {
    func percentDecoded() throws(GopherURLError) -> ArraySlice<UInt8> {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(count)
        var rest = self
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%") {
                guard let high = rest.popFirst()?.hexadecimalValue,
                    let low = rest.popFirst()?.hexadecimalValue
                else { throw .percentEncoding }
                decoded.append(high << 4 | low)
            } else if byte.isControl || byte == UInt8(ascii: " ") {
                throw .forbiddenCharacter
            } else {
                decoded.append(byte)
            }
        }
        return decoded[...]
    }
}

extension [UInt8] {
    /// The bytes with triplets for all but `pchar` and the slash.
    var percentEncoded: String {
        var encoded: [UInt8] = []
        for byte in self {
            if byte.isPathCharacter || byte == UInt8(ascii: "/") {
                encoded.append(byte)
            } else {
                encoded.appendPercentEncoded(byte)
            }
        }
        return String(decoding: encoded, as: UTF8.self)
    }
}
