import Text

/// `pct-encoded = "%" HEXDIG HEXDIG` (RFC 3986 §2.1).
extension ArraySlice<UInt8> {
    func percentDecoded() throws(GopherURLError) -> ArraySlice<UInt8> {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(count)
        let text = span
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte == UInt8(ascii: "%") {
                guard let value = text.percentDecoded(at: index) else { throw .percentEncoding }
                decoded.append(value)
                index += 3
            } else if byte.isControl || byte == UInt8(ascii: " ") {
                throw .forbiddenCharacter
            } else {
                decoded.append(byte)
                index += 1
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
