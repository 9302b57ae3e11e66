package import Reactor
package import System

/// The reason why a protocol is not listened for.
package enum ListeningError: Error, Hashable, Sendable {
    /// A socket that was handed in cannot be shared out.
    case handedIn(SystemError)
    case refused(ServedProtocol, ListeningSocket.Failure)
}

extension ListeningError: CustomStringConvertible {
    /// One line, without a full stop, that says what to do.
    package var description: String {
        switch self {
        case .handedIn(let error): error.description
        case .refused(let served, let failure):
            // A protocol that can be off may be on only because nobody has turned it off.
            failure.description(listenOption: served.listenOption)
                + (served.isOptional ? "; \(served.listenOption) 0 turns \(served.name) off" : "")
        }
    }
}
