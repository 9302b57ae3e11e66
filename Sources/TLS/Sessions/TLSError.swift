internal import COpenSSL

/// The reason why a TLS call failed: OpenSSL's error queue, drained, with the oldest entry first.
package struct TLSError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The side that decided to fail.
    package enum Cause: Hashable, Sendable {
        /// The peer gave up and said so with an alert of this number (RFC 8446 §6).
        case peerAlert(UInt8)
        /// We refused what the peer sent; an alert that says why waits in the session's ciphertext.
        case refusedPeer
        /// We refused how much the peer sent before its request was whole (``PeerInput``).
        case exceededLimit
        /// Neither side refused: memory is short, or the call does not fit the session's state.
        case local
    }

    package let cause: Cause
    /// OpenSSL's words in one line, such as `no shared cipher`.
    package let description: String
    /// Whether memory was short, so that nothing is said about what was read.
    let isOutOfMemory: Bool

    /// - Parameters:
    ///   - description: The reason in one line.
    ///   - cause: The side that decided to fail.
    package init(_ description: String, cause: Cause = .local) {
        self.init(description, cause: cause, isOutOfMemory: false)
    }

    private init(_ description: String, cause: Cause, isOutOfMemory: Bool) {
        self.description = description
        self.cause = cause
        self.isOutOfMemory = isOutOfMemory
    }
}

extension TLSError {
    /// Returns the reasons that OpenSSL has queued on this thread; the queue is empty afterwards.
    ///
    /// Call it before anything is freed, which may queue more.
    static func drainingErrorQueue() -> TLSError {
        var reasons: [String] = []
        var cause = Cause.local
        var isOutOfMemory = false
        while case let code = ERR_get_error(), code != 0 {
            if let named = Cause(code: code) { cause = named }
            if lectern_ERR_is_out_of_memory(code) != 0 { isOutOfMemory = true }
            reasons.append(reason(of: code))
        }
        guard !reasons.isEmpty else { return TLSError("OpenSSL gave no reason") }
        return TLSError(reasons.joined(separator: "; "), cause: cause, isOutOfMemory: isOutOfMemory)
    }

    private static func reason(of code: UInt) -> String {
        guard let text = unsafe ERR_reason_error_string(code) else { return "OpenSSL error \(code)" }
        return unsafe String(cString: text)
    }
}

extension TLSError.Cause {
    /// - Returns: `nil` if the entry does not tell, because it is libcrypto's or about ourselves.
    fileprivate init?(code: UInt) {
        // The reasons that all of OpenSSL's libraries share, such as being out of memory, are called "fatal".
        guard ERR_GET_LIB(code) == ERR_LIB_SSL, ERR_FATAL_ERROR(code) == 0 else { return nil }
        // An alert that came in is queued as an offset plus its number.
        let alert = ERR_GET_REASON(code) - SSL_AD_REASON_OFFSET
        self = UInt8(exactly: alert).map { .peerAlert($0) } ?? .refusedPeer
    }
}
