internal import System
internal import TLS

/// The driver of one connection: it moves bytes between socket, transport and exchange and does what its
/// ``ConnectionState`` decides.
///
/// It is deliberately not Sendable, since it lives and dies on the queue of its ``EventLoop``.
final class Connection {
    /// The bytes of an answer that are encrypted ahead of the kernel: a slow reader costs these, and not the whole page.
    ///
    /// These are two records of TLS, and at the beginning of an answer a few more. With everything else that a connection has, it
    /// takes 64 kB if nobody reads the answer, and 82 kB if somebody reads it slowly.
    private static let writeBatch = 2 * 16 * 1024
    /// The batches that are sent in one go before the others have a turn, about a millisecond of work: a peer that reads as fast
    /// as we write would have the loop to itself for the whole of a long answer.
    private static let batchesInOneGo = 32
    /// The bytes of a request that are decrypted at a time: one request line of Gemini (1,026) fits.
    private static let readLimit = 2048

    private var peer: SocketAddress
    /// The peer for which the loop's ``Admission`` counts this connection; `nil` for a proxy's own connection.
    private(set) var countedPeer: SocketAddress? {
        didSet { crowd = countedPeer?.subscriber ?? peer }
    }
    /// The peer with whose connections this one is counted when one has to make way; a connection of a proxy that has not yet said
    /// for whom it is counts by itself.
    private(set) var crowd: SocketAddress
    private(set) var state: ConnectionState
    private let socket: Socket
    private var transport: Transport
    private let makeExchange: @Sendable (Visitor) -> any Exchange
    private let isWithoutTLS: @Sendable (Span<UInt8>) -> Bool
    private let admitsHandshake: @Sendable (SocketAddress) -> Bool
    /// The exchange, made when the handshake is done, so that it knows for whom it is.
    private var exchange: (any Exchange)?
    private let scratch: LoopScratch
    private let acceptedAt: ContinuousClock.Instant
    /// The PROXY header, until it is whole.
    private var introduction: ProxyIntroduction?

    /// The answer that is made elsewhere, while it is awaited.
    private(set) var awaited: (any AwaitedResponse)?
    private var answer = ResponseCursor(Response([]))
    private var hasSentClose = false
    /// Whether the kernel's buffer was full at the last try, or the others have a turn.
    private var isBlocked = false

    init(
        socket: consuming Socket,
        peer: SocketAddress,
        serving endpoint: Endpoint,
        introduction: ProxyIntroduction?,
        patience: Duration,
        scratch: LoopScratch,
        acceptedAt: ContinuousClock.Instant
    ) {
        state = ConnectionState(
            handshakes: endpoint.tls != nil,
            identifies: introduction != nil,
            patience: patience
        )
        self.socket = socket
        self.peer = peer
        countedPeer = introduction == nil ? peer : nil
        crowd = introduction == nil ? peer.subscriber : peer
        self.introduction = introduction
        transport = endpoint.makeTransport()
        makeExchange = endpoint.makeExchange
        isWithoutTLS = endpoint.isWithoutTLS
        admitsHandshake = endpoint.admitsHandshake
        self.scratch = scratch
        self.acceptedAt = acceptedAt
    }

    var number: CInt { socket.number }

    var isOpen: Bool { state.deadlineKind != nil }

    /// The events that are awaited.
    ///
    /// While output is blocked, input waits: a peer that does not read could have us answer it, alert by alert, until memory is
    /// full, and its half-close would be reported without end. The same holds while the answer is awaited.
    var interest: Epoll.Interest {
        isBlocked ? .write : state.hasEnded || state.phase == .awaiting ? .change : .read
    }

    /// How far it has come, if it could make way; `nil` while its peer takes its answer.
    var stage: Stage? {
        switch state.phase {
        case .identifying: .silent
        case .handshaking: hasReceived ? .handshaking : .silent
        case .requesting: hasReceived ? .requesting : .silent
        case .awaiting: .awaiting
        case .responding, .draining: state.hasStalled ? .stalled : nil
        case .closed: nil
        }
    }

    /// Whether the peer has all of its answer, and has only not closed yet.
    var isDelivered: Bool { state.phase == .draining && socket.outstanding == 0 }

    /// Whether the peer has begun to speak; a proxy's header is not the peer's word.
    private(set) var hasReceived = false
    /// The bytes of the request so far, decrypted.
    private var requestBytes = 0

