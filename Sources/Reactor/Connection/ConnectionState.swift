/// The life of one connection as a state machine: events go in, the next action comes out.
///
/// ```
/// identifying ──► handshaking ──► requesting ──► responding ──► draining ──► closed
///      └───────────────┴───────────────┴──────────────┴──── any failure ───────┘
/// ```
///
/// It holds no socket, clock or log. One deadline covers all up to the end of the request, from accept: a peer that
/// sends a byte a second does not renew it. The answer has as long as its peer goes on taking it (``Delivery``), to the
/// last byte: also of what has left us and lies in the kernel.
package struct ConnectionState: Hashable, Sendable {
    /// Where a connection is in its life.
    package enum Phase: Hashable, Sendable {
        /// Only from a trusted proxy: its PROXY header is awaited.
        case identifying
        case handshaking, requesting, responding
        /// The answer is out and our side is closed: what the peer still sends is read and thrown away, because
        /// closing with unread input makes the kernel reset the connection and the peer lose the answer.
        case draining
        case closed(CloseReason)
    }

    /// What the driver does next.
    package enum Action: Hashable, Sendable {
        case wait
        /// Ask the exchange what to answer to a request that did not come in time.
        case answerTimeout
        /// Close our sending side and go on reading.
        case halfClose
        case close(CloseReason)
        /// Close with a reset: the answer is cut off, which over Gopher nothing else tells, and the kernel keeps none of it.
        case abort(CloseReason)
    }

    /// Which of the loop's deadlines runs; of the last two, it is the next look at what the peer has taken.
    package enum DeadlineKind: Int, CaseIterable, Hashable, Sendable { case request, write, drain }

    /// How many bytes after the request are read and thrown away before closing regardless: more than any
    /// client sends by mistake (a Titan upload sent here by accident is the largest), and 64 reads at most.
    package static let drainLimit = 1 << 20

    package private(set) var phase: Phase
    private var drained = 0
    /// How the connection went if nothing else happens.
    private var outcome = CloseReason.complete

    /// Whether the peer has closed its side and waits for the rest of its answer: no input comes any more.
    package private(set) var hasEnded = false

    private let handshakes: Bool
    let patience: Duration
    private var delivery: Delivery?

    /// - Parameters:
    ///   - handshakes: `false` for a transport without TLS.
    ///   - identifies: Whether a PROXY header comes first.
    ///   - patience: How long a peer may take nothing of its answer.
    package init(handshakes: Bool, identifies: Bool = false, patience: Duration = Timeouts().write) {
        self.handshakes = handshakes
        self.patience = patience
        phase = identifies ? .identifying : handshakes ? .handshaking : .requesting
    }

    package var deadlineKind: DeadlineKind? {
        switch phase {
        case .identifying, .handshaking, .requesting: .request
        case .responding: .write
        case .draining: .drain
        case .closed: nil
        }
    }

    /// The PROXY header is whole.
    package mutating func identified() {
        if phase == .identifying { phase = handshakes ? .handshaking : .requesting }
    }

    /// TLS is up.
    package mutating func handshakeFinished() { if phase == .handshaking { phase = .requesting } }

    /// The exchange has its answer.
    package mutating func responseStarted(at now: ContinuousClock.Instant) {
        guard phase == .requesting else { return }
        phase = .responding
        delivery = Delivery(at: now, patience: patience)
    }

    /// The last byte of the answer, close_notify included, is with the kernel.
    package mutating func responseFlushed() -> Action {
        guard phase == .responding else { return .wait }
        phase = .draining
        return .halfClose
    }

    /// Input came while draining.
    ///
    /// - Parameters:
    ///   - count: How many bytes.
    ///   - outstanding: Bytes that lie in the kernel for the peer.
    /// - Returns: `wait`, or after too many of them the end.
    package mutating func discarded(_ count: Int, outstanding: Int) -> Action {
        drained += count
        return drained > Self.drainLimit ? end(outcome, isCutOff: outstanding > 0) : .wait
    }

    /// The peer has closed its sending side: good after the answer, early before it.
    ///
    /// While the answer is on its way it means nothing, and that is until the peer has acknowledged all of it: a peer may
    /// close its side and still read.
    ///
    /// - Parameter outstanding: Bytes that lie in the kernel for the peer.
    /// - Returns: `wait`, or the end.
    package mutating func peerClosed(outstanding: Int) -> Action {
        switch phase {
        case .identifying, .handshaking, .requesting: return close(.peerClosed)
        case .draining:
            hasEnded = outstanding > 0
            return hasEnded ? .wait : close(outcome)
        case .responding, .closed: return .wait
        }
    }

    /// The network or TLS failed; after the answer is out nothing can fail any more.
    package mutating func failed(_ reason: CloseReason) -> Action {
        close(phase == .draining ? outcome : reason)
    }

    /// The deadline of the present phase has passed.
    ///
    /// - Parameters:
    ///   - now: The time.
    ///   - report: What has become of the answer so far; before there is one it says nothing.
    /// - Returns: `wait` where the peer still takes its answer: the same deadline runs anew.
    package mutating func deadlinePassed(
        at now: ContinuousClock.Instant,
        _ report: Delivery.Report
    ) -> Action {
        switch phase {
        case .identifying, .handshaking: return close(.requestTimeout)
        case .requesting:
            outcome = .requestTimeout
            return .answerTimeout
        case .draining where report.outstanding == 0: return close(outcome)
        case .responding, .draining: return delivery?.goesOn(report, at: now) == true ? .wait : stalled()
        case .closed: return .wait
        }
    }

    /// Makes way for a newcomer.
    ///
    /// - Parameter outstanding: Bytes that lie in the kernel for the peer; they are thrown away.
    /// - Returns: The end.
    package mutating func displaced(outstanding: Int) -> Action {
        guard phase == .draining else { return close(.displaced) }
        return outstanding > 0 ? end(.displaced, isCutOff: true) : close(outcome)
    }

    /// Ends the connection; the first reason stands.
    package mutating func close(_ reason: CloseReason) -> Action {
        end(reason, isCutOff: phase == .responding)
    }

    /// The peer has ceased to take its answer.
    private mutating func stalled() -> Action {
        end(outcome == .complete ? .writeTimeout : outcome, isCutOff: true)
    }

    private mutating func end(_ reason: CloseReason, isCutOff: Bool) -> Action {
        if case .closed = phase { return .wait }
        phase = .closed(reason)
        return isCutOff ? .abort(reason) : .close(reason)
    }
}
