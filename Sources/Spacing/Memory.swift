internal import Text

/// What a reader has reviewed, which only the reader keeps: the cards by their names, and the day of the last sitting.
package struct Memory: Hashable, Sendable {
    /// The most cards that one memory holds.
    package static let cardLimit = 200
    /// The most new cards in one day: as many again come back within the next days.
    package static let newCardsADay = 10

    /// The states of the cards that were reviewed, by their ``CardNames``.
    package private(set) var cards: [UInt16: CardState]
    /// The day of the last answer, in days since 1970; 0 before the first.
    package private(set) var day: Int
    /// How many cards were new on that day.
    package private(set) var newCards: Int

    /// Takes what was remembered.
    package init(cards: [UInt16: CardState] = [:], day: Int = 0, newCards: Int = 0) {
        self.cards = cards
        self.day = day
        self.newCards = newCards
    }

    /// Remembers an answer, given on a day.
    package mutating func answer(_ name: UInt16, _ answer: Scheduler.Answer, on day: Int) {
        if day > self.day { (self.day, newCards) = (day, 0) }
        if cards[name] == nil { newCards += 1 }
        cards[name] = Scheduler.next(cards[name], answer, on: day)
    }

    /// Returns how many new cards may still be shown on a day.
    package func newCardsLeft(on day: Int) -> Int { Self.newCardsADay - (day > self.day ? 0 : newCards) }

    /// Returns the names of the cards that are due, those that have waited longest first.
    package func due(on day: Int) -> [UInt16] {
        cards.map { (name: $0.key, due: $0.value.due) }.filter { $0.due <= day }
            .sorted { ($0.due, $0.name) < ($1.due, $1.name) }.map(\.name)
    }

    /// The first day on which a card is due; `nil` if there is none.
    package var nextDue: Int? { cards.values.map(\.due).min() }

    /// The same memory with some of its cards only.
    package func keeping(_ names: Set<UInt16>) -> Memory {
        Memory(cards: cards.filter { names.contains($0.key) }, day: day, newCards: newCards)
    }
}

/// Short names of cards by their keys, which stay the same when cards are added, removed or put in another order.
package struct CardNames: Sendable {
    private let names: [String: UInt16]

    /// Names the cards with these keys.
    ///
    /// Where two would have one name, the later in the order of keys gets the next that is free.
    package init(_ keys: some Sequence<String>) {
        var taken: Set<UInt16> = []
        var names: [String: UInt16] = [:]
        for key in Set(keys).sorted().prefix(Int(UInt16.max)) {
            let hash = Hash(key.utf8).value
            var name = UInt16(truncatingIfNeeded: hash ^ hash >> 16 ^ hash >> 32 ^ hash >> 48)
            while !taken.insert(name).inserted { name &+= 1 }
            names[key] = name
        }
        self.names = names
    }

    /// Returns the name of a card; `nil` if its key was not among those that were given.
    package subscript(_ key: String) -> UInt16? { names[key] }
}
