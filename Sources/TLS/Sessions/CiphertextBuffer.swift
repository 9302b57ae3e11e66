internal import COpenSSL

/// The ciphertext of one direction: a memory BIO that gives more than a little memory back whenever it is empty.
///
/// A plain memory BIO keeps the most it ever held, and that times every silent connection is the server's memory.
@safe struct CiphertextBuffer {
    /// Owned by the `SSL` that reads from it or writes to it.
    let bio: OpaquePointer
    /// How much of the start has been sent: kept here, so that a part taken by the network moves no bytes.
    private var sent = 0

    /// What an empty buffer may keep in bytes, as all pieces of a handshake fit in it: giving back and taking again
    /// costs several µs a connection.
    private static let kept = 1_536

    /// What a record of 16,384 bytes adds at most: header, authentication tag, content type, explicit nonce.
    private static let recordOverhead = 64

    /// - Throws: Only when memory is short.
    init() throws(TLSError) {
        guard let bio = unsafe BIO_new(BIO_s_mem()) else { throw .drainingErrorQueue() }
        unsafe self.bio = bio
    }

    var count: Int { unsafe BIO_ctrl_pending(bio) - sent }

    /// Copies `bytes` to the end.
    func append(_ bytes: Span<UInt8>) throws(TLSError) {
        guard !bytes.isEmpty else { return }
        var written = 0
        let isWritten = unsafe bytes.withUnsafeBytes { bytes in
            unsafe BIO_write_ex(bio, bytes.baseAddress, bytes.count, &written) == 1
        }
        guard isWritten, written == bytes.count else { throw .drainingErrorQueue() }
    }

    /// Makes room for what becomes of `count` bytes of plaintext, where that is more than a record: grown record by
    /// record, four records cost a third more time.
    mutating func reserve(plaintext count: Int) {
        // Only while it is empty: the BIO would not notice that what it holds has moved.
        guard count > 16_384, self.count == 0 else { return }
        _ = replaceMemory(capacity: count + (count / 16_384 + 2) * Self.recordOverhead)
    }

    /// Hands all bytes to `send`, without a copy, and drops the first that it says it took.
    ///
    /// - Parameter send: Not called where there are none.
    /// - Returns: How many it took.
    /// - Throws: What `send` throws; nothing is dropped then.
    mutating func drain<E: Error>(_ send: (Span<UInt8>) throws(E) -> Int) throws(E) -> Int {
        let count = count
        guard count > 0 else { return 0 }
        let taken = try withBytes(send)
        sent += taken
        if taken == count { release() }
        return taken
    }

    /// What is there and has not been sent.
    func withBytes<R, E: Error>(_ body: (Span<UInt8>) throws(E) -> R) throws(E) -> R {
        var start: UnsafeMutablePointer<CChar>? = nil
        let end = unsafe lectern_BIO_get_mem_data(bio, &start)
        let bytes = unsafe UnsafeRawBufferPointer(start: start, count: end)
        return try unsafe body(Span<UInt8>(_unsafeBytes: bytes).extracting(sent...))
    }

    /// Gives the memory back where nothing is in it and much was.
    mutating func releaseIfEmpty() { if count == 0 { release() } }

    private mutating func release() {
        let capacity = unsafe lectern_BIO_get_mem_ptr(bio).map { unsafe $0.pointee.max } ?? 0
        if capacity > Self.kept, replaceMemory(capacity: 0) { return }
        if sent > 0 { _ = unsafe lectern_BIO_reset(bio) }
        sent = 0
    }

    /// Drops what is there.
    ///
    /// - Returns: `false` where memory is short; everything is as it was then.
    private mutating func replaceMemory(capacity: Int) -> Bool {
        guard let memory = unsafe BUF_MEM_new() else { return false }
        // By hand: BUF_MEM_grow takes a third more, and writes zeroes.
        if capacity > 0 {
            guard let data = unsafe CRYPTO_malloc(capacity, nil, 0) else {
                unsafe BUF_MEM_free(memory)
                return false
            }
            unsafe memory.pointee.data = data.assumingMemoryBound(to: CChar.self)
            unsafe memory.pointee.max = capacity
        }
        _ = unsafe lectern_BIO_set_mem_buf(bio, memory)  // which frees the memory before
        sent = 0
        return true
    }
}
