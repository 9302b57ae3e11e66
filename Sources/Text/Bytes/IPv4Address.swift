/// An IPv4 address, highest octet first.
package struct IPv4Address: Hashable, Sendable, CustomStringConvertible {
    package let bits: UInt32

    package static let loopback = IPv4Address(bits: 0x7F00_0001)

    package init(bits: UInt32) { self.bits = bits }

    /// ```
    /// IPv4address = dec-octet "." dec-octet "." dec-octet "." dec-octet
    /// dec-octet   = DIGIT / %x31-39 DIGIT / "1" 2DIGIT / "2" %x30-34 DIGIT / "25" %x30-35
    /// ```
    package init?(parsing text: Span<UInt8>) {
        guard (7...15).contains(text.count) else { return nil }
        var bits: UInt32 = 0
        var octet: UInt32?
        var dots = 0
        for index in 0..<text.count {
            let byte = text[index]
            if byte == UInt8(ascii: "."), let finished = octet, dots < 3 {
                bits = bits << 8 | finished
                octet = nil
                dots += 1
            } else if byte.isDigit, octet != 0 {  // no second digit after a zero: 01 is octal to some readers
                octet = (octet ?? 0) * 10 + UInt32(byte - UInt8(ascii: "0"))
                if octet ?? 0 > 255 { return nil }
            } else {
                return nil
            }
        }
        guard dots == 3, let octet else { return nil }
        self.bits = bits << 8 | octet
    }

    package var description: String { "\(bits >> 24).\(bits >> 16 & 255).\(bits >> 8 & 255).\(bits & 255)" }
}
