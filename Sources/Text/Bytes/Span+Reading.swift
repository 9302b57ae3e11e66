extension Span<UInt8> {
    /// Returns the first index in `range` whose byte satisfies `isWanted`.
    @inlinable
    package func firstIndex(in range: Range<Int>, where isWanted: (UInt8) -> Bool) -> Int? {
        for index in range where isWanted(self[index]) { return index }
        return nil
    }

    /// Returns whether the bytes from `start` on begin with `prefix`.
    package func hasPrefix(_ prefix: StaticString, at start: Int = 0) -> Bool {
        guard count - start >= prefix.utf8CodeUnitCount else { return false }
        return prefix.withUTF8Buffer { prefix in
            for (offset, byte) in prefix.enumerated() where self[start + offset] != byte { return false }
            return true
        }
    }

    /// Returns the bytes of `range` as text, with U+FFFD for what is not UTF-8.
    package func text(in range: Range<Int>) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(range.count)
        for index in range { bytes.append(self[index]) }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension [UInt8] {
    /// Copies the bytes of a span.
    package init(copying span: Span<UInt8>) {
        self = []
        reserveCapacity(span.count)
        for index in 0..<span.count { append(span[index]) }
    }
}
