internal import Synchronization

/// A value that is made when somebody first asks for it: once for all who ask meanwhile, and off the thread of who asks.
///
/// ```
///           whenMade ──► making ──► made, as long as somebody has it
/// nothing ──┘    ▲          │         │
///    ▲           └ joins ───┤         │
///    └──── failed ◄─────────┴─────────┴──► let go, and made again for the next
/// ```
///
/// Values that share a thread are made one after the other, so that two large ones are never in the making at once. One whose turn
/// comes when nobody waits for it any more is not made: peers that ask for all and go leave those who stay nothing to wait for. What was
/// made is held by those who have it, and by what keeps it.
package final class LazyValue<Value: AnyObject & Sendable, Failure: Error>: Sendable {
    package typealias Outcome = Result<Value, Failure>

    private struct State {
        /// Those who wait, by their tickets.
        var waiting: [Int: @Sendable (Outcome) -> Void] = [:]
        var nextTicket = 0
        var isBeingMade = false
        weak var made: Value?
    }

    private let state = Mutex(State())
    private let make: @Sendable () -> Outcome
    private let keep: @Sendable (Value) -> Void
    private let thread: WorkQueue

    /// - Parameters:
    ///   - thread: Where the value is made.
    ///   - keep: Keeps the value, and is called again at each use.
    ///   - make: Makes the value, the same at each call; it may take seconds.
    package init(
        on thread: WorkQueue,
        keptBy keep: @escaping @Sendable (Value) -> Void,
        _ make: @escaping @Sendable () -> Outcome
    ) {
        self.thread = thread
        self.keep = keep
        self.make = make
    }

    /// Makes a value that is kept for good once it was made.
    ///
    /// - Parameters:
    ///   - thread: Where the value is made.
    ///   - make: Makes the value; it may take seconds.
    package convenience init(keptOn thread: WorkQueue, _ make: @escaping @Sendable () -> Outcome) {
        let kept = Mutex<Value?>(nil)
        self.init(on: thread, keptBy: { value in kept.withLock { $0 = value } }, make)
    }

    /// Takes a value that is there already.
    package convenience init(made value: Value) {
        self.init(on: WorkQueue(label: "lectern.made"), keptBy: { [value] _ in _ = value }) {
            .success(value)
        }
        state.withLock { $0.made = value }
    }

    /// The value, if it was made and somebody has it still.
    package var ready: Value? {
        let made = state.withLock { $0.made }
        if let made { keep(made) }
        return made
    }

    /// Waits for the value, which is made now if nobody has asked for it yet.
    ///
    /// - Parameter done: A function that gets it, or the reason why it could not be made; it is called once, from any thread.
    /// - Returns: A ticket to give up the wait with.
    package func whenMade(_ done: @escaping @Sendable (Outcome) -> Void) -> Int {
        let (ticket, made, begins) = state.withLock { state -> (Int, Value?, Bool) in
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

    /// Returns whether somebody waits; else the next who asks has the value made.
    private func begin() -> Bool {
        state.withLock { state in
            state.isBeingMade = !state.waiting.isEmpty
            return state.isBeingMade
        }
    }

    private func finish(_ outcome: Outcome) {
        if case .success(let value) = outcome { keep(value) }
        let waiting = state.withLock { state in
            state.isBeingMade = false
            if case .success(let value) = outcome { state.made = value }
            defer { state.waiting = [:] }
            return Array(state.waiting.values)
        }
        for done in waiting { done(outcome) }
    }
}
