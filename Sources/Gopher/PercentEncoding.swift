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
