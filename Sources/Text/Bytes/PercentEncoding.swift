/// `pct-encoded = "%" HEXDIG HEXDIG` (RFC 3986, section 2.1), in bytes.
extension Span<UInt8> {
    /// Returns the byte that the triplet at `index` stands for, or `nil` if there is no triplet.
    @inlinable
    package func percentDecoded(at index: Int) -> UInt8? {
        guard count - index >= 3, self[index] == UInt8(ascii: "%"),
            let high = self[index + 1].hexadecimalValue, let low = self[index + 2].hexadecimalValue
        else { return nil }
        return high << 4 | low
    }
}

extension [UInt8] {
    /// Makes the normal form of a component: unreserved characters are decoded, and all other triplets get capital digits (RFC
    /// 3986, sections 6.2.2.1 and 6.2.2.2).
    ///
    /// Reserved characters stay encoded, so `%2F` never becomes a slash, and control characters do not come to light.
    package init(normalising text: Span<UInt8>, lowercasing: Bool = false) {
        self = []
        reserveCapacity(text.count)
        var index = 0
        while index < text.count {
            let decoded = text.percentDecoded(at: index)
            if let decoded, !decoded.isUnreserved {
                appendPercentEncoded(decoded)
            } else {
                let byte = decoded ?? text[index]
                append(lowercasing ? byte.lowercased : byte)
            }
            index += decoded == nil ? 1 : 3
        }
    }

    /// Decodes all triplets of a component; control characters may come to light.
    package init(percentDecoding text: Span<UInt8>) {
        self = []
        reserveCapacity(text.count)
        var index = 0
        while index < text.count {
            let decoded = text.percentDecoded(at: index)
            append(decoded ?? text[index])
            index += decoded == nil ? 1 : 3
        }
    }

    /// The bytes as a path, with triplets for all but `pchar` and the slash (RFC 3986, section 3.3).
    package var percentEncoded: String {
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

    /// Appends the triplet that stands for a byte, with capital digits.
    package mutating func appendPercentEncoded(_ byte: UInt8) {
        append(UInt8(ascii: "%"))
        appendHexadecimal(byte, .capital)
    }
}

/// Percent-encoding in text.
extension StringProtocol {
    /// The text that a part of an address stands for.
    ///
    /// - Returns: `nil` if a percent sign begins no triplet, or if the bytes are not UTF-8.
    package var percentDecoded: String? {
        guard utf8.contains(UInt8(ascii: "%")) else { return String(self) }
        let bytes = Array(utf8)
        for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "%") {
            if bytes.span.percentDecoded(at: index) == nil { return nil }
        }
        return String(validating: [UInt8](percentDecoding: bytes.span), as: UTF8.self)
    }

    /// The text with each triplet decoded that stands for a letter, digit, hyphen, dot, underscore or tilde, which changes no
    /// meaning.
    ///
    /// Other triplets stay, since `%2F` is not a slash.
    ///
    /// - Source: RFC 3986, section 6.2.2.2.
    package var decodingUnreserved: String {
        guard utf8.contains(UInt8(ascii: "%")) else { return String(self) }
        let bytes = Array(utf8)
        var decoded: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if let byte = bytes.span.percentDecoded(at: index), byte.isUnreserved {
                decoded.append(byte)
                index += 3
            } else {
                decoded.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: decoded, as: UTF8.self)
    }
}
