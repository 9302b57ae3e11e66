internal import COpenSSL

/// What was agreed with the peer.
extension TLSSession {
    /// `nil` before the handshake is complete.
    package var version: TLSVersion? {
        guard isHandshakeComplete else { return nil }
        return unsafe SSL_version(ssl) == TLS1_3_VERSION ? .tls13 : .tls12
    }

    /// IANA's name of it, `TLS_AES_128_GCM_SHA256`; `nil` before it is agreed.
    package var cipherSuite: String? {
        guard let cipher = unsafe SSL_get_current_cipher(ssl),
            let name = unsafe SSL_CIPHER_standard_name(cipher)
        else { return nil }
        return unsafe String(cString: name)
    }

    /// Which of the server's identities the client's hello names; of a client's own side, none.
    package var namedIdentity: NamedIdentity { unsafe context?.namedIdentity(of: ssl) ?? .none }

    /// The fingerprint of the peer's certificate; `nil` where it has sent none.
    package var peerFingerprint: Fingerprint? {
        guard let certificate = unsafe SSL_get0_peer_certificate(ssl) else { return nil }
        return unsafe Fingerprint(ofCertificate: certificate)
    }

    /// Whether this handshake was shortened by what an earlier session left.
    package var isResumed: Bool { unsafe SSL_session_reused(ssl) == 1 }

    /// For a later ``TLSSession/init(client:serverName:resuming:)``; `nil` where the server offers none.
    ///
    /// In TLS 1.3 a server that offers one sends it after the handshake, so something must have been read since. It is
    /// of use only where this session ends with a close_notify: OpenSSL distrusts one that broke off.
    package var resumption: TLSResumption? {
        guard let session = unsafe try? OpenSSLReference(SSL_get1_session(ssl), free: SSL_SESSION_free),
            unsafe SSL_SESSION_is_resumable(session.pointer) == 1
        else { return nil }
        return TLSResumption(session: session)
    }
}

/// What no reader's client does.
extension TLSSession {
    /// Has the next ``handshake()`` ask the peer for a second one: for the tests that see a server refuse it.
    ///
    /// - Throws: Before the first handshake is complete, and over TLS 1.3, which has no renegotiation.
    package mutating func askToRenegotiate() throws(TLSError) {
        ERR_clear_error()
        guard unsafe SSL_renegotiate(ssl) == 1 else { throw .drainingErrorQueue() }
    }

    /// Has the next ``handshake()`` change the keys and ask the peer to change its own: for the tests that see a server
    /// put an end to it.
    ///
    /// - Throws: Before the handshake is complete, over TLS 1.2, and where one waits to be sent.
    package mutating func askToChangeKeys() throws(TLSError) {
        ERR_clear_error()
        guard unsafe SSL_key_update(ssl, SSL_KEY_UPDATE_REQUESTED) == 1 else { throw .drainingErrorQueue() }
    }
}

/// What a session leaves for a later one with the same server.
package struct TLSResumption: Sendable {
    let session: OpenSSLReference
}
