/// What an open connection waits for, in a word for an operator.
package enum OpenPhase: String, CaseIterable, Hashable, Sendable {
    /// A trusted proxy's header.
    case proxyHeader = "proxy_header"
    /// The end of its TLS handshake.
    case handshake
    /// A whole request.
    case request
    /// An answer that is being made.
    case waiting
    /// That its peer takes the answer.
    case answer
    /// That its peer closes too.
    case drain
}

extension ConnectionState.Phase {
    /// The phase of a connection that is open; `nil` if it is closed.
    package var open: OpenPhase? {
        switch self {
        case .identifying: .proxyHeader
        case .handshaking: .handshake
        case .requesting: .request
        case .awaiting: .waiting
        case .responding: .answer
        case .draining: .drain
        case .closed: nil
        }
    }
}
