package import Reactor
package import System

/// Why a protocol is not listened for.
package enum ListeningError: Error, Hashable, Sendable {
    /// A socket that was handed in cannot be shared out.
    case handedIn(SystemError)
    case refused(ServedProtocol, ListeningSocket.Failure)
}

extension ListeningError: CustomStringConvertible {
    /// One line, without a final stop, that says what to do.
    package var description: String {
        switch self {
        case .handedIn(let error): error.description
        case .refused(let served, let failure):
            // What can be off is easily what nobody has asked for.
            failure.description(listenOption: served.listenOption)
                + (served.isOptional ? "; \(served.listenOption) 0 turns \(served.name) off" : "")
        }
    }
}
