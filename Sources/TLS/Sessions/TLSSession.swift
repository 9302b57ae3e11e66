internal import COpenSSL

/// One TLS connection without a socket: ciphertext in, ciphertext out.
///
/// The driver feeds what came from the network to ``receive(_:)``, calls ``handshake()`` until it is done and
/// ``read(into:limit:)`` and ``write(_:)`` from then on, and after any of these hands what waits to the network with
/// ``flush(_:)``: also after an error, since an alert that tells the peer why may wait there.
package struct TLSSession: ~Copyable {
    private var connection: MemoryConnection
    /// OpenSSL calls back into the context during the handshake, so the context must outlive it.
    let context: TLSServerContext?
    /// A server waits for the whole first record before OpenSSL sees any of it: so half a hello, sent to be held
    /// open for as long as it may, costs its own bytes and not the 40 kB that OpenSSL sets up for a handshake.
    private var hasBegun = false
    /// Of a server alone, as a client chooses whom it asks; OpenSSL calls back into it, so it must outlive the connection.
    private let input: PeerInput?
    package private(set) var isHandshakeComplete = false
    /// After a fatal error OpenSSL forbids `SSL_shutdown`.
    private var hasFailed = false

    /// The server's side of a new connection.
    ///
    /// - Throws: Only when memory is short.
    package init(server context: TLSServerContext) throws(TLSError) {
        let connection = try MemoryConnection(of: context.reference)
        let input = PeerInput()
        unsafe SSL_set_accept_state(connection.ssl)
        unsafe input.watch(connection.ssl)
        self.connection = connection
        self.context = context
        self.input = input
    }

    /// The client's side of a new connection; its first ciphertext waits after the first ``handshake()``.
    ///
    /// - Parameters:
    ///   - context: Settings; one serves for any number of connections.
    ///   - serverName: The host that is asked for. An IP address is not sent as SNI (RFC 6066 §3), nor is `nil`.
    ///   - resumption: What an earlier session with the same server left, for a shorter handshake.
    /// - Throws: When memory is short or the name is longer than 255 bytes.
    package init(
        client context: TLSClientContext,
        serverName: String?,
        resuming resumption: TLSResumption? = nil
    ) throws(TLSError) {
        let connection = try MemoryConnection(of: context.reference)
        unsafe SSL_set_connect_state(connection.ssl)
        if let name = serverName.flatMap(Hostname.indication(for:)) {
            ERR_clear_error()
            guard unsafe lectern_SSL_set_tlsext_host_name(connection.ssl, name) == 1 else {
                throw .drainingErrorQueue()
            }
        }
        if let resumption { _ = unsafe SSL_set_session(connection.ssl, resumption.session.pointer) }
        self.connection = connection
        self.context = nil
        input = nil
        hasBegun = true
    }

    /// Whether this side has sent its Finished (RFC 8446 §4.4.4, RFC 5246 §7.4.9), with which its handshake ends.
    package var hasSentFinished: Bool {
        var first: UInt8 = 0
        return unsafe SSL_get_finished(ssl, &first, 0) > 0
    }

    /// Only to ask; whatever may fail goes through `perform`.
    var ssl: OpaquePointer { unsafe connection.ssl }
}

/// Ciphertext.
extension TLSSession {
    /// Takes what came from the network, in pieces of any size.
    ///
    /// - Throws: Only when memory is short.
    package mutating func receive(_ ciphertext: Span<UInt8>) throws(TLSError) {
        ERR_clear_error()
        try connection.incoming.append(ciphertext)
    }

    /// How many bytes wait for the network.
    package var pendingCiphertext: Int { connection.outgoing.count }

    /// Hands all that waits to `send`, in one piece and without a copy.
    ///
    /// - Parameter send: Returns how many of the bytes, from their start, it took; the others wait for the next call.
    /// - Returns: The same number; 0, without a call, where nothing waits.
    /// - Throws: What `send` throws; everything waits then.
    package mutating func flush<E: Error>(_ send: (Span<UInt8>) throws(E) -> Int) throws(E) -> Int {
        try connection.outgoing.drain(send)
    }

    /// All that waits, as a copy: for a peer in the same process.
    package mutating func takeCiphertext() -> [UInt8] {
        var ciphertext: [UInt8] = []
        _ = flush { bytes in
            for index in 0..<bytes.count { ciphertext.append(bytes[index]) }
            return bytes.count
        }
        return ciphertext
    }
}

/// Plaintext.
extension TLSSession {
    /// Takes the handshake as far as the ciphertext at hand allows.
    ///
    /// - Throws: When either side refuses the other; a peer that closes half-way counts as refusing.
    package mutating func handshake() throws(TLSError) -> TLSProgress {
        guard try mayBegin() else { return .needsCiphertext }
        switch try unsafe perform({ ssl in unsafe SSL_do_handshake(ssl) }) {
        case .done:
            isHandshakeComplete = true
            return .done
        case .needsCiphertext: return .needsCiphertext
        case .closed: throw fail(TLSError("closed by the peer during the handshake", cause: .peerAlert(0)))
        }
    }

