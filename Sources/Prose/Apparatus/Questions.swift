import Content
import Records
import Text

extension ProseRule {
    /// How many times as long as the next the longest choice may be, and how many letters longer.
    private static let giveaway = (factor: 1.5, letters: 20)

    /// Finds questions whose right choice stands out by its length.
    static func findGiveawayChoices(_ capsule: WrittenCapsule, _: Surroundings, _ findings: inout Findings) {
        for question in capsule.questions {
            let choices = question.values("Choice")
            guard choices.count > 1,
                let right = choices.first(where: { $0.text.utf8.starts(with: "* ".utf8) })
            else { continue }
            let length = right.withoutStar.text.unicodeScalars.count
            let others = choices.filter { !$0.text.utf8.starts(with: "* ".utf8) }
            guard let next = others.map(\.text.unicodeScalars.count).max(),
                length - next >= giveaway.letters, Double(length) > Double(next) * giveaway.factor
            else { continue }
            findings.add(
                right.withoutStar,
                "the right choice has \(length) letters and no other more than \(next), so that it gives itself away; write the others as fully, or this one shorter"
            )
        }
    }

    static func findChoicesOfAll(
        _ capsule: WrittenCapsule,
        _ surroundings: Surroundings,
        _ findings: inout Findings
    ) {
        for choice in capsule.questions.flatMap({ $0.values("Choice") }) {
            let words = choice.withoutStar
            guard surroundings.language.choicesOfAll.match(in: Token.tokens(of: words.text), at: 0) != nil
            else { continue }
            findings.add(
                words,
                "a choice names all or none of the others; write a choice that says something itself"
            )
        }
    }

    /// Finds sections without a question, if most have one; what stands before and after the text needs none.
    static func findSectionsWithoutQuestion(
        _ capsule: WrittenCapsule,
        _: Surroundings,
        _ findings: inout Findings
    ) {
        let asked = Set(capsule.questions.compactMap { $0.value("Section").map { String($0.text) } })
        let matter = Set(
            ["FrontMatter", "BackMatter"].flatMap { name in
                (capsule.frame.first?.value(name)?.text.split(separator: " ") ?? []).map(String.init)
            }
        )
        let sections = capsule.sections.filter { !matter.contains($0.slug.string) }
        let bare = sections.filter { !asked.contains($0.slug.string) }
        guard isMost(bare.count, of: sections.count) else { return }
        for section in bare {
            guard let title = section.header.value("Title") else { continue }
            findings.add(
                title,
                "this section has no question, while most have one; write one into questions.rec, with “Section: \(section.slug)”"
            )
        }
    }
}
