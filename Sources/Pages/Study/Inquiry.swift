package import System

/// A request for a page that is computed: what is asked, and what else the answer depends on.
package struct Inquiry {
    /// The address below that of the edition, such as `/study/recall/soviet/answer`.
    package var path: String
    /// What stands behind the `?` of the address, decoded, or what the reader has typed; `nil` if there is neither.
    package var query: String?
    /// Today in UTC, in days since 1970.
    package var day: Int
    /// How many bytes a query may have in an address over this protocol.
    package var room: Int
    /// Returns what went over the line, for a page that shows it; `nil` if nothing did.
    package var transaction: (() -> Transaction)?

    package init(
        path: String,
        query: String? = nil,
        day: Int,
        room: Int,
        transaction: (() -> Transaction)? = nil
    ) {
        self.transaction = transaction
        self.path = path
        self.query = query
        self.day = day
        self.room = room
    }
}

/// What is said to an inquiry.
package enum Reply: Sendable {
    case page(Page)
    /// The reader is asked for words with a prompt of one line; where a client cannot ask, the page says what to do.
    case asks(prompt: String, Page)
    /// The reader is sent to another page of the edition.
    case elsewhere(PageID)
}

/// Something that computes pages when they are asked for, each fast enough for an event loop.
package protocol Answering: Sendable {
    /// The beginning of all its addresses, which ends in a slash, or its only address.
    var place: PagePath { get }
    /// The beginnings of addresses that robots are to leave alone, since they lead to ever more, or give answers away.
    var keptFromRobots: [PagePath] { get }

    /// Whether its pages are made for protocols in which a request can carry words and a memory.
    var needsWords: Bool { get }

    /// What has to be made before it can answer; `nil` if nothing has to be.
    var preparation: (any Preparation)? { get }

    /// Returns the answer to an inquiry whose path begins with ``place``, once the ``preparation`` is ready.
    ///
    /// - Returns: `nil` if there is nothing at that address.
    func reply(to inquiry: Inquiry) -> Reply?
}

extension Answering {
    /// Returns whether a path of the edition is among those that are answered here.
    package func answers(at path: String) -> Bool {
        place.string.hasSuffix("/") ? path.hasPrefix(place.string) : path == place.string
    }

    /// True, unless it says otherwise.
    package var needsWords: Bool { true }

    /// Nothing, unless it says otherwise.
    package var preparation: (any Preparation)? { nil }
}
