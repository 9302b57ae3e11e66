/// The life of one connection as a state machine: events go in, the next action comes out.
///
/// ```
/// identifying ──► handshaking ──► requesting ──► responding ──► draining ──► closed
///      │               │               └─► awaiting ──┤            │           │
///      └───────────────┴───────────────────────┴──────┴──── any failure ───────┘
/// ```
///
/// It holds no socket, clock or log. One deadline covers everything from accept to the end of the request, and a peer that sends
/// a byte a second does not renew it. An answer that is made elsewhere has a deadline of its own. The answer has as long as its peer goes on taking it (``Delivery``), down to the last byte,
/// including those that lie in the kernel.
package struct ConnectionState: Hashable, Sendable {
    /// A phase in the life of a connection.
    package enum Phase: Hashable, Sendable {
        /// The PROXY header is awaited; this is for connections of a trusted proxy only.
        case identifying
        case handshaking, requesting
        /// The request is whole, and its answer is being made elsewhere.
        case awaiting
        case responding
        /// The answer is out and our side is closed: what the peer still sends is read and thrown away, because
        /// closing with unread input makes the kernel reset the connection and the peer lose the answer.
        case draining
        case closed(CloseReason)
    }

    /// The next action of the driver.
    package enum Action: Hashable, Sendable {
        case wait
        /// Ask the exchange what to answer to a request that did not come in time, or whose answer did not.
        case answerTimeout
        /// Close our sending side and go on reading.
        case halfClose
        case close(CloseReason)
        /// Close with a reset: the answer is cut off, which over Gopher nothing else would tell, and the kernel keeps none of it.
        case abort(CloseReason)
    }

    /// The kind of deadline that runs; for the last two it is the next look at what the peer has taken.
    package enum DeadlineKind: Int, CaseIterable, Hashable, Sendable { case request, answer, write, drain }

    /// The bytes after the request that are read and thrown away before the connection is closed regardless: more than any client
    /// sends by mistake (a Titan upload sent here by accident is the largest), in 64 reads at most.
    package static let drainLimit = 1 << 20

    package private(set) var phase: Phase
    private var drained = 0
    /// The reason for closing if nothing else happens.
    private var outcome = CloseReason.complete

    /// Whether the peer has closed its side and waits for the rest of its answer, so that no more input comes.
    package private(set) var hasEnded = false

    /// Whether the peer had taken nothing more of its answer at the last look at it, and nothing since.
    package private(set) var hasStalled = false

    private let handshakes: Bool
    let patience: Duration
    private var delivery: Delivery?

    /// - Parameters:
    ///   - handshakes: Whether there is a handshake, as with TLS.
    ///   - identifies: Whether a PROXY header comes first.
    ///   - patience: The time for which a peer may take nothing of its answer.
    package init(handshakes: Bool, identifies: Bool = false, patience: Duration = Timeouts().write) {
        self.handshakes = handshakes
        self.patience = patience
        phase = identifies ? .identifying : handshakes ? .handshaking : .requesting
    }

    package var deadlineKind: DeadlineKind? {
        switch phase {
        case .identifying, .handshaking, .requesting: .request
        case .awaiting: .answer
        case .responding: .write
        case .draining: .drain
        case .closed: nil
        }
    }

    /// Notes that the PROXY header is whole.
    package mutating func identified() {
        if phase == .identifying { phase = handshakes ? .handshaking : .requesting }
    }

    /// Notes that the handshake is done.
    package mutating func handshakeFinished() { if phase == .handshaking { phase = .requesting } }

    /// Notes that the exchange waits for its answer.
    package mutating func answerAwaited() { if phase == .requesting { phase = .awaiting } }

    /// Notes that the exchange has given its answer.
    package mutating func responseStarted(at now: ContinuousClock.Instant) {
        guard phase == .requesting || phase == .awaiting else { return }
        phase = .responding
        delivery = Delivery(at: now, patience: patience)
    }

    /// Notes that the kernel has room again, which it only has if the peer has taken something.
    package mutating func answerTaken() { hasStalled = false }

    /// Notes that the kernel has the last byte of the answer, close_notify included.
    package mutating func responseFlushed() -> Action {
        guard phase == .responding else { return .wait }
        phase = .draining
        return .halfClose
    }

    /// Notes that input came while draining.
    ///
    /// - Parameters:
    ///   - count: The number of bytes.
    ///   - outstanding: The bytes that lie in the kernel for the peer.
    /// - Returns: `wait`, or the end after too many bytes.
    package mutating func discarded(_ count: Int, outstanding: Int) -> Action {
        drained += count
        return drained > Self.drainLimit ? end(outcome, isCutOff: outstanding > 0) : .wait
    }

    /// Notes that the peer has closed its sending side, which is right after the answer and too early before it.
    ///
    /// It means nothing while the answer is made or on its way, until the peer has acknowledged all of it: a peer may close its side and
    /// still read.
    ///
    /// - Parameter outstanding: The bytes that lie in the kernel for the peer.
    /// - Returns: `wait`, or the end.
    package mutating func peerClosed(outstanding: Int) -> Action {
        switch phase {
        case .identifying, .handshaking, .requesting: return close(.peerClosed)
        case .draining:
            hasEnded = outstanding > 0
            return hasEnded ? .wait : close(outcome)
        case .awaiting, .responding, .closed: return .wait
        }
    }

    /// Notes that the network or TLS has failed; once the answer is out nothing can fail any more.
    package mutating func failed(_ reason: CloseReason) -> Action {
        close(phase == .draining ? outcome : reason)
    }

    /// Notes that the deadline of the present phase has passed.
    ///
    /// - Parameters:
    ///   - now: The time.
    ///   - report: What the kernel says of the answer so far; before there is one it says nothing.
    /// - Returns: `wait` if the peer still takes its answer; the same deadline then runs anew.
    package mutating func deadlinePassed(
        at now: ContinuousClock.Instant,
        _ report: Delivery.Report
    ) -> Action {
        switch phase {
        case .identifying, .handshaking: return close(.requestTimeout)
        case .requesting:
            outcome = .requestTimeout
            return .answerTimeout
        case .awaiting:
            outcome = .answerTimeout
            return .answerTimeout
        case .draining where report.outstanding == 0: return close(outcome)
        case .responding, .draining:
            let goesOn = delivery?.goesOn(report, at: now) == true
            hasStalled = delivery?.hasProgressed == false
            return goesOn ? .wait : stalled()
        case .closed: return .wait
        }
    }

    /// Makes way for a newcomer.
    ///
    /// - Parameter outstanding: The bytes that lie in the kernel for the peer, which are thrown away.
    /// - Returns: The end.
    package mutating func displaced(outstanding: Int) -> Action {
        guard phase == .draining else { return close(.displaced) }
        return outstanding > 0 ? end(.displaced, isCutOff: true) : close(outcome)
    }

    /// Ends the connection; the first reason stands.
    package mutating func close(_ reason: CloseReason) -> Action {
        end(reason, isCutOff: phase == .responding)
    }

    /// Ends the connection of a peer that has ceased to take its answer.
    private mutating func stalled() -> Action {
        end(outcome == .complete ? .writeTimeout : outcome, isCutOff: true)
    }

    private mutating func end(_ reason: CloseReason, isCutOff: Bool) -> Action {
        if case .closed = phase { return .wait }
        phase = .closed(reason)
        return isCutOff ? .abort(reason) : .close(reason)
    }
}
