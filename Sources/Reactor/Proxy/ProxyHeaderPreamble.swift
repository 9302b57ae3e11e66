/// The fixed part of a version 2 PROXY header: it says what follows, and how much of it.
///
///     preamble = signature ( %x20 / %x21 ) family length    ; 16 bytes: version 2 with LOCAL or PROXY
///     family   = OCTET      ; high half: 0 unspecified, 1 IPv4, 2 IPv6, 3 UNIX
///                           ; low half: 0 unspecified, 1 stream, 2 datagram
///     length   = 2OCTET     ; of what follows the preamble, highest byte first
///
/// - Source: `proxy-protocol.txt`, 2.2.
struct ProxyHeaderPreamble: Sendable {
    static let signature = Array("\r\n\r\n\0\r\nQUIT\n".utf8)
    static let length = 16
    /// The most bytes of a header that is accepted, preamble included.
    ///
    /// The specification means headers to fit into the smallest segment, 536 bytes; a balancer that ends TLS itself adds names
    /// out of certificates. A page leaves room for several of those, and is as much memory as a peer may take that has not yet
    /// said for whom it speaks. The length field allows 64 kB.
    static let maximumTotal = 4096

    /// The number of bytes of the whole header.
    let total: Int
    /// The family of the addresses; `nil` if the socket's own addresses hold, and everything that follows is skipped unread.
    let family: ProxyHeaderFamily?

    /// Parses the first ``length`` bytes of a header, which begin with the signature.
    init(_ bytes: [UInt8]) throws(ProxyHeaderError) {
        var rest = bytes.dropFirst(Self.signature.count)
        let versionAndCommand: UInt8 = rest.takeInteger()
        let familyAndTransport: UInt8 = rest.takeInteger()
        let length: UInt16 = rest.takeInteger()

        guard versionAndCommand >> 4 == 2 else { throw .version }
        switch versionAndCommand & 0xF {
        case 0: family = nil  // LOCAL: "discard the protocol block including the family"
        case 1: family = try Self.family(familyAndTransport)
        default: throw .command
        }
        total = Self.length + Int(length)
        guard total <= Self.maximumTotal else { throw .lengthTooLong }
        guard Int(length) >= (family?.addressLength ?? 0) else { throw .lengthTooShort }
    }

    /// Returns the family of a relayed connection, if its addresses are used.
    ///
    /// UNIX sockets and datagrams are assigned, but they cannot be what brought a reader to a server over TCP. The
    /// specification requires a receiver that does without them to treat them as unspecified, and with an unspecified header
    /// the socket's own addresses hold. Families that are not assigned must be refused.
    private static func family(_ byte: UInt8) throws(ProxyHeaderError) -> ProxyHeaderFamily? {
        switch (byte >> 4, byte & 0xF) {
        case (1, 1): .tcp4
        case (2, 1): .tcp6
        case (0...3, 0...2): nil
        default: throw .family
        }
    }
}

/// The address families that are used.
enum ProxyHeaderFamily: Sendable {
    case tcp4, tcp6

    /// The number of bytes of two addresses and two ports.
    var addressLength: Int {
        switch self {
        case .tcp4: 2 * 4 + 2 * 2
        case .tcp6: 2 * 16 + 2 * 2
        }
    }
}

extension ArraySlice<UInt8> {
    /// Takes an integer of `Value`'s width off the front, highest byte first, or of fewer bytes if there are no more.
    mutating func takeInteger<Value: FixedWidthInteger & UnsignedInteger>() -> Value {
        let width = Value.bitWidth / UInt8.bitWidth
        let value = prefix(width).reduce(0 as Value) { $0 << 8 | Value($1) }
        self = dropFirst(width)
        return value
    }
}
