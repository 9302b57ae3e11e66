/// A fatal alert that ends a connection before OpenSSL has been asked, in a record of its own.
package enum PlainAlert: UInt8, Hashable, Sendable {
    /// The server will not go on with this peer: the one word of TLS that a client shows as a refusal and not as a fault.
    ///
    /// Unlike after `handshake_failure`, no client tries again at once with another version.
    case accessDenied = 49

    /// The record as it is sent.
    ///
    /// - Source: RFC 8446 §5.1 and §6.
    package var record: [UInt8] { [21, 3, 3, 0, 2, 2, rawValue] }
}
