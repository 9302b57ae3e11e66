internal import COpenSSL
internal import Glibc

/// The identities that all connections of a server share, one of which the client's hello selects.
///
/// It never changes, so any thread may use it. A reload makes a new one; sessions keep the one they began with.
package final class TLSServerContext: Sendable {
    private struct Choice: Sendable {
        let name: String
        let context: OpenSSLReference

        /// Some clients name an address of the loopback where `localhost` is meant, which stands for it (RFC 6761 §6.3).
        static let loopback = ["127.0.0.1", "::1"]
    }

    private let choices: [Choice]
    /// The context with which every connection begins; it has the first identity.
    let reference: OpenSSLReference

    /// - Parameter identities: At least one identity. The first is shown to clients that name no host, or one that is not
    ///   served here: their handshake goes on, so that the request can be answered.
    /// - Throws: If there is no identity, or memory is short.
    package convenience init(identities: [TLSIdentity]) throws(TLSError) {
        var choices: [Choice] = []
        for identity in identities {
            let context = try TLSContextSettings.server(chain: identity.chain, key: identity.key)
            choices.append(Choice(name: identity.hostname.description, context: context))
        }
        try self.init(choices)
    }

    /// Makes a context for a handshake that only tries a certificate.
    convenience init(trying chain: [Certificate], key: PrivateKey) throws(TLSError) {
        try self.init([Choice(name: "", context: TLSContextSettings.server(chain: chain, key: key))])
    }

    private init(_ choices: [Choice]) throws(TLSError) {
        guard let first = choices.first else { throw TLSError("a server needs at least one certificate") }
        self.choices = choices
        reference = first.context
        // The reference is not retained, since every session keeps this object for as long as OpenSSL may call.
        let this = unsafe Unmanaged.passUnretained(self).toOpaque()
        unsafe lectern_SSL_CTX_set_tlsext_servername(
            first.context.pointer,
            { ssl, _, this in
                if let ssl = unsafe ssl, let this = unsafe this {
                    unsafe Unmanaged<TLSServerContext>.fromOpaque(this).takeUnretainedValue().select(for: ssl)
                }
                // This also holds for a name that is not served: it has selected the default. And OpenSSL keeps only a name
                // that is acknowledged, which resumed sessions are asked for as well.
                return SSL_TLSEXT_ERR_OK
            },
            this
        )
    }

    /// Selects the identity, within the handshake, as soon as the client's hello has been read.
    ///
    /// Only the certificate changes: tickets belong to the first context for every host.
    private func select(for ssl: OpaquePointer) {
        guard choices.count > 1, case .identity(let index) = unsafe namedIdentity(of: ssl) else { return }
        unsafe SSL_set_SSL_CTX(ssl, choices[index].context.pointer)
    }

    /// Says which identity the hello of a connection names, in letters of any case and with or without a dot at its end.
    ///
    /// A resumed session of TLS 1.2 gives what it was begun with, as RFC 6066 §3 wants it to be the same.
    func namedIdentity(of ssl: OpaquePointer) -> NamedIdentity {
        guard let name = unsafe SSL_get_servername(ssl, TLSEXT_NAMETYPE_host_name) else { return .none }
        var length = unsafe strlen(name)
        if length > 0, unsafe name[length - 1] == CChar(truncatingIfNeeded: UInt8(ascii: ".")) { length -= 1 }
        let isNamed = { (spelling: String) in
            unsafe spelling.utf8.count == length && strncasecmp(spelling, name, length) == 0
        }
        let index =
            choices.firstIndex { isNamed($0.name) }
            ?? (Choice.loopback.contains(where: isNamed)
                ? choices.firstIndex { $0.name == "localhost" } : nil)
        return index.map { .identity($0) } ?? .foreign
    }
}
