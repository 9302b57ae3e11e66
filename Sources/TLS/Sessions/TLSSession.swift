internal import COpenSSL

/// A TLS connection without a socket: ciphertext goes in and ciphertext comes out.
///
/// The driver passes the network's bytes to ``receive(_:)``, and calls ``handshake()`` until it is done and
/// ``read(into:limit:)`` and ``write(_:)`` from then on. After any of these it passes the waiting bytes to the network with
/// ``flush(_:)``, even after an error, since an alert that tells the peer the reason may be among them.
package struct TLSSession: ~Copyable {
    private var connection: MemoryConnection
    /// OpenSSL calls back into the context during the handshake, so the context must outlive it.
    let context: TLSServerContext?
    /// Whether OpenSSL has seen the first record.
    ///
    /// A server waits until it is complete: so half a hello, sent to be held open for as long as it may, costs its own bytes
    /// and not the 40 kB that OpenSSL allocates for a handshake.
    private var hasBegun = false
    /// The count of the input, only on a server, since a client chooses whom it asks.
    ///
    /// OpenSSL calls back into it, so it must outlive the connection.
    private let input: PeerInput?
    package private(set) var isHandshakeComplete = false
    /// Whether there was a fatal error, after which OpenSSL forbids `SSL_shutdown`.
    private var hasFailed = false
    private var recordSizes = RecordSizes()

    /// Begins the server's side of a new connection.
    ///
    /// - Throws: Only if memory is short.
    package init(server context: TLSServerContext) throws(TLSError) {
        let connection = try MemoryConnection(of: context.reference)
        let input = PeerInput()
        unsafe SSL_set_accept_state(connection.ssl)
        unsafe input.watch(connection.ssl)
        self.connection = connection
        self.context = context
        self.input = input
    }

    /// Begins the client's side of a new connection; its first ciphertext waits after the first ``handshake()``.
    ///
    /// - Parameters:
    ///   - context: The settings, which serve for any number of connections.
    ///   - serverName: The host that is asked for. An IP address is not sent as SNI (RFC 6066 §3), nor is `nil`.
    ///   - resumption: What an earlier session with the same server has left, for a shorter handshake.
    /// - Throws: If memory is short or the name is longer than 255 bytes.
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

    /// The connection, for questions only; every call that may fail goes through `perform`.
    var ssl: OpaquePointer { unsafe connection.ssl }
}

/// The ciphertext of the connection.
extension TLSSession {
    /// Takes bytes from the network, in pieces of any size.
    ///
    /// - Throws: Only if memory is short.
    package mutating func receive(_ ciphertext: Span<UInt8>) throws(TLSError) {
        ERR_clear_error()
        try connection.incoming.append(ciphertext)
    }

    /// The number of bytes that wait for the network.
    package var pendingCiphertext: Int { connection.outgoing.count }

    /// Passes all waiting bytes to `send`, in one piece and without a copy.
    ///
    /// - Parameter send: Returns how many of the bytes, from their start, it took; the others wait for the next call.
    /// - Returns: The same number; 0, without a call, if nothing waits.
    /// - Throws: What `send` throws; then everything still waits.
    package mutating func flush<E: Error>(_ send: (Span<UInt8>) throws(E) -> Int) throws(E) -> Int {
        try connection.outgoing.drain(send)
    }

    /// Takes all waiting bytes as a copy, for a peer in the same process.
    package mutating func takeCiphertext() -> [UInt8] {
        var ciphertext: [UInt8] = []
        _ = flush { bytes in
            for index in 0..<bytes.count { ciphertext.append(bytes[index]) }
            return bytes.count
        }
        return ciphertext
    }
}

/// The plaintext of the connection.
extension TLSSession {
    /// Takes the handshake as far as the ciphertext at hand allows.
    ///
    /// - Throws: If either side refuses the other; a peer that closes half-way counts as refusing.
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

    /// Returns the error, after the peer has been told once.
    private mutating func refused(_ error: TLSError, _ alert: [UInt8]) throws(TLSError) -> TLSError {
        if !hasFailed { try connection.outgoing.append(alert.span) }
        return fail(error)
    }

    /// Appends plaintext to `buffer`, without zeroing it before.
    ///
    /// - Parameters:
    ///   - buffer: The buffer, which keeps its contents.
    ///   - limit: The most bytes to read, at least 1; one call never reads more than a record's 16,384.
    /// - Returns: The result; after ``TLSReadResult/bytes(_:)`` there may be more.
    /// - Throws: If either side refuses the other.
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

    /// Encrypts all of `plaintext`, whatever its length, and adds it to the waiting ciphertext.
    ///
    /// This takes memory for all of it until it is flushed, so long answers are best written in batches. The first records are short
    /// (``RecordSizes``).
    ///
    /// - Throws: Among others before the handshake is complete, after ``close()``, and when OpenSSL's buffer is full (1.5 GB).
    package mutating func write(_ plaintext: Span<UInt8>) throws(TLSError) {
        guard !plaintext.isEmpty else { return }  // OpenSSL takes an empty write for an error
        connection.outgoing.reserve(plaintext: plaintext.count)
        var begin = 0
        while begin < plaintext.count {
            let end = begin + recordSizes.take(of: plaintext.count - begin)
            try encrypt(plaintext.extracting(begin..<end))
            begin = end
        }
    }

    private mutating func encrypt(_ plaintext: Span<UInt8>) throws(TLSError) {
        let outcome = try unsafe perform { ssl in
            unsafe plaintext.withUnsafeBytes { bytes in
                var written = 0
                return unsafe SSL_write_ex(ssl, bytes.baseAddress, bytes.count, &written)
            }
        }
        guard outcome == .done else { throw TLSError("written before the handshake was complete") }
    }

    /// Sends a close_notify, so that the peer can tell a whole answer from one that was cut off.
    ///
    /// It does nothing the second time, before the handshake is complete, and after an error.
    package mutating func close() throws(TLSError) {
        guard !hasFailed, isHandshakeComplete, unsafe SSL_get_shutdown(ssl) & SSL_SENT_SHUTDOWN == 0 else {
            return
        }
        // The result 0 means that it was sent and that the peer's is still to come.
        _ = try unsafe perform { ssl in unsafe SSL_shutdown(ssl) == -1 ? -1 : 1 }
        // Alerts leave their 16 kB buffer behind, unlike other records.
        _ = unsafe SSL_free_buffers(connection.ssl)
    }
}

/// OpenSSL's convention for errors, in one place.
extension TLSSession {
    private enum Outcome { case done, needsCiphertext, closed }

    /// Clears the error queue, calls OpenSSL, and returns the outcome.
    ///
    /// A stale entry in the queue, which belongs to the thread, would turn a harmless wish for more input into a failure.
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
