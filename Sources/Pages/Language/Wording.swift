import Content
import Text

/// The words that the edition adds to a capsule's own, in one language.
///
/// To add a language, write one value like ``english`` in a file of its own and name it in ``of(language:)``.
package struct Wording: Sendable {
    // Where a page leads.
    /// The label of the way home.
    package let home: String
    let contents, onward: String
    let previous, next: @Sendable (_ title: String) -> String
    let glossary, people, timeline: String
    let lookUp, takeAlong, besides, otherWays, readOn: String
    let asPlainText: String
    let overProtocol: @Sendable (_ name: String) -> String
    let toTheText: @Sendable (_ title: String) -> String
    let allSections, afterTheLastSection: @Sendable (_ count: Int) -> String
    let beginAgain: @Sendable (_ title: String) -> String

    // A text and its length.
    let place: @Sendable (_ number: String, _ count: Int) -> String
    let afterTheText, isDraft: String
    let textPart: @Sendable (_ number: String) -> String
    let placeInPart: @Sendable (_ part: String, _ place: String) -> String
    let partOf: @Sendable (_ number: Int, _ count: Int) -> String
    let part: @Sendable (_ number: Int) -> String
    let otherParts: String
    let goesOn: @Sendable (_ heading: String) -> String
    let wordsAndMinutes: @Sendable (_ words: String, _ minutes: String) -> String
    let wordsAMinute: Int
    let wholeText: String
    let wholeTextOf: @Sendable (_ title: String) -> String

    // What stands below a text.
    /// The number of a note as a reader would say it within a sentence: “note 21”.
    let noteNumber: @Sendable (_ number: Int) -> String
    let notes, linksInTheText, termsOnThisPage, when, sourcesHeading: String
    let whereItComesUp, seeAlso, inOtherEntries, eventsHeading: String
    let quoted: @Sendable (_ words: String) -> String
    let andMore: @Sendable (_ count: Int) -> String

    // An attachment.
    let description: String
    let credit: @Sendable (_ words: String) -> String

    // Glossary and people.
    let concept, organisation, person, happening, locality, work: Noun
    let byKind, signs, peopleLabel: String
    let glossarySummary, peopleSummary: @Sendable (_ count: Int) -> String

    // Timeline.
    let span: @Sendable (_ count: String, _ first: String, _ last: String) -> String
    let range: @Sendable (_ first: String, _ last: String) -> String
    let yearsAsPicture, eventsAYear: String
    let noEvents: @Sendable (_ years: String) -> String
    let mostOf: @Sendable (_ years: [String]) -> String
    let bothCalendars: @Sendable (_ date: String, _ oldStyle: String) -> String

    // Notes and sources.
    let notesSummary: @Sendable (_ count: Int) -> String
    let sourcesTitle, sourcesLabel, sourcesByView, fromAToZ: String
    let citedIn: @Sendable (_ place: String) -> String
    let seeSections: @Sendable (_ numbers: [String]) -> String
    let onTheWeb: @Sendable (_ work: String) -> String

    // Search.
    let search, searchLabel, searchAgain: String
    /// What a client shows before the reader's words, in 40 columns at most.
    package let searchPrompt: String
    let searchInvitation, searchRules: String
    let found: @Sendable (_ pages: Int, _ shown: Int) -> String
    let searchIsCut: @Sendable (_ characters: Int) -> String
    let nothingFound, mostFound, othersFound, fewerWords, nearestTerms: String
    let occursNowhere: @Sendable (_ words: [String]) -> String

    // Several texts on one host.
    /// The title of the list of a host's texts, where the operator has given none.
    package let library: String
    /// The label of the way from a folder of files to that above it.
    package let folderAbove: String
    let allTexts, alsoHere, searchAllTexts, searchAllInvitation: String
    let lastChanged: @Sendable (_ date: String) -> String

    // These are what a server says if there is no page; the last is in HTML, for a link that leads out of Gopher.
    package let noPageAtAddress, noPageAtSelector, menuOfCapsule: String
    /// The words for a reader who asks for a text that is not there, with the selector of the menu with which the host begins.
    package let noTextAtSelector: @Sendable (_ menu: String) -> String
    package let pageHasMoved, pageIsGone: String
    package let pageIsNowAt: @Sendable (_ address: String) -> String
    package let wayOutOfGopher: String
    package let leadsOutOfGopher: @Sendable (_ link: String) -> String
    /// What a browser of the web is told that has come to another protocol's port.
    package let notTheWeb, spokenHere: @Sendable (_ protocolName: String) -> String
    package let whatOpensIt: String
    /// The words for a reader who asks too often, without a full stop.
    package let comeBackLater: @Sendable (_ seconds: Int) -> String

    // About the text.
    let ofEdition, ofOwnText: TextNaming
    let edition: @Sendable (_ original: String) -> String
    let originalHeading, certificatesPurpose, ofCertificate, ofPublicKey: String
    let certificates: Noun
    let by, editedBy, licence: @Sendable (_ words: String) -> String

    // What is counted.
    package let section, word, hour, minute, term, event, source, byte: Noun
    let thousandsSeparator, decimalSeparator: String

    // How the language is built.
    let and: String
    let sentences: SentenceRules
    /// Words that begin a definition with a capital only because they are its first.
    let articles: Set<String>
    /// The words that mean nothing in a question: articles, prepositions, question words, auxiliaries.
    let littleWords: Set<String>
    let names: NameRules
}

