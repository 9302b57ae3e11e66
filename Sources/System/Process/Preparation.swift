internal import Synchronization

/// Something that has to be made before an answer can be given, and is made when somebody first asks.
package protocol Preparation: Sendable {
    /// Whether it is made.
    var isReady: Bool { get }

    /// Waits until it is made, and has it made if need be.
    ///
    /// - Parameter done: A function that is called once, from any thread; it gets the reason if it could not be made.
    /// - Returns: A ticket to give up the wait with.
    func whenReady(_ done: @escaping @Sendable ((any Error)?) -> Void) -> Int

    /// Gives up a wait; if it is over, nothing happens.
    func giveUp(_ ticket: Int)
}

extension LazyValue: Preparation {
    package var isReady: Bool { ready != nil }

    /// Waits for the value, which the one who waits takes from ``ready`` then.
    package func whenReady(_ done: @escaping @Sendable ((any Error)?) -> Void) -> Int {
        whenMade { outcome in
            if case .failure(let error) = outcome { done(error) } else { done(nil) }
        }
    }
}

/// Several preparations, which are ready when each of them is.
package final class JointPreparation: Preparation {
    private struct Wait {
        /// What it is given up with at each part.
        var tickets: [Int] = []
        /// How many parts are not ready yet.
        var missing: Int
        var error: (any Error)?
        let done: @Sendable ((any Error)?) -> Void
    }

    private struct State {
        var nextTicket = 0
        var waits: [Int: Wait] = [:]
    }

    private let parts: [any Preparation]
    private let state = Mutex(State())

    /// Takes those that have to be ready, in any order.
    package init(of parts: [any Preparation]) { self.parts = parts }

    package var isReady: Bool { parts.allSatisfy(\.isReady) }

    /// Waits until the last of them is made; those that are not go on to be made where one fails.
    package func whenReady(_ done: @escaping @Sendable ((any Error)?) -> Void) -> Int {
        // One more than there are, so that it is not over before all tickets are known.
        let ticket = state.withLock { state in
            state.nextTicket += 1
            state.waits[state.nextTicket] = Wait(missing: parts.count + 1, done: done)
            return state.nextTicket
        }
        let tickets = parts.map { part in part.whenReady { [self] in oneIsReady(of: ticket, $0) } }
        state.withLock { $0.waits[ticket]?.tickets = tickets }
        oneIsReady(of: ticket, nil)
        return ticket
    }

    /// Gives up the wait for each of them.
    package func giveUp(_ ticket: Int) {
        let wait = state.withLock { $0.waits.removeValue(forKey: ticket) }
        for (part, ticket) in zip(parts, wait?.tickets ?? []) { part.giveUp(ticket) }
    }

    private func oneIsReady(of ticket: Int, _ error: (any Error)?) {
        let wait = state.withLock { state -> Wait? in
            guard var wait = state.waits[ticket] else { return nil }
            wait.missing -= 1
            wait.error = wait.error ?? error
            state.waits[ticket] = wait.missing == 0 ? nil : wait
            return wait.missing == 0 ? wait : nil
        }
        wait?.done(wait?.error)
    }
}
