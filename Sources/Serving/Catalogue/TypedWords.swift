/// What a reader has typed, as a request carries it behind its address.
enum TypedWords<Failure: Error> {
    case none
    /// Bytes that are no text, and what the reader is told of them.
    case unreadable(Failure)
    /// Text, which may be empty.
    case text(String)

    /// - Parameter words: The words; `nil` if there are none.
    init(_ words: String?) { self = words.map(Self.text) ?? .none }

    /// - Parameter read: Reads the words of a request, and returns `nil` if it has none; it throws if they are no text.
    init(reading read: () throws(Failure) -> String?) {
        do throws(Failure) {
            self.init(try read())
        } catch {
            self = .unreadable(error)
        }
    }

    /// Whether there is anything behind the address.
    var isQuery: Bool { if case .none = self { false } else { true } }

    /// Returns the words; `nil` if there are none.
    ///
    /// - Throws: What the reader is told of bytes that are no text.
    func words() throws(Failure) -> String? {
        switch self {
        case .none: nil
        case .text(let words): words
        case .unreadable(let failure): throw failure
        }
    }
}