    /// Reads what the socket has.
    func readable() {
        do throws(SystemError) {
            switch try socket.read(into: &scratch.ciphertext) {
            case .wouldBlock: return
            case .endOfStream: perform(state.peerClosed(outstanding: socket.outstanding))
            case .bytes(let count):
                switch state.phase {
                case .draining: perform(state.discarded(count, outstanding: socket.outstanding))
                case .identifying: identify(count)
                default: received(0..<count)
                }
            }
        } catch {
            perform(state.failed(.reset))
        }
    }

    /// Ends the connection if the peer has closed too: after the answer, what it may have sent before is not worth a read.
    func hungUp(isBroken: Bool) {
        // Our side is open while the answer is awaited, so only a broken connection is reported.
        if state.phase == .awaiting { return perform(state.failed(.reset)) }
        guard state.phase == .draining else { return }
        perform(isBroken ? state.failed(.reset) : state.peerClosed(outstanding: socket.outstanding))
    }

    /// Goes on with the output, which the socket takes again.
    func writable() {
        isBlocked = false
        state.answerTaken()
        state.phase == .responding ? sendResponse() : flush()
    }

    /// Sends the answer that was awaited.
    func answerIsThere() {
        guard state.phase == .awaiting else { return }
        if let failure = awaited?.failure { scratch.report(.making(failure)) }
        respond(withExchange { $0.awaitedResponse() })
    }

    func deadlinePassed(at now: ContinuousClock.Instant) {
        let outstanding = socket.outstanding
        let report = Delivery.Report(
            acknowledged: transport.handedOver - outstanding,
            outstanding: outstanding
        )
        perform(state.deadlinePassed(at: now, report))
    }

    /// Ends the connection from outside; who waits for an answer when the server stops is told that it is late.
    func close(_ reason: CloseReason) {
        if reason == .stopped, state.phase == .awaiting { respond(withExchange { $0.requestTimedOut() }) }
        socket.limitSilence(to: state.patience)
        perform(state.failed(reason))
    }

    /// Makes way for a newcomer.
    func displace() { perform(state.displaced(outstanding: socket.outstanding)) }

    /// Takes the PROXY header; what follows it in the same piece is the relayed peer's.
    private func identify(_ count: Int) {
        guard let introduction else { return }
        let bytes = scratch.ciphertext
        switch introduction.receive(bytes.span.extracting(0..<count)) {
        case .needsMoreBytes: break
        case .malformed(let error):
            scratch.report(.proxyHeader(error, from: peer))
            perform(state.failed(.proxyHeader))
        case .complete(let header, let consumed):
            // A health check comes as LOCAL, or in version 1 as relayed for the proxy itself.
            if case .proxied(let source, _) = header, source.host != peer.host {
                peer = source
                guard introduction.count(source) else {
                    scratch.refuse(.address)
                    return perform(state.failed(.addressLimit))
                }
                countedPeer = source
            }
            self.introduction = nil
            state.identified()
            if consumed < count { received(consumed..<count) }
        }
    }

    private func received(_ range: Range<Int>) {
        let bytes = scratch.ciphertext
        if !hasReceived, state.phase == .handshaking, isWithoutTLS(bytes.span.extracting(range)) {
            transport = Transport()
            state.handshakeFinished()
        }
        if !hasReceived, state.phase == .handshaking, let countedPeer, !admitsHandshake(countedPeer) {
            return refuseHandshake()
        }
        hasReceived = true
        do throws(TLSError) {
            try transport.receive(bytes.span.extracting(range))
            if state.phase == .handshaking {
                guard try transport.handshake() == .done else { return flush() }
                state.handshakeFinished()
            }
            try readRequest()
        } catch {
            scratch.report(.tls(error))
            flush()  // OpenSSL has queued an alert that tells the peer why.
            perform(state.failed(CloseReason(error)))
        }
    }

    /// Tells the peer by an alert, for which nothing is computed, since a connection that only ends looks like a server that is down.
    private func refuseHandshake() {
        scratch.refuse(.handshakeRate)
        _ = try? socket.write(PlainAlert.accessDenied.record.span)
        perform(state.failed(.handshakeLimit))
    }

