internal import Synchronization
package import System

/// Content that is made when somebody first asks for it: once for all who ask meanwhile, and off the thread of who asks.
///
/// ```
///           whenMade ──► making ──► made, as long as somebody has it
/// nothing ──┘    ▲          │         │
///    ▲           └ joins ───┤         │
///    └──── failed ◄─────────┴─────────┴──► let go, and made again for the next
/// ```
///
/// The contents of a process are made on one thread, so that two large ones are never in the making at once. One whose turn comes when
/// nobody waits for it any more is not made: peers that ask for all and go leave those who stay nothing to wait for. What was made is
/// held by those who have it, and by ``KeptContents``.
package final class LazyContent: Sendable {
    package typealias Outcome = Result<PiecedContent, BookError>

    private struct State {
        /// Those who wait, by their tickets.
        var waiting: [Int: @Sendable (Outcome) -> Void] = [:]
        var nextTicket = 0
        var isBeingMade = false
        weak var made: PiecedContent?
    }

    /// The thread on which contents are made if no other is named.
    package static let thread = WorkQueue(label: "lectern.books")

    private let state = Mutex(State())
    private let make: @Sendable () -> Outcome
    private let kept: KeptContents
    private let thread: WorkQueue

    /// - Parameters:
    ///   - kept: What keeps contents that were made.
    ///   - thread: Where the content is made.
    ///   - make: Makes the content, the same at each call; it may take seconds.
    package init(
        keptBy kept: KeptContents,
        on thread: WorkQueue = thread,
        _ make: @escaping @Sendable () -> Outcome
    ) {
        self.kept = kept
        self.thread = thread
        self.make = make
    }

    /// The content, if it was made and somebody has it still.
    package var ready: PiecedContent? {
        let made = state.withLock { $0.made }
        if let made { kept.use(made) }
        return made
    }

    /// Waits for the content, which is made now if nobody has asked for it yet.
    ///
    /// - Parameter done: A function that gets it, or the reason why it could not be made; it is called once, from any thread.
    /// - Returns: A ticket to give up the wait with.
    package func whenMade(_ done: @escaping @Sendable (Outcome) -> Void) -> Int {
        let (ticket, made, begins) = state.withLock { state -> (Int, PiecedContent?, Bool) in
            state.nextTicket += 1
            if let made = state.made { return (state.nextTicket, made, false) }
            state.waiting[state.nextTicket] = done
            defer { state.isBeingMade = true }
            return (state.nextTicket, nil, !state.isBeingMade)
        }
        if let made { done(.success(made)) }
        if begins { thread.add { [self] in if begin() { finish(make()) } } }
        return ticket
    }

    /// Gives up a wait; if it is over, nothing happens.
    package func giveUp(_ ticket: Int) { state.withLock { $0.waiting[ticket] = nil } }

    /// The number of those who wait.
    package var waitingCount: Int { state.withLock { $0.waiting.count } }

    /// Returns whether somebody waits; else the next who asks has the content made.
    private func begin() -> Bool {
        state.withLock { state in
            state.isBeingMade = !state.waiting.isEmpty
            return state.isBeingMade
        }
    }

    private func finish(_ outcome: Outcome) {
        if case .success(let content) = outcome { kept.use(content) }
        let waiting = state.withLock { state in
            state.isBeingMade = false
            if case .success(let content) = outcome { state.made = content }
            defer { state.waiting = [:] }
            return Array(state.waiting.values)
        }
        for done in waiting { done(outcome) }
    }
}
