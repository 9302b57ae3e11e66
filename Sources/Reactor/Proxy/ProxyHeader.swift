package import System

/// The information about a connection that a balancer sends before the connection's first byte, in the PROXY protocol.
///
/// - Source: HAProxy's `proxy-protocol.txt`, "The PROXY protocol, versions 1 & 2", of 2020-03-05.
package enum ProxyHeader: Hashable, Sendable {
    /// The connection is the balancer's own, such as a health check, or its ends cannot be expressed as TCP over IPv4 or IPv6:
    /// the socket's own addresses hold.
    case local
    /// The connection is relayed for `source`, which had connected to `destination`.
    ///
    /// Both are of one family, and a port may be 0.
    case proxied(source: SocketAddress, destination: SocketAddress)
}

/// The reason why bytes are not a PROXY header.
///
/// Each ends the connection, and nothing is sent: the specification requires that everything which does not match it exactly is
/// dropped, so that the sender finds out early (2.1).
package enum ProxyHeaderError: Error, Hashable, Sendable, CaseIterable {
    /// The first bytes begin neither version.
    case noSignature

    /// Version 1: there is no CR LF within 107 bytes.
    case lineTooLong
    /// Version 1: there is a CR without LF, or an LF without CR.
    case lineEnd
    /// Version 1: the protocol is not `TCP4`, `TCP6` or `UNKNOWN`.
    case lineProtocol
    /// Version 1: there are too few or too many parts, or something other than one space between two of them.
    case lineParts
    /// Version 1: an address is not of the family that the line names.
    case lineAddress
    /// Version 1: a port is not a number from 0 to 65535, or has a leading zero or a sign.
    case linePort

    /// Version 2: another version follows the signature.
    case version
    /// Version 2: the command is not LOCAL or PROXY.
    case command
    /// Version 2: the address family or the transport is not assigned.
    case family
    /// Version 2: the length cannot hold the addresses of the family.
    case lengthTooShort
    /// Version 2: the length is beyond the limit.
    case lengthTooLong
    /// Version 2: a type-length-value vector reaches beyond the header, or a checksum does not have four bytes.
    case vectors
    /// Version 2: the header's bytes do not add up to its checksum.
    case checksum
}

extension ProxyHeaderError: CustomStringConvertible {
    /// The reason for the operator's log, without a byte of what was received.
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
