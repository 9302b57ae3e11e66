internal import COpenSSL

/// The settings of every connection, each with its reason.
enum TLSContextSettings {
    /// Makes a context for a server that shows this certificate.
    ///
    /// - Throws: OpenSSL's objection to the certificate or its key, such as an RSA key too short to be safe.
    static func server(chain: [Certificate], key: PrivateKey) throws(TLSError) -> OpenSSLReference {
        let reference = try unsafe make(TLS_server_method(), versions: .tls12 ... .tls13)
        let context = unsafe reference.pointer
        // This asks for 112 bits of strength or more, since a distribution's configuration of OpenSSL may ask for less.
        unsafe SSL_CTX_set_security_level(context, 2)
        try install(chain: chain, key: key, in: reference)

        unsafe setOptions(of: context)
        try unsafe setAlgorithms(of: context)
        unsafe HelloLists.limit(in: context)

        // Sessions of TLS 1.2 are resumed from tickets, which the client keeps, so there is no cache here that would grow with
        // every reader. A reload makes new contexts, and with them new keys for tickets.
        unsafe _ = lectern_SSL_CTX_set_session_cache_mode(context, Int(SSL_SESS_CACHE_OFF))
        // In TLS 1.3 a ticket is a message of its own. It was measured to cost 40 µs a handshake, while a resumed handshake
        // saves 23, so none is sent; and without one there is no early data that could be replayed (Conformance T5).
        try check(unsafe SSL_CTX_set_num_tickets(context, 0))
        try check(unsafe SSL_CTX_set_max_early_data(context, 0))
        try check(unsafe SSL_CTX_set_recv_max_early_data(context, 0))
        // If client certificates are ever asked for, OpenSSL fails each resumed handshake unless this is set.
        let name = Array("lectern".utf8)
        try check(unsafe SSL_CTX_set_session_id_context(context, name, CUnsignedInt(name.count)))
        // Client certificates are not asked for: nothing here depends on who reads, and TLS 1.2 sends them in the clear.
        unsafe SSL_CTX_set_verify(context, SSL_VERIFY_NONE, nil)
        return reference
    }

    /// Sets and clears options explicitly, since a system's configuration of OpenSSL may have set others.
    private static func setOptions(of context: OpaquePointer) {
        let options =
            // Nothing in Gemini renegotiates, and each renegotiation costs the server a handshake (in TLS 1.2; 1.3 does not
            // have it).
            lectern_SSL_OP_NO_RENEGOTIATION
            // The order of our lists decides, …
            | lectern_SSL_OP_CIPHER_SERVER_PREFERENCE
            // … except for a client that puts ChaCha20 first because its processor has no AES instructions.
            | lectern_SSL_OP_PRIORITIZE_CHACHA
        unsafe SSL_CTX_set_options(context, options)

        let weaknesses =
            // These allow renegotiation by the back doors: without RFC 5746, or at the client's request.
            lectern_SSL_OP_ALLOW_UNSAFE_LEGACY_RENEGOTIATION
            | lectern_SSL_OP_ALLOW_CLIENT_RENEGOTIATION
            // This allows resumption in TLS 1.3 without a new key exchange, and so without forward secrecy.
            | lectern_SSL_OP_ALLOW_NO_DHE_KEX
            // A connection that was cut off must never look like one that was closed.
            | lectern_SSL_OP_IGNORE_UNEXPECTED_EOF
        unsafe SSL_CTX_clear_options(context, weaknesses)
    }

