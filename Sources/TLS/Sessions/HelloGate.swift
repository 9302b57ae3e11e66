/// Decides whether OpenSSL may see the first bytes of a client.
///
/// OpenSSL accepts a hello of up to 131,396 bytes, and older versions allocate that much as soon as it is announced.
enum HelloGate: Equatable {
    /// There are too few bytes to tell.
    case waits
    /// The first record is complete, and the length of its hello is plausible.
    case opens
    /// The announced hello is longer than ``PeerInput/messageLimit``.
    case refuses
    /// The bytes are not the beginning of a hello.
    case isNone

    /// ```
    /// record = %x16 version length fragment    ; version and length of 2 bytes, length at most 16,384
    /// hello  = %x01 length body                ; length of 3 bytes; cut into records of any length
    /// ```
    ///
    /// - Parameter bytes: All bytes that the client has sent.
    /// - Returns: `waits` until the first record is complete and the length of the hello is known, unless that is too long
    ///   already.
    /// - Source: RFC 8446 §4 and §5.1.
    static func judge(_ bytes: Span<UInt8>) -> HelloGate {
        var header: [UInt8] = []
        var start = 0
        // Each turn adds at least one byte, so there are at most four.
        while header.count < Self.messageHeader {
            let fragment = start + Self.recordHeader
            guard start < bytes.count else { return .waits }
            // No client of TLS 1.2 begins with anything else. OpenSSL would allocate memory for the hello of SSL 2, and wait
            // for it.
            guard bytes[start] == Self.handshake else { return start == 0 ? .isNone : .opens }
            guard fragment <= bytes.count else { return .waits }
            let length = Int(bytes[start + 3]) << 8 | Int(bytes[start + 4])
            guard length > 0 else { return .isNone }
            guard length <= Self.longestRecord else { return .opens }
            guard length <= PeerInput.messageLimit else { return .refuses }
            guard fragment + length <= bytes.count else { return .waits }
            for index in fragment..<fragment + min(length, Self.messageHeader - header.count) {
                header.append(bytes[index])
            }
            start = fragment + length
        }
        let announced = header.dropFirst().reduce(0) { $0 << 8 | Int($1) }
        return announced > PeerInput.messageLimit ? .refuses : .opens
    }

    /// A fatal `handshake_failure` in a record of its own, which OpenSSL would send if it had seen the hello.
    static let alert: [UInt8] = [21, 3, 3, 0, 2, 2, 40]

    /// Returns the answer to bytes that are no hello: `unexpected_message` if they are at least a record of TLS, and otherwise
    /// nothing.
    static func alert(to bytes: Span<UInt8>) -> [UInt8] {
        bytes.count > 1 && bytes[1] == 3 ? [21, 3, 3, 0, 2, 2, 10] : []
    }

    private static let handshake: UInt8 = 22
    private static let recordHeader = 5
    private static let messageHeader = 4
    private static let longestRecord = 16_384
}
