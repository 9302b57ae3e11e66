import Content
import Records
import Text

/// The names of the terms of a glossary, as they may stand in a text.
struct TermNames {
    /// The first letter with which a name counts.
    enum Letters: Sendable {
        case any, capital
        /// A small one: with a capital a word may be another name, as “Soviet” is.
        case small
    }

    /// A name's owner, and the letter with which it counts.
    struct Owner: Sendable {
        let term: Slug
        let letters: Letters
    }

    private(set) var phrases = PhraseTable<Owner>([])
    /// What has a name of its own: of others a word such as “soviet” is the term in small letters too.
    private static let named: Set<Substring> = ["person", "organisation", "place", "event", "work"]

    init(_ terms: [WrittenText], _ language: ProseLanguage) {
        for term in terms {
            let isNamed = term.header.value("Kind").map { Self.named.contains($0.text) } ?? false
            let names = [term.header.value("Term")].compactMap(\.self) + term.header.values("Alias")
            for name in names {
                let tokens = Token.tokens(of: name.text)
                let letters: Letters =
                    isNamed ? .capital : tokens.count == 1 && !language.capitalisesNouns ? .small : .any
                phrases.add(String(name.text), Owner(term: term.slug, letters: letters))
            }
        }
    }
}

extension ProseRule {
    /// Finds the first naming of each term that a section names and never marks.
    static func findUnmarkedTerms(
        _ text: ProseText,
        _ surroundings: Surroundings,
        _ findings: inout Findings
    ) {
        guard text.kind == .section else { return }
        var seen = Set(text.passages.flatMap(\.marks).compactMap(\.term))
        for passage in text.ownProse {
            var index = 0
            while index < passage.tokens.count {
                defer { index += 1 }
                guard let found = surroundings.terms.phrases.match(in: passage.tokens, at: index) else {
                    continue
                }
                let words = passage.part(index...found.last)
                let isMarked = passage.mark(at: passage.tokens[index].range.lowerBound) != nil
                let first = passage.tokens[index]
                index = found.last
                guard !isMarked, found.value.letters.fit(first),
                    seen.insert(found.value.term).inserted
                else { continue }
                findings.add(
                    words,
                    "the section names the term \(quoted(words.text)) and marks it nowhere; write “[[\(found.value.term)|\(words.text)]]”"
                )
            }
        }
    }

    static func findTermsMarkedTwice(_ text: ProseText, _: Surroundings, _ findings: inout Findings) {
        guard text.kind == .section else { return }
        var seen: Set<Slug> = []
        for passage in text.blocks.flatMap(\.passages) {
            for mark in passage.marks {
                guard let term = mark.term, !seen.insert(term).inserted else { continue }
                findings.add(
                    mark.written,
                    "the term “\(term)” is marked in this section already; write \(quoted(passage.part(mark.range).text)) without the mark"
                )
            }
        }
    }

    /// Finds terms without `See` and `Source`, if most have one of them.
    static func findIsolatedTerms(_ capsule: WrittenCapsule, _: Surroundings, _ findings: inout Findings) {
        let isolated = capsule.terms.filter {
            $0.header.values("See").isEmpty && $0.header.values("Source").isEmpty
        }
        guard isMost(isolated.count, of: capsule.terms.count) else { return }
        for term in isolated {
            guard let name = term.header.value("Term") else { continue }
            findings.add(
                name,
                "this term leads nowhere, while most others do; write “See: …” with a related term, or “Source: …”"
            )
        }
    }
}

extension WrittenLine.Mark {
    fileprivate var term: Slug? { if case .term(let slug) = kind { slug } else { nil } }
}

extension ProseText {
    /// The paragraphs and items, which are the writer's own words.
    var ownProse: [Passage] {
        blocks.flatMap(\.passages).filter { $0.kind == .paragraph || $0.kind == .item }
    }
}

extension TermNames.Letters {
    /// Returns whether a name counts that begins with a token.
    fileprivate func fit(_ token: Token) -> Bool {
        switch self {
        case .any: true
        case .capital: token.isCapital
        case .small: !token.isCapital
        }
    }
}