    private func readRequest() throws(TLSError) {
        while state.phase == .requesting {
            scratch.plaintext.removeAll(keepingCapacity: true)
            switch try transport.read(into: &scratch.plaintext, limit: Self.readLimit) {
            case .bytes(let count):
                requestBytes += count
                let action = withExchange { exchange in
                    let bytes = scratch.plaintext
                    return exchange.receive(bytes.span)
                }
                switch action {
                case .needsMoreBytes: break
                case .respond(let response): respond(response)
                case .wait(let response):
                    awaited = response
                    state.answerAwaited()
                    flush()
                }
            case .needsCiphertext:
                return flush()
            case .closed:
                try transport.close()
                flush()
                perform(state.peerClosed(outstanding: 0))
            }
        }
    }

    /// Calls `body` with the exchange, which is made for the peer as it is known by now.
    private func withExchange<Result>(_ body: (inout any Exchange) -> Result) -> Result {
        var exchange =
            exchange ?? makeExchange(Visitor(peer, named: transport.namedIdentity, tls: transport.agreement))
        defer { self.exchange = exchange }
        self.exchange = nil
        return body(&exchange)
    }

    private func respond(_ response: Response) {
        stopWaiting()
        answer = ResponseCursor(unchanged(response))
        state.responseStarted(at: .now)
        sendResponse()
    }

    /// Returns the answer, or what is said instead if its file has been changed: half a file under a header that promises a whole one
    /// is told by a reset alone, which some clients show as no answer at all.
    private func unchanged(_ response: Response) -> Response {
        do throws(OpenFileError) {
            try response.demandUnchanged()
        } catch {
            guard let other = withExchange({ $0.fileHasChanged() }) else { return response }
            scratch.report(.file(error))
            return other
        }
        return response
    }

    private func stopWaiting() {
        awaited?.cancel()
        awaited = nil
    }

    /// Hands out batch after batch, until the answer is out, the kernel's buffer is full or the others have a turn.
    private func sendResponse() {
        for _ in 0..<Self.batchesInOneGo where state.phase == .responding && !isBlocked {
            // If the kernel takes a batch piece by piece, the next one waits until the last piece has gone.
            if transport.pending == 0 { encryptBatch() }
            if state.phase == .responding { flush() }
            if !isBlocked, hasSentClose { perform(state.responseFlushed()) }
        }
        // If there is room in the kernel, the next event comes at once, behind what else is ready.
        if state.phase == .responding { isBlocked = true }
    }

    private func encryptBatch() {
        let batch: ArraySlice<UInt8>
        do throws(OpenFileError) {
            batch = try answer.next(atMost: Self.writeBatch, in: &scratch.batch)
        } catch {
            scratch.report(.file(error))
            return perform(state.failed(.fileFailure))
        }
        do throws(TLSError) {
            try transport.write(batch.span)
            guard answer.isAtEnd, !hasSentClose else { return }
            hasSentClose = true
            try transport.close()
        } catch {
            perform(state.failed(CloseReason(error)))
        }
    }

    private func flush() {
        do throws(SystemError) {
            let handedOver = transport.handedOver
            isBlocked = try !transport.flush(to: socket)
            if transport.handedOver > handedOver, state.deadlineKind == .request, transport.hasSentFinished {
                socket.acknowledgeAtOnce()
            }
        } catch {
            perform(state.failed(.reset))
        }
    }

    private func perform(_ action: ConnectionState.Action) {
        switch action {
        case .wait: break
        case .answerTimeout: respond(withExchange { $0.requestTimedOut() })
        case .halfClose: socket.closeSending()
        case .close(let reason):
            if reason != .complete { socket.limitSilence(to: state.patience) }
            finish(reason)
        case .abort(let reason):
            socket.resetOnClose()
            finish(reason)
        }
    }

    private func finish(_ reason: CloseReason) {
        stopWaiting()
        // This is a proxy that only looks whether the server is there, every other second; no reader has caused it.
        if countedPeer == nil, !hasReceived, reason == .peerClosed || reason == .reset { return }
        // A line for each would make a flood of the log.
        if reason == .handshakeLimit { return }
        // An answer that is cut off gets no close_notify, and from its absence the peer can tell (PROTOCOLS H8).
        let summary = ConnectionSummary(
            peer: peer,
            bytesSent: max(0, answer.position - transport.pending),
            duration: acceptedAt.duration(to: .now),
            tlsVersion: transport.tlsVersion,
            reason: reason,
            bytesReceived: requestBytes,
            isResumed: transport.isResumed,
            hasFailedHandshake: transport.isSecure && hasReceived && transport.tlsVersion == nil,
            loop: scratch.loop
        )
        withExchange { $0.ended(summary) }
    }
}
