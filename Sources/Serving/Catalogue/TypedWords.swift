/// What a reader has typed, as a request carries it behind its address.
enum TypedWords {
    case none
    /// Bytes that are no text.
    case unreadable
    /// Text, which may be empty.
    case text(String)

    /// - Parameter read: Reads the words of a request, and returns `nil` if it has none; it throws if they are no text.
    init(_ read: () throws -> String?) {
        do {
            self = try read().map(Self.text) ?? .none
        } catch {
            self = .unreadable
        }
    }

    /// Whether there is anything behind the address.
    var isQuery: Bool { if case .none = self { false } else { true } }
}
