import System

/// Version 2 of the PROXY header: the addresses as the kernel has them, and what else the balancer tells.
///
///     block  = preamble [ tcp4 / tcp6 ] *vector
///     tcp4   = 4OCTET 4OCTET port port        ; source first, then destination; highest byte first
///     tcp6   = 16OCTET 16OCTET port port
///     port   = 2OCTET
///     vector = type length *OCTET             ; a type of one byte, a length of two, as many bytes as it says
///
/// Of the vectors (server name, TLS details, an identifier, padding) only the checksum is used; the others are skipped, known
/// or not.
///
/// - Source: `proxy-protocol.txt`, 2.2.
enum ProxyHeaderBlock {
    /// Parses a whole header, `preamble` included.
    static func parse(
        _ header: [UInt8],
        _ preamble: ProxyHeaderPreamble
    ) throws(ProxyHeaderError) -> ProxyHeader {
        guard let family = preamble.family else { return .local }
        var rest = header.dropFirst(ProxyHeaderPreamble.length)
        let (source, destination) = takeAddresses(family, from: &rest)
        if let field = try checksumField(in: rest) {
            try verify(header, field)
        }
        return .proxied(source: source, destination: destination)
    }

    private static func takeAddresses(
        _ family: ProxyHeaderFamily,
        from rest: inout ArraySlice<UInt8>
    ) -> (source: SocketAddress, destination: SocketAddress) {
        switch family {
        case .tcp4:
            let source: UInt32 = rest.takeInteger()
            let destination: UInt32 = rest.takeInteger()
            return (.v4(source, port: rest.takeInteger()), .v4(destination, port: rest.takeInteger()))
        case .tcp6:
            let source: (UInt64, UInt64) = (rest.takeInteger(), rest.takeInteger())
            let destination: (UInt64, UInt64) = (rest.takeInteger(), rest.takeInteger())
            return (
                .v6(source.0, source.1, port: rest.takeInteger()),
                .v6(destination.0, destination.1, port: rest.takeInteger())
            )
        }
    }

    /// Walks over the vectors to their end, and returns the range of the checksum's value (`PP2_TYPE_CRC32C`).
    private static func checksumField(in vectors: ArraySlice<UInt8>) throws(ProxyHeaderError) -> Range<Int>? {
        var rest = vectors
        var field: Range<Int>?
        while !rest.isEmpty {
            guard rest.count >= 3 else { throw .vectors }
            let type: UInt8 = rest.takeInteger()
            let length = Int(rest.takeInteger() as UInt16)
            guard length <= rest.count else { throw .vectors }
            if type == 0x03 {
                // There cannot be two right checksums: neither could be computed before the other.
                guard length == 4, field == nil else { throw .vectors }
                field = rest.prefix(4).indices
            }
            rest = rest.dropFirst(length)
        }
        return field
    }

    /// Compares the checksum at `field` with that of the header in which it is zero (2.2.3).
    private static func verify(_ header: [UInt8], _ field: Range<Int>) throws(ProxyHeaderError) {
        var claimed = header[field]
        var zeroed = header
        zeroed.replaceSubrange(field, with: repeatElement(0, count: field.count))
        guard claimed.takeInteger() == checksum(zeroed) else { throw .checksum }
    }

    /// Computes the CRC32c bit by bit: a header is a few dozen bytes, once a connection.
    ///
    /// - Source: RFC 4960, appendix B. Unlike there, the result goes out highest byte first.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        let polynomial: UInt32 = 0x82F6_3B78  // 0x1EDC6F41, its bits reversed
        var remainder = UInt32.max
        for byte in bytes {
            remainder ^= UInt32(byte)
            for _ in 0..<8 { remainder = remainder >> 1 ^ (remainder & 1 == 1 ? polynomial : 0) }
        }
        return ~remainder
    }
}
