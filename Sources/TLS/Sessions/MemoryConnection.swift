internal import COpenSSL

/// Owns one `SSL` and the two buffers that it reads from and writes to.
@safe struct MemoryConnection: ~Copyable {
    let ssl: OpaquePointer
    var incoming: CiphertextBuffer
    var outgoing: CiphertextBuffer

    /// - Throws: Only if memory is short.
    init(of context: OpenSSLReference) throws(TLSError) {
        ERR_clear_error()
        let incoming = try CiphertextBuffer()
        let outgoing: CiphertextBuffer
        do throws(TLSError) {
            outgoing = try CiphertextBuffer()
        } catch {
            unsafe BIO_free(incoming.bio)
            throw error
        }
        guard let ssl = unsafe SSL_new(context.pointer) else {
            let error = TLSError.drainingErrorQueue()  // before freeing, which may queue more
            unsafe BIO_free(incoming.bio)
            unsafe BIO_free(outgoing.bio)
            throw error
        }
        unsafe SSL_set_bio(ssl, incoming.bio, outgoing.bio)  // from now on it frees both with itself
        unsafe self.ssl = ssl
        self.incoming = incoming
        self.outgoing = outgoing
    }

    deinit { unsafe SSL_free(ssl) }
}
