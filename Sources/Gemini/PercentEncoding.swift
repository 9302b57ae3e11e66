/// `pct-encoded = "%" HEXDIG HEXDIG` (RFC 3986 §2.1).
extension Span<UInt8> {
    /// The byte that a triplet at `index` stands for; `nil` where none stands.
    func percentDecoded(at index: Int) -> UInt8? {
        guard count - index >= 3, self[index] == UInt8(ascii: "%"),
            let high = self[index + 1].hexadecimalValue, let low = self[index + 2].hexadecimalValue
        else { return nil }
        return high << 4 | low
    }
}

extension [UInt8] {
    /// A component in normal form: unreserved characters decoded, all other triplets with capital digits
    /// (RFC 3986 §6.2.2.1 and §6.2.2.2).
    ///
    /// What is reserved stays encoded, so `%2F` never becomes a slash; nor do control characters come to light.
    init(normalising text: Span<UInt8>, lowercasing: Bool = false) {
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

    /// A component with all triplets decoded; control characters may come to light.
    init(percentDecoding text: Span<UInt8>) {
        self = []
        reserveCapacity(text.count)
        var index = 0
        while index < text.count {
            let decoded = text.percentDecoded(at: index)
            append(decoded ?? text[index])
            index += decoded == nil ? 1 : 3
        }
    }

    mutating func appendPercentEncoded(_ byte: UInt8) {
        append(UInt8(ascii: "%"))
        append(UInt8(hexadecimalDigit: byte >> 4))
        append(UInt8(hexadecimalDigit: byte & 15))
    }
}

extension UInt8 {
    /// - Parameter value: 0 to 15.
    fileprivate init(hexadecimalDigit value: UInt8) {
        self = value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }
}
