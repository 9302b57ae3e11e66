/// An IPv6 address as its eight groups.
package struct IPv6Address: Hashable, Sendable {
    package let groups: SIMD8<UInt16>

    package static let loopback = IPv6Address(groups: SIMD8(0, 0, 0, 0, 0, 0, 0, 1))

    /// Makes an address of eight groups, the first one first.
    package init(groups: SIMD8<UInt16>) { self.groups = groups }

    /// ```
    /// IPv6address = 6( h16 ":" ) ls32                    h16  = 1*4HEXDIG
    ///             / [ *n( h16 ":" ) h16 ] "::" …         ls32 = ( h16 ":" h16 ) / IPv4address
    /// ```
    ///
    /// The grammar's nine alternatives say that `::` stands at most once, for one group or more. Zones (RFC 6874)
    /// are not part of it.
    package init?(parsing text: Span<UInt8>) {
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

    /// Makes an address of two numbers; the first has groups 1 to 4, of which group 1 is the highest.
    package init(high: UInt64, low: UInt64) {
        var groups = SIMD8<UInt16>()
        for index in 0..<4 {
            groups[index] = UInt16(truncatingIfNeeded: high >> (48 - 16 * index))
            groups[4 + index] = UInt16(truncatingIfNeeded: low >> (48 - 16 * index))
        }
        self.init(groups: groups)
    }

    /// The first four groups as a number.
    package var high: UInt64 { Self.number(groups.lowHalf) }
    /// The last four groups as a number.
    package var low: UInt64 { Self.number(groups.highHalf) }

    private static func number(_ groups: SIMD4<UInt16>) -> UInt64 {
        (0..<4).reduce(0) { $0 << 16 | UInt64(groups[$1]) }
    }

    /// The IPv4 address of an address in `::ffff:0:0/96` (RFC 4291, section 2.5.5.2).
    package var mapped: IPv4Address? {
        guard groups.lowHalf == SIMD4(repeating: 0), groups[4] == 0, groups[5] == 0xFFFF else { return nil }
        return IPv4Address(bits: UInt32(groups[6]) << 16 | UInt32(groups[7]))
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
    /// The address in the form of RFC 5952: small letters, no leading zeros, and `::` for the first longest run of two zeros or
    /// more.
    ///
    /// An IPv4 address that is mapped into this family is written as one (section 5).
    package var description: String {
        if let mapped { return "::ffff:\(mapped)" }
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