    private mutating func mayBegin() throws(TLSError) -> Bool {
        guard !hasBegun else { return true }
        switch connection.incoming.withBytes({ HelloGate.judge($0) }) {
        case .waits: return false
        case .opens: hasBegun = true
        case .refuses:
            throw try refused(TLSError("the hello is too long", cause: .exceededLimit), HelloGate.alert)
        case .isNone:
            let alert = connection.incoming.withBytes { HelloGate.alert(to: $0) }
            throw try refused(TLSError("what came is no hello", cause: .refusedPeer), alert)
        }
        return true
    }

    /// The error, after the peer has been told once.
    private mutating func refused(_ error: TLSError, _ alert: [UInt8]) throws(TLSError) -> TLSError {
        if !hasFailed { try connection.outgoing.append(alert.span) }
        return fail(error)
    }

    /// Appends plaintext to `buffer`, which is not zeroed before.
    ///
    /// - Parameters:
    ///   - buffer: Keeps what it holds.
    ///   - limit: At most so many bytes are read, at least 1; in one call never more than a record's 16,384.
    /// - Returns: What came of it; after ``TLSReadResult/bytes(_:)`` more may be there.
    /// - Throws: When either side refuses the other.
    package mutating func read(into buffer: inout [UInt8], limit: Int) throws(TLSError) -> TLSReadResult {
        var count = 0
        var outcome = Outcome.needsCiphertext
        try buffer.append(addingCapacity: limit) { (output: inout OutputSpan<UInt8>) throws(TLSError) in
            outcome = try unsafe output.withUnsafeMutableBufferPointer {
                (free, initialized) throws(TLSError) in
                defer { initialized = count }
                return try unsafe perform { ssl in
                    unsafe SSL_read_ex(ssl, free.baseAddress, free.count, &count)
                }
            }
        }
        switch outcome {
        case .done: return .bytes(count)
        case .needsCiphertext: return .needsCiphertext
        case .closed: return .closed
        }
    }

    /// Encrypts all of `plaintext`, whatever its length, into the ciphertext that waits.
    ///
    /// Memory for all of it is needed until it is flushed, so long answers are best written in batches.
    ///
    /// - Throws: Also before the handshake is complete, after ``close()``, and where OpenSSL's buffer ends (1.5 GB).
    package mutating func write(_ plaintext: Span<UInt8>) throws(TLSError) {
        guard !plaintext.isEmpty else { return }  // OpenSSL takes an empty write for an error
        connection.outgoing.reserve(plaintext: plaintext.count)
        let outcome = try unsafe perform { ssl in
            unsafe plaintext.withUnsafeBytes { bytes in
                var written = 0
                return unsafe SSL_write_ex(ssl, bytes.baseAddress, bytes.count, &written)
            }
        }
        guard outcome == .done else { throw TLSError("written before the handshake was complete") }
    }

    /// Says with a close_notify that nothing more comes, so that the peer can tell a whole answer from one cut off.
    ///
    /// Does nothing the second time, nor where it cannot be said: before the handshake is complete, after an error.
    package mutating func close() throws(TLSError) {
        guard !hasFailed, isHandshakeComplete, unsafe SSL_get_shutdown(ssl) & SSL_SENT_SHUTDOWN == 0 else {
            return
        }
        // 0: sent, and the peer's is still to come.
        _ = try unsafe perform { ssl in unsafe SSL_shutdown(ssl) == -1 ? -1 : 1 }
        // Alerts leave their 16 kB buffer behind, unlike other records.
        _ = unsafe SSL_free_buffers(connection.ssl)
    }
}

/// OpenSSL's convention for errors, in one place.
extension TLSSession {
    private enum Outcome { case done, needsCiphertext, closed }

    /// Clears the error queue, calls OpenSSL, and says what came of it.
    ///
    /// A stale entry in the queue, which is the thread's, would turn a harmless wish for more input into a failure.
    private mutating func perform(_ call: (OpaquePointer) -> CInt) throws(TLSError) -> Outcome {
        ERR_clear_error()
        let result = unsafe call(ssl)
        if let excess = input?.excess { throw fail(excess) }
        if result > 0 { return .done }
        switch unsafe SSL_get_error(ssl, result) {
        case SSL_ERROR_WANT_READ:
            connection.incoming.releaseIfEmpty()
            return .needsCiphertext
        case SSL_ERROR_ZERO_RETURN:
            return .closed
        default:  // SSL_ERROR_WANT_WRITE among them: memory never asks to wait for output.
            throw fail(.drainingErrorQueue())
        }
    }

    private mutating func fail(_ error: TLSError) -> TLSError {
        hasFailed = true
        return error
    }
}
