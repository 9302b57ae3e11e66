internal import Pages

/// A protocol over which readers can come, as sockets, settings and messages name it.
package enum ServedProtocol: String, CaseIterable, Hashable, Sendable {
    case gemini, gopher, spartan, nex, finger

    /// The name as people write it, such as `Gemini`.
    package var name: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

    /// The port that its addresses leave out.
    var usualPort: UInt16 { self == .gopher ? 70 : standardPort }

    /// The port to listen on unless an operator says otherwise; for Gopher one that needs no privilege.
    var standardPort: UInt16 {
        switch self {
        case .gemini: 1965
        case .gopher: 7070
        case .spartan: 300
        case .nex: 1900
        case .finger: 79
        }
    }

    /// Whether it is served unless an operator says otherwise.
    var isServedByDefault: Bool { self == .gemini || self == .gopher }

    /// Whether a request names the host that it is for.
    var namesHost: Bool { self == .gemini || self == .spartan }

    /// How the addresses of pages end.
    var ending: AddressScheme.Ending {
        switch self {
        case .gemini, .gopher, .spartan: .gemtext
        case .nex: .text
        case .finger: .none
        }
    }

    /// Whether a server can do without it; Gemini is what a server is for.
    var isOptional: Bool { self != .gemini }

    /// The option that says where to listen for it.
    package var listenOption: String { self == .gemini ? "--listen" : "--\(rawValue)-listen" }

    /// The same as a field of a configuration file.
    package var listenField: String { self == .gemini ? "Listen" : "\(name)Listen" }
}
