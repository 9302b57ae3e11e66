package import Publishing
internal import Reactor
package import System

/// The answer at an address whose content is made when it is first asked for.
package struct LazyAnswer: Sendable {
    private let content: LazyContent
    private let form: @Sendable (PiecedContent) -> ReadyAnswer

    /// - Parameters:
    ///   - content: The content.
    ///   - form: Puts the content into the form of the protocol, at the cost of a small answer.
    package init(_ content: LazyContent, form: @escaping @Sendable (PiecedContent) -> ReadyAnswer) {
        self.content = content
        self.form = form
    }

    /// Returns the answer for one reader.
    ///
    /// - Parameters:
    ///   - failed: What the reader gets if the content cannot be made.
    ///   - late: What the reader gets if it takes too long.
    /// - Returns: The answer itself if the content is there.
    func answer(failed: ReadyAnswer, late: ReadyAnswer) -> Answer {
        if let content = content.ready { return .read(form(content), failed: failed) }
        return .awaited(AwaitedAnswer(content, form: form, failed: failed, late: late))
    }
}

/// The answer of a host to one request.
package enum Answer: Sendable {
    case ready(ReadyAnswer)
    /// An answer that is read from a file, and what is answered if that has been changed.
    case read(ReadyAnswer, failed: ReadyAnswer)
    /// An answer whose content is being made.
    case awaited(AwaitedAnswer)

    /// The answer, if it is ready.
    package var ready: ReadyAnswer? {
        switch self {
        case .ready(let answer), .read(let answer, _): answer
        case .awaited: nil
        }
    }

    /// Takes an answer that lies ready, of which some are read from files.
    init(_ answer: ReadyAnswer, ifChanged failed: @autoclosure () -> ReadyAnswer) {
        switch answer.response.body {
        case .memory(_): self = .ready(answer)
        case .file(_), .pieces(_): self = .read(answer, failed: failed())
        }
    }
}
