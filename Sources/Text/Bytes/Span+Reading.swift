extension Span<UInt8> {
    /// The first place in `range` where `isWanted` holds.
    @inlinable
    package func firstIndex(in range: Range<Int>, where isWanted: (UInt8) -> Bool) -> Int? {
        for index in range where isWanted(self[index]) { return index }
        return nil
    }

    /// Whether the bytes from `start` on begin with `prefix`.
    package func hasPrefix(_ prefix: StaticString, at start: Int = 0) -> Bool {
        guard count - start >= prefix.utf8CodeUnitCount else { return false }
        return prefix.withUTF8Buffer { prefix in
            for (offset, byte) in prefix.enumerated() where self[start + offset] != byte { return false }
            return true
        }
    }

    /// The bytes of `range` as text, with U+FFFD for what is not UTF-8.
    package func text(in range: Range<Int>) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(range.count)
        for index in range { bytes.append(self[index]) }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension [UInt8] {
    /// The bytes of a span in memory of their own.
    package init(copying span: Span<UInt8>) {
        self = []
        reserveCapacity(span.count)
        for index in 0..<span.count { append(span[index]) }
    }
}
