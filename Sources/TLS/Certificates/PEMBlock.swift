internal import COpenSSL

/// One block of a PEM file (RFC 7468).
///
///     -----BEGIN CERTIFICATE-----
///     MIIB…
///     -----END CERTIFICATE-----
struct PEMBlock {
    /// The kind of block: `CERTIFICATE`, `PRIVATE KEY`, `EC PRIVATE KEY`.
    let label: String
    /// Whether a key is encrypted; those of the older kind say so in a header and not in the label (RFC 1421).
    let isEncrypted: Bool
    let der: [UInt8]

    var isCertificate: Bool { label == "CERTIFICATE" }
    var isRequest: Bool { label.hasSuffix("CERTIFICATE REQUEST") }
    var isPrivateKey: Bool { label.hasSuffix("PRIVATE KEY") }

    /// Returns all blocks of the text in order; anything between blocks is a comment.
    ///
    /// - Throws: At the first block that is cut off or not base64.
    static func blocks(in text: [UInt8]) throws(TLSError) -> [PEMBlock] {
        ERR_clear_error()
        var blocks: [PEMBlock] = []
        let error = unsafe text.withUnsafeBytes { (text) -> TLSError? in
            guard let bio = unsafe BIO_new_mem_buf(text.baseAddress, CInt(clamping: text.count)) else {
                return .drainingErrorQueue()
            }
            defer { unsafe BIO_free(bio) }
            while let block = unsafe PEMBlock(reading: bio) { blocks.append(block) }
            let code = ERR_peek_last_error()
            let isAtEnd = ERR_GET_LIB(code) == ERR_LIB_PEM && ERR_GET_REASON(code) == PEM_R_NO_START_LINE
            let error = TLSError.drainingErrorQueue()
            return isAtEnd ? nil : error
        }
        if let error { throw error }
        return blocks
    }

    private init?(reading bio: OpaquePointer) {
        var label: UnsafeMutablePointer<CChar>? = nil
        var header: UnsafeMutablePointer<CChar>? = nil
        var data: UnsafeMutablePointer<UInt8>? = nil
        var count = 0
        guard unsafe PEM_read_bio(bio, &label, &header, &data, &count) == 1,
            let label = unsafe label, let header = unsafe header, let data = unsafe data
        else { return nil }
        self.label = unsafe String(cString: label)
        isEncrypted =
            unsafe self.label.hasPrefix("ENCRYPTED") || String(cString: header).contains("ENCRYPTED")
        der = unsafe Array(UnsafeBufferPointer(start: data, count: count))
        unsafe CRYPTO_free(label, nil, 0)
        unsafe CRYPTO_free(header, nil, 0)
        unsafe CRYPTO_clear_free(data, count, nil, 0)  // may be a key
    }
}

/// Returns PEM text that OpenSSL writes.
///
/// - Parameter write: Writes to the BIO that it gets, and returns 1 if that succeeded.
/// - Returns: The text's bytes.
/// - Throws: OpenSSL's error if it did not succeed.
func pemText(_ write: (OpaquePointer) -> CInt) throws(TLSError) -> [UInt8] {
    ERR_clear_error()
    guard let bio = unsafe BIO_new(BIO_s_mem()) else { throw .drainingErrorQueue() }
    defer { unsafe BIO_free(bio) }
    guard unsafe write(bio) == 1 else { throw .drainingErrorQueue() }
    var start: UnsafeMutablePointer<CChar>? = nil
    let count = unsafe lectern_BIO_get_mem_data(bio, &start)
    return unsafe Array(UnsafeRawBufferPointer(start: start, count: count))
}
