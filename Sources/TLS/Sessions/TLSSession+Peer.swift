internal import COpenSSL

/// The results of the agreement with the peer.
extension TLSSession {
    /// The version of TLS; `nil` before the handshake is complete.
    package var version: TLSVersion? {
        guard isHandshakeComplete else { return nil }
        return unsafe SSL_version(ssl) == TLS1_3_VERSION ? .tls13 : .tls12
    }

    /// IANA's name of the cipher suite, such as `TLS_AES_128_GCM_SHA256`; `nil` before it is agreed.
    package var cipherSuite: String? {
        guard let cipher = unsafe SSL_get_current_cipher(ssl),
            let name = unsafe SSL_CIPHER_standard_name(cipher)
        else { return nil }
        return unsafe String(cString: name)
    }

    /// Which of the server's identities the client's hello names; of a client's own side, none.
    package var namedIdentity: NamedIdentity { unsafe context?.namedIdentity(of: ssl) ?? .none }

    /// The fingerprint of the peer's certificate; `nil` if it has sent none.
    package var peerFingerprint: Fingerprint? {
        guard let certificate = unsafe SSL_get0_peer_certificate(ssl) else { return nil }
        return unsafe Fingerprint(ofCertificate: certificate)
    }

    /// Whether this handshake was shortened by an earlier session.
    package var isResumed: Bool { unsafe SSL_session_reused(ssl) == 1 }

    /// A value for a later ``TLSSession/init(client:serverName:resuming:)``; `nil` if the server offers none.
    ///
    /// A TLS 1.3 server that offers one sends it after the handshake, so something must have been read since. It is only of use
    /// if this session ends with a close_notify: OpenSSL distrusts one that broke off.
    package var resumption: TLSResumption? {
        guard let session = unsafe try? OpenSSLReference(SSL_get1_session(ssl), free: SSL_SESSION_free),
            unsafe SSL_SESSION_is_resumable(session.pointer) == 1
        else { return nil }
        return TLSResumption(session: session)
    }
}

/// Operations that no reader's client uses.
extension TLSSession {
    /// Makes the next ``handshake()`` ask the peer for a second one, for tests of a server that refuses it.
    ///
    /// - Throws: Before the first handshake is complete, and over TLS 1.3, which has no renegotiation.
    package mutating func askToRenegotiate() throws(TLSError) {
        ERR_clear_error()
        guard unsafe SSL_renegotiate(ssl) == 1 else { throw .drainingErrorQueue() }
    }

    /// Makes the next ``handshake()`` change the keys and ask the peer to do the same, for tests of a server that puts an end
    /// to it.
    ///
    /// - Throws: Before the handshake is complete, over TLS 1.2, and while another change waits to be sent.
    package mutating func askToChangeKeys() throws(TLSError) {
        ERR_clear_error()
        guard unsafe SSL_key_update(ssl, SSL_KEY_UPDATE_REQUESTED) == 1 else { throw .drainingErrorQueue() }
    }
}

/// A session that a later one with the same server can resume.
package struct TLSResumption: Sendable {
    let session: OpenSSLReference
}
