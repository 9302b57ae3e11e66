/// An IPv6 address as its eight groups.
package struct IPv6Address: Hashable, Sendable {
    let groups: SIMD8<UInt16>

    package static let loopback = IPv6Address(groups: SIMD8(0, 0, 0, 0, 0, 0, 0, 1))

    init(groups: SIMD8<UInt16>) { self.groups = groups }

    /// ```
    /// IPv6address = 6( h16 ":" ) ls32                    h16  = 1*4HEXDIG
    ///             / [ *n( h16 ":" ) h16 ] "::" …         ls32 = ( h16 ":" h16 ) / IPv4address
    /// ```
    ///
    /// The grammar's nine alternatives say that `::` stands at most once, for one group or more. Zones (RFC 6874)
    /// are not part of it.
    init?(parsing text: Span<UInt8>) {
        var groups = SIMD8<UInt16>()
        var count = 0
        var gap: Int?
        var index = 0
        if text.hasPrefix("::") {
            gap = 0
            index = 2
        }
        while index < text.count {
            if count <= 6, let tail = IPv4Address(parsing: text.extracting(index..<text.count)) {
                groups[count] = UInt16(truncatingIfNeeded: tail.bits >> 16)
                groups[count + 1] = UInt16(truncatingIfNeeded: tail.bits)
                count += 2
                break
            }
            guard count < 8, let group = Self.group(parsing: text, at: &index) else { return nil }
            groups[count] = group
            count += 1
            guard index < text.count else { break }
            if gap == nil, text.hasPrefix("::", at: index) {
                gap = count
                index += 2
            } else {
                guard text[index] == UInt8(ascii: ":"), index + 1 < text.count else { return nil }
                index += 1
            }
        }
        guard gap == nil ? count == 8 : count < 8 else { return nil }
        if let gap {
            for offset in 0..<count - gap {
                groups[7 - offset] = groups[count - 1 - offset]
                groups[count - 1 - offset] = 0
            }
        }
        self.groups = groups
    }

    private static func group(parsing text: Span<UInt8>, at index: inout Int) -> UInt16? {
        let start = index
        var group: UInt16 = 0
        while index < min(text.count, start + 4), let digit = text[index].hexadecimalValue {
            group = group << 4 | UInt16(digit)
            index += 1
        }
        return index > start ? group : nil
    }
}

extension IPv6Address: CustomStringConvertible {
    /// The form of RFC 5952: small letters, no leading zeros, `::` for the first longest run of two zeros or more.
    package var description: String {
        var longest = 0..<0
        var start = 0
        for index in 0...8 where index == 8 || groups[index] != 0 {
            if index - start > max(longest.count, 1) { longest = start..<index }
            start = index + 1
        }
        let text = { (range: Range<Int>) in
            range.map { String(groups[$0], radix: 16) }.joined(separator: ":")
        }
        guard !longest.isEmpty else { return text(0..<8) }
        return "\(text(0..<longest.lowerBound))::\(text(longest.upperBound..<8))"
    }
}
