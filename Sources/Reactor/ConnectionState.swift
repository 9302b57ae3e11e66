/// The life of one connection as a state machine: events go in, the next action comes out.
///
/// ```
/// identifying ──► handshaking ──► requesting ──► responding ──► draining ──► closed
///      └───────────────┴───────────────┴──────────────┴──── any failure ───────┘
/// ```
///
/// It holds no socket, clock or log. One deadline covers all up to the end of the request, from accept: a peer that
/// sends a byte a second does not renew it.
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
    }

    /// Which of the loop's deadlines runs.
    package enum DeadlineKind: Int, CaseIterable, Hashable, Sendable { case request, write, drain }

    /// How many bytes after the request are read and thrown away before closing regardless: more than any
    /// client sends by mistake (a Titan upload sent here by accident is the largest), and 64 reads at most.
    package static let drainLimit = 1 << 20

    package private(set) var phase: Phase
    private var drained = 0
    /// How the connection went if nothing else happens.
    private var outcome = CloseReason.complete

    private let handshakes: Bool

    /// - Parameters:
    ///   - handshakes: `false` for a transport without TLS.
    ///   - identifies: Whether a PROXY header comes first.
    package init(handshakes: Bool, identifies: Bool = false) {
        self.handshakes = handshakes
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
    package mutating func responseStarted() { if phase == .requesting { phase = .responding } }

    /// The last byte of the answer, close_notify included, is with the kernel.
    package mutating func responseFlushed() -> Action {
        guard phase == .responding else { return .wait }
        phase = .draining
        return .halfClose
    }

    /// Input came while draining.
    package mutating func discarded(_ count: Int) -> Action {
        drained += count
        return drained > Self.drainLimit ? close(outcome) : .wait
    }

    /// The peer has closed its sending side: good after the answer, early before it.
    ///
    /// While the answer is on its way it means nothing: a peer may close its side and still read.
    package mutating func peerClosed() -> Action {
        switch phase {
        case .identifying, .handshaking, .requesting: close(.peerClosed)
        case .responding: .wait
        case .draining: close(outcome)
        case .closed: .wait
        }
    }

    /// The network or TLS failed; after the answer is out nothing can fail any more.
    package mutating func failed(_ reason: CloseReason) -> Action {
        close(phase == .draining ? outcome : reason)
    }

    /// The deadline of the present phase has passed.
    package mutating func deadlinePassed() -> Action {
        switch phase {
        case .identifying, .handshaking: return close(.requestTimeout)
        case .requesting:
            outcome = .requestTimeout
            return .answerTimeout
        case .responding: return close(.writeTimeout)
        case .draining: return close(outcome)
        case .closed: return .wait
        }
    }

    /// Ends the connection; the first reason stands.
    package mutating func close(_ reason: CloseReason) -> Action {
        if case .closed = phase { return .wait }
        phase = .closed(reason)
        return .close(reason)
    }
}
