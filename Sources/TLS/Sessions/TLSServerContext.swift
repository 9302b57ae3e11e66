internal import COpenSSL
internal import Glibc

/// The identities that all connections of a server share, one of which the client's hello selects.
///
/// It never changes, so any thread may use it. A reload makes a new one; sessions keep the one they began with.
package final class TLSServerContext: Sendable {
    private struct Choice: Sendable {
        let name: String
        let context: OpenSSLReference
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
                // that is acknowledged, which the access log wants to know of resumed sessions as well.
                return SSL_TLSEXT_ERR_OK
            },
            this
        )
    }

    /// Selects the identity, within the handshake, as soon as the client's hello has been read.
    ///
    /// Only the certificate changes: tickets belong to the first context for every host.
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