/// A thing that is counted.
package struct Noun: Sendable {
    package let one: String
    package let others: String
}

extension Wording {
    /// Returns the words of a language by its first subtag, or the English ones if it has none of its own yet.
    package static func of(language: String) -> Wording { builtIn(language) ?? english }

    /// Returns the words of a language by its first subtag; `nil` if it has none of its own yet.
    static func builtIn(_ language: String) -> Wording? {
        switch language.prefix(while: { $0 != "-" }).lowercased() {
        case "de": german
        case "en": english
        default: nil
        }
    }

    /// Returns a number with its noun: “1 event”, “8 events”, “3,900 words”.
    package func count(_ count: Int, _ noun: Noun) -> String {
        "\(number(count)) \(count == 1 ? noun.one : noun.others)"
    }

    /// Returns a length in words and minutes: “640 words, about 3 minutes”.
    package func length(words count: Int) -> String {
        wordsAndMinutes(self.count(count, word), minutes(words: count))
    }

    /// Returns the time that so many words take to read, at least a minute: “3 minutes”, “2 hours 5 minutes”.
    package func minutes(words count: Int) -> String {
        let minutes = max(1, (count + wordsAMinute - 1) / wordsAMinute)
        let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
        let parts =
            (hours > 0 ? [self.count(hours, hour)] : []) + (rest > 0 ? [self.count(rest, minute)] : [])
        return parts.joined(separator: " ")
    }

    /// Returns the noun for a kind of term.
    func kind(_ kind: Term.Kind) -> Noun {
        switch kind {
        case .concept: concept
        case .organisation: organisation
        case .person: person
        case .event: happening
        case .place: locality
        case .work: work
        case .own(let one, let others): Noun(one: one, others: others)
        }
    }

    /// Returns the words of a list that is written with spaces.
    static func words(_ list: String) -> Set<String> { Set(list.split(separator: " ").map(String.init)) }

    /// Returns the words of a list as they stand in a sentence: “A, B and C”.
    func joined(_ words: [String]) -> String { Self.joined(words, and) }

    static func joined(_ words: [String], _ and: String) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return "\(words.dropLast().joined(separator: ", ")) \(and) \(last)"
    }

    /// Returns the words as a sentence; if they end in a mark already, they get no second.
    static func sentence(_ words: String) -> String {
        words.last.map { ".!?".contains($0) } == true ? words : "\(words)."
    }

    private func number(_ number: Int) -> String {
        let digits = String(number)
        guard digits.count > 3 else { return digits }
        return digits.enumerated().reduce(into: "") { grouped, digit in
            if digit.offset > 0, (digits.count - digit.offset).isMultiple(of: 3) {
                grouped += thousandsSeparator
            }
            grouped.append(digit.element)
        }
    }
}
