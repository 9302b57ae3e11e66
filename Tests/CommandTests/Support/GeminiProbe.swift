import TLS
import TestSupport

/// A Gemini client that may say one host in its TLS hello and another in its request.
struct GeminiProbe {
    struct Answer {
        let text: String
        let fingerprint: String?
    }

    /// The handshake was complete, but there was no answer, or none that close_notify ends.
    struct Lost: Error {
        let reason: String
    }

    /// The connection was closed before the handshake was complete.
    struct Refused: Error {}

    let port: UInt16

    /// Connects to the loopback address.
    ///
    /// - Throws: ``Lost`` if there is no whole answer after a complete handshake, and other errors before.
    func ask(_ url: String, serverName: String?) throws -> Answer {
        let connection = try Connection(port: port, serverName: serverName)
        do {
            return try connection.answer(to: url)
        } catch {
            throw Lost(reason: "\(error)")
        }
    }

    /// Asks twice over TLS 1.2, the second time with the ticket of the first.
    ///
    /// - Returns: Whether the second handshake was shortened.
    func resume(_ url: String) throws -> Bool {
        let first = try Connection(port: port, serverName: "localhost", versions: .tls12 ... .tls12)
        _ = try first.answer(to: url)
        let second = try Connection(
            port: port,
            serverName: "localhost",
            versions: .tls12 ... .tls12,
            resuming: first.resumption
        )
        _ = try second.answer(to: url)
        return second.isResumed
    }

    /// Shakes hands over TLS 1.2, and then asks for a second handshake on the same connection.
    ///
    /// - Throws: `TLSError` if the server refuses.
    func renegotiate() throws {
        try Connection(port: port, serverName: "localhost", versions: .tls12 ... .tls12).renegotiate()
    }
}

/// A TLS connection after its handshake.
private final class Connection {
    private let socket: LoopbackClient
    private var session: TLSSession

    init(
        port: UInt16,
        serverName: String?,
        versions: ClosedRange<TLSVersion> = .tls12 ... .tls13,
        resuming resumption: TLSResumption? = nil
    ) throws {
        socket = try LoopbackClient(port: port)
        session = try TLSSession(
            client: TLSClientContext(versions: versions),
            serverName: serverName,
            resuming: resumption
        )
        try shakeHands()
    }

    var resumption: TLSResumption? { session.resumption }
    var isResumed: Bool { session.isResumed }

    private func shakeHands() throws {
        while try session.handshake() == .needsCiphertext {
            try send()
            let received = try socket.receive()
            guard !received.isEmpty else { throw GeminiProbe.Refused() }
            try session.receive(received.span)
        }
    }

    func renegotiate() throws {
        try session.askToRenegotiate()
        try shakeHands()
    }

    func answer(to url: String) throws -> GeminiProbe.Answer {
        try session.write(Array("\(url)\r\n".utf8).span)
        try send()
        var bytes: [UInt8] = []
        while true {
            switch try session.read(into: &bytes, limit: 16_384) {
            case .bytes: continue
            case .closed:
                return GeminiProbe.Answer(
                    text: String(decoding: bytes, as: UTF8.self),
                    fingerprint: session.peerFingerprint?.description
                )
            case .needsCiphertext:
                let received = try socket.receive()
                guard !received.isEmpty else {
                    throw GeminiProbe.Lost(reason: "cut off after \(bytes.count) bytes")
                }
                try session.receive(received.span)
            }
        }
    }

    private func send() throws {
        var ciphertext: [UInt8] = []
        _ = session.flush { bytes in
            for index in bytes.indices { ciphertext.append(bytes[index]) }
            return bytes.count
        }
        try socket.send(ciphertext)
    }
}
