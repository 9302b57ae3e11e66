package import System

/// What a balancer says of a connection before the connection's first byte, in the PROXY protocol.
///
/// - Source: HAProxy's `proxy-protocol.txt`, "The PROXY protocol, versions 1 & 2", of 2020-03-05.
package enum ProxyHeader: Hashable, Sendable {
    /// A connection of the balancer's own, such as a health check, or one whose ends it cannot put as TCP over
    /// IPv4 or IPv6: the socket's own addresses stand.
    case local
    /// A connection relayed for `source`, which had connected to `destination`. Both are of one family, and a port
    /// may be 0.
    case proxied(source: SocketAddress, destination: SocketAddress)
}

/// Why bytes are not a PROXY header.
///
/// Each is the end of the connection, and nothing is sent: the specification wants whatever does not match it
/// exactly dropped, and the sender to find out early (2.1).
package enum ProxyHeaderError: Error, Hashable, Sendable, CaseIterable {
    /// The first bytes begin neither version.
    case noSignature

    /// Version 1: no CR LF within 107 bytes.
    case lineTooLong
    /// Version 1: CR without LF, or LF without CR.
    case lineEnd
    /// Version 1: a protocol other than `TCP4`, `TCP6` and `UNKNOWN`.
    case lineProtocol
    /// Version 1: too few or too many parts, or other than one space between two of them.
    case lineParts
    /// Version 1: no address of the family that the line names.
    case lineAddress
    /// Version 1: not a number from 0 to 65535, or one with a leading zero or a sign.
    case linePort

    /// Version 2: a signature with another version after it.
    case version
    /// Version 2: a command other than LOCAL and PROXY.
    case command
    /// Version 2: an address family or a transport that is not assigned.
    case family
    /// Version 2: a length that cannot hold the addresses of its family.
    case lengthTooShort
    /// Version 2: a length beyond the limit.
    case lengthTooLong
    /// Version 2: a type-length-value vector that reaches beyond the header, or a checksum that is not one of four
    /// bytes.
    case vectors
    /// Version 2: the header's bytes do not add up to its checksum.
    case checksum
}

extension ProxyHeaderError: CustomStringConvertible {
    /// For the operator's log, without a byte of what was received.
    package var description: String {
        switch self {
        case .noSignature: "no PROXY header: let the balancer send one (HAProxy: send-proxy-v2)"
        case .lineTooLong: "PROXY line longer than \(ProxyHeaderLine.maximumLength) bytes"
        case .lineEnd: "PROXY line not ended by CR LF"
        case .lineProtocol: "PROXY line of a protocol other than TCP4, TCP6 and UNKNOWN"
        case .lineParts: "PROXY line without exactly two addresses and two ports, one space before each"
        case .lineAddress: "PROXY line with an address that is not one of its family"
        case .linePort: "PROXY line with a port that is not a plain number from 0 to 65535"
        case .version: "PROXY header of a version other than 1 and 2"
        case .command: "PROXY header with a command other than LOCAL and PROXY"
        case .family: "PROXY header with an unassigned address family or transport"
        case .lengthTooShort: "PROXY header too short for its addresses"
        case .lengthTooLong: "PROXY header longer than \(ProxyHeaderPreamble.maximumTotal) bytes"
        case .vectors: "PROXY header with a malformed type-length-value vector"
        case .checksum: "PROXY header with a checksum that does not match"
        }
    }
}
