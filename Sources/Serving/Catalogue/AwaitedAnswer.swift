internal import Reactor
internal import Synchronization
internal import System

/// An answer to one reader for which something is being made.
package final class AwaitedAnswer: AwaitedResponse {
    /// How the answer is had once it is known how the making has ended.
    private typealias Outcome = Result<@Sendable () -> ReadyAnswer, any Error>

    private struct State {
        var ticket: Int?
        var outcome: Outcome?
    }

    /// Begins to wait, and returns a ticket to give up the wait with.
    private let wait: @Sendable (@escaping @Sendable (Outcome) -> Void) -> Int
    private let giveUp: @Sendable (Int) -> Void
    /// What the reader gets if it cannot be made or read.
    let failed: ReadyAnswer
    private let late: ReadyAnswer
    private let state = Mutex(State())

    /// - Parameters:
    ///   - value: What is being made.
    ///   - form: Makes the answer of it.
    ///   - failed: What the reader gets if it cannot be made.
    ///   - late: What the reader gets if it takes too long.
    init<Value, Failure>(
        _ value: LazyValue<Value, Failure>,
        form: @escaping @Sendable (Value) -> ReadyAnswer,
        failed: ReadyAnswer,
        late: ReadyAnswer
    ) {
        wait = { isThere in
            value.whenMade { outcome in
                switch outcome {
                case .success(let value): isThere(.success { form(value) })
                case .failure(let error): isThere(.failure(error))
                }
            }
        }
        giveUp = value.giveUp
        (self.failed, self.late) = (failed, late)
    }

    /// Waits until something can be answered that was asked.
    ///
    /// - Parameters:
    ///   - preparation: What has to be made before.
    ///   - answer: Returns the answer then.
    ///   - failed: What the reader gets if there is none even so.
    ///   - late: What the reader gets if it takes too long.
    init(
        after preparation: any Preparation,
        _ answer: @escaping @Sendable () -> ReadyAnswer?,
        failed: ReadyAnswer,
        late: ReadyAnswer
    ) {
        wait = { isThere in
            preparation.whenReady { error in
                if let error { isThere(.failure(error)) } else { isThere(.success { answer() ?? failed }) }
            }
        }
        giveUp = preparation.giveUp
        (self.failed, self.late) = (failed, late)
    }

    /// Joins those who wait, the first of whom has it made.
    package func start(_ isThere: @escaping @Sendable () -> Void) {
        let ticket = wait { [self] outcome in
            state.withLock { $0.outcome = outcome }
            isThere()
        }
        state.withLock { $0.ticket = ticket }
    }

    /// Leaves those who wait; what is being made by then is made to its end, for the next reader.
    package func cancel() { if let ticket = state.withLock({ $0.ticket }) { giveUp(ticket) } }

    /// Why it could not be made.
    package var failure: String? {
        if case .failure(let error) = state.withLock({ $0.outcome }) { "\(error)" } else { nil }
    }

    /// The answer as it is by now: what was asked for, or the words that it is late or cannot be made.
    var answer: ReadyAnswer {
        switch state.withLock({ $0.outcome }) {
        case .success(let answer): answer()
        case .failure: failed
        case nil: late
        }
    }
}
