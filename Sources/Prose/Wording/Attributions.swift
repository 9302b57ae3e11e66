import Content
import Records
import Text

/// The names by which sentences give words to the author of the text that a capsule retells.
struct Attributions {
    /// The words before a verb of saying: the author's surname, “the author”, “the article”.
    private let speakers: PhraseTable<Void>
    private let verbs: Set<String>
    let isEmpty: Bool

    init(_ capsule: RecordReader?, _ language: ProseLanguage) {
        verbs = language.sayingVerbs
        var speakers = language.authorPhrases
        let author = capsule?.value("SourceAuthor")?.text
        if let surname = author?.split(separator: " ").last { speakers.add(surname.lowercased(), ()) }
        self.speakers = speakers
        isEmpty = verbs.isEmpty || author == nil
    }

    /// Returns the places at which a passage gives words to the author, as ranges of tokens.
    func places(in passage: Passage) -> [ClosedRange<Int>] {
        passage.tokens.indices.compactMap { index in
            guard let speaker = speakers.match(in: passage.tokens, at: index),
                passage.token(speaker.last, 1)?.kind == .blank,
                let verb = passage.token(speaker.last, 2), verbs.contains(verb.folded)
            else { return nil }
            return index...(speaker.last + 2)
        }
    }
}

extension ProseRule {
    /// The most times that a paragraph gives its words to the author.
    static let attributionLimit = 3

    static func findCrowdedAttributions(
        _ text: ProseText,
        _ surroundings: Surroundings,
        _ findings: inout Findings
    ) {
        guard text.kind == .section, !surroundings.attributions.isEmpty else { return }
        for case .paragraph(let passage) in text.blocks {
            let places = surroundings.attributions.places(in: passage)
            guard places.count > attributionLimit else { continue }
            let place = passage.part(places[attributionLimit])
            findings.add(
                place,
                "“\(place.text)” is the \(places.count)th time that this paragraph says whose words these are; write it \(attributionLimit) times at most, and go on in the same voice"
            )
        }
    }
}
