internal import COpenSSL
internal import Glibc

/// What all connections of a server share: its identities, one of which the client's hello selects.
///
/// It never changes, so any thread may use it. A reload makes a new one; sessions keep the one they began with.
package final class TLSServerContext: Sendable {
    private struct Choice: Sendable {
        let name: String
        let context: OpenSSLReference
    }

    private let choices: [Choice]
    /// What every connection begins with: the first identity's.
    let reference: OpenSSLReference

    /// - Parameter identities: At least one. The first is shown to clients that name no host, or one that is not
    ///   served here: their handshake goes on, so that the request can be answered.
    /// - Throws: Without an identity, or when memory is short.
    package convenience init(identities: [TLSIdentity]) throws(TLSError) {
        var choices: [Choice] = []
        for identity in identities {
            let context = try TLSContextSettings.server(chain: identity.chain, key: identity.key)
            choices.append(Choice(name: identity.hostname.description, context: context))
        }
        try self.init(choices)
    }

    /// For a handshake that only tries a certificate.
    convenience init(trying chain: [Certificate], key: PrivateKey) throws(TLSError) {
        try self.init([Choice(name: "", context: TLSContextSettings.server(chain: chain, key: key))])
    }

    private init(_ choices: [Choice]) throws(TLSError) {
        guard let first = choices.first else { throw TLSError("a server needs at least one certificate") }
        self.choices = choices
        reference = first.context
        // Unretained: every session keeps this object for as long as OpenSSL may call.
        let this = unsafe Unmanaged.passUnretained(self).toOpaque()
        unsafe lectern_SSL_CTX_set_tlsext_servername(
            first.context.pointer,
            { ssl, _, this in
                if let ssl = unsafe ssl, let this = unsafe this {
                    unsafe Unmanaged<TLSServerContext>.fromOpaque(this).takeUnretainedValue().select(for: ssl)
                }
                // For a name that is not served too: the default is what the name has selected. And OpenSSL keeps
                // only a name that is acknowledged, which the access log wants to know of resumed sessions as well.
                return SSL_TLSEXT_ERR_OK
            },
            this
        )
    }

    /// Runs within the handshake, once the client's hello is read.
    ///
    /// Only the certificate changes: tickets are the first context's for every host.
    private func select(for ssl: OpaquePointer) {
        guard choices.count > 1, let name = unsafe SSL_get_servername(ssl, TLSEXT_NAMETYPE_host_name) else {
            return
        }
        var length = unsafe strlen(name)
        if length > 0, unsafe name[length - 1] == CChar(bitPattern: UInt8(ascii: ".")) { length -= 1 }
        for choice in choices where choice.name.utf8.count == length {
            if unsafe strncasecmp(choice.name, name, length) == 0 {
                unsafe SSL_set_SSL_CTX(ssl, choice.context.pointer)
                return
            }
        }
    }
}
