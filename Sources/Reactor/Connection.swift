internal import TLS

/// The driver of one connection: it moves bytes between socket, transport and exchange and does what its
/// ``ConnectionState`` decides.
///
/// Deliberately not Sendable: it lives and dies on the queue of its ``EventLoop``.
final class Connection {
    /// Buffers that the connections of one loop share, one after the other.
    struct Scratch {
        /// One full TLS record (16,384 bytes and its overhead) fits.
        var ciphertext = [UInt8](repeating: 0, count: 17 * 1024)
        var plaintext: [UInt8] = []
    }

    /// How much of an answer is encrypted ahead of the kernel: a slow reader costs this, not the page.
    ///
    /// Four
    /// records of TLS fill a send buffer of Linux's default size in one call.
    private static let writeBatch = 4 * 16 * 1024
    /// How many bytes of a request are decrypted at a time: one request line of Gemini (1,026) fits.
    private static let readLimit = 2048

    let peer: SocketAddress
    private(set) var state: ConnectionState
    private let socket: Socket
    private var transport: Transport
    private var exchange: any Exchange
    private let acceptedAt: ContinuousClock.Instant

    private var response: [UInt8] = []
    private var encrypted = 0
    private var hasSentClose = false
    /// Whether the kernel's buffer was full at the last try.
    private var isBlocked = false

    init(
        socket: consuming Socket,
        peer: SocketAddress,
        transport: consuming Transport,
        exchange: any Exchange,
        acceptedAt: ContinuousClock.Instant
    ) {
        state = ConnectionState(handshakes: transport.isSecure)
        self.socket = socket
        self.peer = peer
        self.transport = transport
        self.exchange = exchange
        self.acceptedAt = acceptedAt
    }

    var number: CInt { socket.number }

    /// While an answer is blocked, input waits too: a peer's half-close would otherwise be reported without end.
    var interest: Epoll.Interest {
        if !isBlocked { return .read }
        return state.phase == .responding ? .write : [.read, .write]
    }

    /// Whether the peer has begun to speak.
    private(set) var hasReceived = false

    /// The socket has input.
    func readable(_ scratch: inout Scratch) {
        do throws(SystemError) {
            switch try socket.read(into: &scratch.ciphertext) {
            case .wouldBlock: return
            case .endOfStream: perform(state.peerClosed())
            case .bytes(let count):
                hasReceived = true
                if state.phase == .draining { return perform(state.discarded(count)) }
                received(count, &scratch)
            }
        } catch {
            perform(state.failed(.reset))
        }
    }

    /// The socket takes output again.
    func writable() {
        isBlocked = false
        state.phase == .responding ? sendResponse() : flush()
    }

    func deadlinePassed() { perform(state.deadlinePassed()) }

    func close(_ reason: CloseReason) { perform(state.close(reason)) }

    private func received(_ count: Int, _ scratch: inout Scratch) {
        do throws(TLSError) {
            try transport.receive(scratch.ciphertext.span.extracting(0..<count))
            if state.phase == .handshaking {
                guard try transport.handshake() == .done else { return flush() }
                state.handshakeFinished()
            }
            try readRequest(&scratch.plaintext)
        } catch {
            flush()  // OpenSSL has queued an alert that tells the peer why.
            perform(state.failed(.tlsFailure))
        }
    }

    private func readRequest(_ plaintext: inout [UInt8]) throws(TLSError) {
        while state.phase == .requesting {
            plaintext.removeAll(keepingCapacity: true)
            switch try transport.read(into: &plaintext, limit: Self.readLimit) {
            case .bytes:
                if case .respond(let response) = exchange.receive(plaintext.span, over: transport) {
                    respond(response)
                }
            case .needsCiphertext:
                return transport.canWait ? () : flush()
            case .closed:
                try transport.close()
                flush()
                perform(state.peerClosed())
            }
        }
    }

    private func respond(_ response: Response) {
        self.response = response.bytes
        state.responseStarted()
        sendResponse()
    }

    /// Encrypts a batch, hands it over, and so on until the answer is out or the kernel's buffer is full.
    private func sendResponse() {
        do throws(TLSError) {
            while state.phase == .responding, !isBlocked {
                let end = min(encrypted + Self.writeBatch, response.count)
                if encrypted < end {
                    try transport.write(response.span.extracting(encrypted..<end))
                    encrypted = end
                }
                if encrypted == response.count, !hasSentClose {
                    hasSentClose = true
                    try transport.close()
                }
                flush()
                if !isBlocked, hasSentClose { perform(state.responseFlushed()) }
            }
        } catch {
            perform(state.failed(.tlsFailure))
        }
    }

    private func flush() {
        do throws(SystemError) {
            isBlocked = try !transport.flush(to: socket)
        } catch {
            perform(state.failed(.reset))
        }
    }

    private func perform(_ action: ConnectionState.Action) {
        switch action {
        case .wait: break
        case .answerTimeout: respond(exchange.requestTimedOut())
        case .halfClose: socket.closeSending()
        case .close(let reason): finish(reason)
        }
    }

    private func finish(_ reason: CloseReason) {
        // An answer cut off gets no close_notify: its absence is how the peer knows (PROTOCOLS H8).
        exchange.ended(
            ConnectionSummary(
                peer: peer,
                bytesSent: encrypted,
                duration: acceptedAt.duration(to: .now),
                tlsVersion: transport.tlsVersion,
                reason: reason
            )
        )
    }
}
