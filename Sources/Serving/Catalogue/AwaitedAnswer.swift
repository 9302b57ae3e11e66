internal import Publishing
internal import Reactor
internal import Synchronization
internal import System

/// An answer to one reader whose content is being made.
package final class AwaitedAnswer: AwaitedResponse {
    private struct State {
        var ticket: Int?
        var outcome: LazyContent.Outcome?
    }

    private let content: LazyContent
    private let form: @Sendable (PiecedContent) -> ReadyAnswer
    /// What the reader gets if the content cannot be made or read.
    let failed: ReadyAnswer
    private let late: ReadyAnswer
    private let state = Mutex(State())

    init(
        _ content: LazyContent,
        form: @escaping @Sendable (PiecedContent) -> ReadyAnswer,
        failed: ReadyAnswer,
        late: ReadyAnswer
    ) {
        self.content = content
        self.form = form
        self.failed = failed
        self.late = late
    }

    /// Joins those who wait for the content, the first of whom has it made.
    package func start(_ isThere: @escaping @Sendable () -> Void) {
        let ticket = content.whenMade { [self] outcome in
            state.withLock { $0.outcome = outcome }
            isThere()
        }
        state.withLock { $0.ticket = ticket }
    }

    /// Leaves those who wait; content that is being made by then is made to its end, for the next reader.
    package func cancel() { if let ticket = state.withLock({ $0.ticket }) { content.giveUp(ticket) } }

    /// Why the content could not be made.
    package var failure: String? {
        if case .failure(let error) = state.withLock({ $0.outcome }) { "\(error)" } else { nil }
    }

    /// The answer as it is by now: the content, or the words that it is late or cannot be made.
    var answer: ReadyAnswer {
        switch state.withLock({ $0.outcome }) {
        case .success(let content): form(content)
        case .failure: failed
        case nil: late
        }
    }
}
