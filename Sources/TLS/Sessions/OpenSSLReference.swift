internal import COpenSSL

/// Keeps an OpenSSL object alive until nothing uses it any more.
///
/// It is Sendable without the compiler's proof: objects that are kept like this (a context, a certificate, a key, a resumable
/// session) are only read once they have been made, and OpenSSL allows that from any thread.
@safe final class OpenSSLReference: @unchecked Sendable {
    let pointer: OpaquePointer
    private let free: (OpaquePointer?) -> Void

    /// - Parameters:
    ///   - pointer: A new object, or `nil` if OpenSSL could not make it.
    ///   - free: OpenSSL's function that frees objects of its kind.
    /// - Throws: OpenSSL's reasons if there is no object.
    init(_ pointer: OpaquePointer?, free: @escaping (OpaquePointer?) -> Void) throws(TLSError) {
        guard let pointer = unsafe pointer else { throw .drainingErrorQueue() }
        unsafe self.pointer = pointer
        unsafe self.free = free
    }

    deinit { unsafe free(pointer) }
}
