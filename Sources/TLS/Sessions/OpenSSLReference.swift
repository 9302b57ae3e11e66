internal import COpenSSL

/// Keeps one OpenSSL object until nothing uses it any more.
///
/// Sendable without the compiler's proof: what is kept like this (a context, a certificate, a key, a resumable
/// session) is only read once it has been made, and OpenSSL allows that from any thread.
@safe final class OpenSSLReference: @unchecked Sendable {
    let pointer: OpaquePointer
    private let free: (OpaquePointer?) -> Void

    /// - Parameters:
    ///   - pointer: A new object; `nil` where OpenSSL could not make it.
    ///   - free: OpenSSL's function that ends objects of its kind.
    /// - Throws: OpenSSL's reasons where there is no object.
    init(_ pointer: OpaquePointer?, free: @escaping (OpaquePointer?) -> Void) throws(TLSError) {
        guard let pointer = unsafe pointer else { throw .drainingErrorQueue() }
        unsafe self.pointer = pointer
        unsafe self.free = free
    }

    deinit { unsafe free(pointer) }
}