    /// Sets the algorithms that may be agreed on, in lists of our own, since OpenSSL's contain everything that was once in use.
    private static func setAlgorithms(of context: OpaquePointer) throws(TLSError) {
        // These are the two groups that every client has. OpenSSL's own list ends in finite fields, of which the largest costs
        // the server 92 ms for a hello that costs the client nothing (CVE-2002-20001); P-384 costs 1.5 ms. There is no hybrid
        // with ML-KEM: the OpenSSL with which Lectern is measured (3.0) has none, and what is not measured is not offered.
        try check(unsafe lectern_SSL_CTX_set1_groups_list(context, "X25519:P-256"))
        // For each key that a certificate may have, SHA-256 comes first. DSA, SHA-1 and SHA-224 are left out, and so is PKCS#1
        // for TLS 1.3, which forbids it; TLS 1.2 clients without PSS still need it.
        try check(
            unsafe lectern_SSL_CTX_set1_sigalgs_list(
                context,
                "ECDSA+SHA256:ECDSA+SHA384:ECDSA+SHA512:ed25519:ed448"
                    + ":rsa_pss_rsae_sha256:rsa_pss_rsae_sha384:rsa_pss_rsae_sha512"
                    + ":rsa_pss_pss_sha256:rsa_pss_pss_sha384:rsa_pss_pss_sha512"
                    + ":RSA+SHA256:RSA+SHA384:RSA+SHA512"
            )
        )
        // AES-128 comes first: with SHA-256 in the key schedule it costs 5 % less CPU a request than AES-256 with SHA-384. CCM
        // is left out: it is slower and no client needs it.
        try check(
            unsafe SSL_CTX_set_ciphersuites(
                context,
                "TLS_AES_128_GCM_SHA256:TLS_CHACHA20_POLY1305_SHA256:TLS_AES_256_GCM_SHA384"
            )
        )
        // For TLS 1.2, only suites with forward secrecy (ECDHE) and authenticated encryption (RFC 9325 §4.2) are listed, each
        // by its name, so that no later OpenSSL counts something else among them.
        try check(
            unsafe SSL_CTX_set_cipher_list(
                context,
                "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256"
                    + ":ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305"
                    + ":ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384"
            )
        )
    }

    /// Makes a context for a client, which shows a certificate only if it is asked for one.
    static func client(
        versions: ClosedRange<TLSVersion>,
        identity: TLSIdentity?
    ) throws(TLSError) -> OpenSSLReference {
        let reference = try unsafe make(TLS_client_method(), versions: versions)
        if let identity { try install(chain: identity.chain, key: identity.key, in: reference) }
        // No authority vouches for a capsule: a reader trusts on first use and compares fingerprints (Conformance T3).
        unsafe SSL_CTX_set_verify(reference.pointer, SSL_VERIFY_NONE, nil)
        return reference
    }

    /// Makes a context with the settings that both sides have in common.
    private static func make(
        _ method: OpaquePointer?,
        versions: ClosedRange<TLSVersion>
    ) throws(TLSError) -> OpenSSLReference {
        ERR_clear_error()
        let reference = try unsafe OpenSSLReference(SSL_CTX_new(method), free: SSL_CTX_free)
        let context = unsafe reference.pointer
        try check(unsafe lectern_SSL_CTX_set_min_proto_version(context, number(of: versions.lowerBound)))
        try check(unsafe lectern_SSL_CTX_set_max_proto_version(context, number(of: versions.upperBound)))
        // Between records a connection keeps no buffers; otherwise it would keep two of 16 kB while a reader reads. Freeing
        // them by hand once a peer falls silent was measured to cost 8 µs a request more than letting OpenSSL do it.
        unsafe _ = lectern_SSL_CTX_set_mode(context, Int(SSL_MODE_RELEASE_BUFFERS))
        // With compression, lengths give secrets away (CRIME), and TLS 1.3 has none.
        unsafe SSL_CTX_set_options(context, lectern_SSL_OP_NO_COMPRESSION)
        return reference
    }

    private static func install(
        chain: [Certificate],
        key: PrivateKey,
        in context: OpenSSLReference
    ) throws(TLSError) {
        for (index, certificate) in chain.enumerated() {
            let pointer = unsafe certificate.reference.pointer
            if index == 0 {
                try check(unsafe SSL_CTX_use_certificate(context.pointer, pointer))
            } else {
                try check(unsafe lectern_SSL_CTX_add1_chain_cert(context.pointer, pointer))
            }
        }
        try check(unsafe SSL_CTX_use_PrivateKey(context.pointer, key.reference.pointer))
    }

    private static func number(of version: TLSVersion) -> CInt {
        switch version {
        case .tls12: TLS1_2_VERSION
        case .tls13: TLS1_3_VERSION
        }
    }

    private static func check(_ result: CInt) throws(TLSError) {
        guard result == 1 else { throw .drainingErrorQueue() }
    }
}
