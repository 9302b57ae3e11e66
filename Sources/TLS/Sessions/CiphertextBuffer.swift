internal import COpenSSL

/// The ciphertext of one direction: a memory BIO that gives most of its memory back whenever it is empty.
///
/// A plain memory BIO keeps the most memory that it has ever used, and so the server would need that for every silent
/// connection.
@safe struct CiphertextBuffer {
    /// Owned by the `SSL` that reads from it or writes to it.
    let bio: OpaquePointer
    /// The number of bytes at the start that have been sent.
    ///
    /// It is counted here, so that no bytes move when the network takes only a part.
    private var sent = 0

    /// The bytes that an empty buffer may keep.
    ///
    /// Every piece of a handshake fits in them: to give memory back and take it again costs several µs a connection.
    private static let kept = 1_536

    /// The most bytes that a record of 16,384 bytes adds: header, authentication tag, content type, explicit nonce.
    private static let recordOverhead = 64

    /// - Throws: Only if memory is short.
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

    /// Makes room for the ciphertext of `count` bytes of plaintext, if that is more than one record: growing record by record
    /// makes four records take a third more time.
    mutating func reserve(plaintext count: Int) {
        // This is only done while it is empty: the BIO would not notice that its contents have moved.
        guard !RecordSizes.isOne(count), self.count == 0 else { return }
        _ = replaceMemory(capacity: count + (count / 16_384 + 2 + RecordSizes.mostMore) * Self.recordOverhead)
    }

    /// Passes all bytes to `send` without a copy, and drops the first ones, as many as it says it took.
    ///
    /// - Parameter send: Takes bytes; it is not called if there are none.
    /// - Returns: How many bytes it took.
    /// - Throws: What `send` throws; nothing is dropped then.
    mutating func drain<E: Error>(_ send: (Span<UInt8>) throws(E) -> Int) throws(E) -> Int {
        let count = count
        guard count > 0 else { return 0 }
        let taken = try withBytes(send)
        sent += taken
        if taken == count { release() }
        return taken
    }

    /// Calls `body` with the bytes that have not been sent.
    func withBytes<R, E: Error>(_ body: (Span<UInt8>) throws(E) -> R) throws(E) -> R {
        var start: UnsafeMutablePointer<CChar>? = nil
        let end = unsafe lectern_BIO_get_mem_data(bio, &start)
        let bytes = unsafe UnsafeRawBufferPointer(start: start, count: end)
        return try unsafe body(Span<UInt8>(_unsafeBytes: bytes).extracting(sent...))
    }

    /// Gives memory back if the buffer is empty and has been large.
    mutating func releaseIfEmpty() { if count == 0 { release() } }

    private mutating func release() {
        let capacity = unsafe lectern_BIO_get_mem_ptr(bio).map { unsafe $0.pointee.max } ?? 0
        if capacity > Self.kept, replaceMemory(capacity: 0) { return }
        if sent > 0 { _ = unsafe lectern_BIO_reset(bio) }
        sent = 0
    }

    /// Drops the contents and allocates new memory.
    ///
    /// - Returns: `false` if memory is short; nothing has changed then.
    private mutating func replaceMemory(capacity: Int) -> Bool {
        guard let memory = unsafe BUF_MEM_new() else { return false }
        // The memory is allocated by hand, since BUF_MEM_grow takes a third more and writes zeroes.
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
