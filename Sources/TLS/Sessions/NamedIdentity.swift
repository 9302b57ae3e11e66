/// Which of a server's identities a client's hello has asked for (SNI, RFC 6066 §3).
///
/// The server decides it once, to choose the certificate, and whoever answers the request builds on that decision.
package enum NamedIdentity: Hashable, Sendable {
    /// The hello names no host, or there was none.
    case none
    /// The hello names the host of this identity, by its place in ``TLSServerContext/init(identities:)``.
    case identity(Int)
    /// The hello names a host that is not served here.
    case foreign
}
