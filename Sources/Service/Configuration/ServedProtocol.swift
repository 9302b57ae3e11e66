/// A protocol over which readers can come, as sockets, settings and messages name it.
package enum ServedProtocol: String, CaseIterable, Hashable, Sendable {
    case gemini, gopher

    /// The name as people write it, such as `Gemini`.
    package var name: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

    /// The port to listen on unless an operator says otherwise.
    var standardPort: UInt16 {
        switch self {
        case .gemini: 1965
        case .gopher: 7070
        }
    }

    /// Whether a server can do without it; Gemini is what a server is for.
    var isOptional: Bool { self != .gemini }

    /// The option that says where to listen for it.
    package var listenOption: String { self == .gemini ? "--listen" : "--\(rawValue)-listen" }
}
