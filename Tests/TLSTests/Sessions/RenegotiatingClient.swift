import COpenSSL
import TLS
import Testing

/// A client of TLS 1.2 that asks for one more handshake, and again before it has an answer.
///
/// OpenSSL's client asks once and waits, so these hellos are encrypted here, with the keys that it has agreed on.
final class RenegotiatingClient {
    private let context: OpaquePointer
    private let ssl: OpaquePointer
    private let incoming: OpaquePointer
    private let outgoing: OpaquePointer
    private var key: [UInt8] = []
    /// The part of each nonce that stays the same.
    private var salt: [UInt8] = []
    /// The number of the next record; that of Finished was 0.
    private var number: UInt64 = 1

    init(connectedTo server: inout TLSSession) throws {
        context = try #require(SSL_CTX_new(TLS_client_method()))
        try #require(lectern_SSL_CTX_set_max_proto_version(context, TLS1_2_VERSION) == 1)
        ssl = try #require(SSL_new(context))
        incoming = try #require(BIO_new(BIO_s_mem()))
        outgoing = try #require(BIO_new(BIO_s_mem()))
        SSL_set_bio(ssl, incoming, outgoing)
        SSL_set_connect_state(ssl)
        try #require(SSL_set_cipher_list(ssl, "ECDHE-ECDSA-AES128-GCM-SHA256") == 1)
        try shakeHands(with: &server)
    }

    deinit {
        SSL_free(ssl)
        SSL_CTX_free(context)
    }

    private func shakeHands(with server: inout TLSSession) throws {
        while SSL_do_handshake(ssl) != 1 {
            try server.receive(takeCiphertext().span)
            _ = try server.handshake()
            let answer = [UInt8](server.takeCiphertext())
            try #require(BIO_write(incoming, answer, CInt(answer.count)) > 0)
        }
        takeKeys()
    }

    /// Returns a hello in a record of its own, encrypted with the handshake's keys (RFC 5246 §6.2.3.3, RFC 5288 §3).
    func secondHello() -> [UInt8] {
        let message = ClientHello().message
        let explicit = number.bigEndianBytes
        let associated = explicit + [22, 3, 3] + UInt16(message.count).bigEndianBytes
        number += 1
        let cipher = EVP_CIPHER_CTX_new()
        defer { EVP_CIPHER_CTX_free(cipher) }
        var count: CInt = 0
        var ciphertext = [UInt8](repeating: 0, count: message.count)
        var tag = [UInt8](repeating: 0, count: 16)
        EVP_EncryptInit_ex(cipher, EVP_aes_128_gcm(), nil, key, salt + explicit)
        EVP_EncryptUpdate(cipher, nil, &count, associated, CInt(associated.count))
        EVP_EncryptUpdate(cipher, &ciphertext, &count, message, CInt(message.count))
        EVP_EncryptFinal_ex(cipher, nil, &count)
        EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_AEAD_GET_TAG, CInt(tag.count), &tag)
        let fragment = explicit + ciphertext + tag
        return [22, 3, 3] + UInt16(fragment.count).bigEndianBytes + fragment
    }

    private func takeCiphertext() -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: BIO_ctrl_pending(outgoing))
        BIO_read(outgoing, &bytes, CInt(bytes.count))
        return bytes
    }

    /// Takes the client's key and salt from the key block (RFC 5246 §6.3).
    private func takeKeys() {
        var secret = [UInt8](repeating: 0, count: 48)
        SSL_SESSION_get_master_key(SSL_get_session(ssl), &secret, secret.count)
        var (own, server) = ([UInt8](repeating: 0, count: 32), [UInt8](repeating: 0, count: 32))
        SSL_get_client_random(ssl, &own, own.count)
        SSL_get_server_random(ssl, &server, server.count)
        let seed = Array("key expansion".utf8) + server + own
        let first = Self.digest(secret, seed)
        let block = Self.digest(secret, first + seed) + Self.digest(secret, Self.digest(secret, first) + seed)
        (key, salt) = (Array(block[..<16]), Array(block[32..<36]))
    }

    private static func digest(_ key: [UInt8], _ data: [UInt8]) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: 32)
        _ = EVP_Q_mac(
            nil,
            "HMAC",
            nil,
            "SHA256",
            nil,
            key,
            key.count,
            data,
            data.count,
            &digest,
            digest.count,
            nil
        )
        return digest
    }
}

extension FixedWidthInteger {
    fileprivate var bigEndianBytes: [UInt8] { withUnsafeBytes(of: bigEndian) { Array($0) } }
}
