import Content

/// A capsule of any size: sections of ordinary length, and for every ten of them a term, an event and a source.
struct LargeCapsule {
    let sections: Int

    /// The number of sections that share a term, an event and a source.
    private static let share = 10

    var folder: SourceFolder {
        var files = ["capsule.rec": capsule]
        for number in 0..<sections { files["sections/\(slug(number)).gmi"] = section(number) }
        for number in 0..<max(1, sections / Self.share) {
            files["glossary/term-\(number).gmi"] = term(number)
        }
        files["timeline.rec"] = (0..<max(1, sections / Self.share)).map(event).joined(separator: "\n")
        files["sources.rec"] = (0..<max(1, sections / Self.share)).map(source).joined(separator: "\n")
        return SourceFolder(name: "Large", files: files.mapValues { Array($0.utf8) })
    }

    private func slug(_ number: Int) -> String { "section-\(number)" }

    private var capsule: String {
        """
        Title: A large capsule
        Language: en
        Author: The bench
        Licence: CC BY 4.0
        SourceTitle: A large text
        SourceAuthor: The bench
        SectionOrder: \((0..<sections).map(slug).joined(separator: " "))

        """
    }

    private func section(_ number: Int) -> String {
        let shared = number / Self.share % max(1, sections / Self.share)
        let sentence = "The keeper lit the lamp at dusk and wrote the weather into the book. "
        let paragraph = String(repeating: sentence, count: 8)
        return """
            Title: Section \(number)
            Summary: What section \(number) tells, in a sentence.

            The [[term-\(shared)|lamp]] was new then. [@source-\(shared), p. \(number)] [^lamp]

            \(paragraph)

            ## The night

            \(paragraph)

            \(paragraph)

            [^lamp]: About the lamp. Others date it later. [@source-\(shared)]

            """
    }

    private func term(_ number: Int) -> String {
        """
        Term: Lamp \(number)
        Kind: concept
        Source: source-\(number)

        A light of a certain kind, number \(number) of many.

        """
    }

    private func event(_ number: Int) -> String {
        """
        Date: \(1800 + number % 200)-10-08
        Title: Lamp \(number) is lit
        Text: It burns until morning.
        Section: \(slug(number * Self.share % sections))
        Term: term-\(number)
        Origin: article

        """
    }

    private func source(_ number: Int) -> String {
        """
        Key: source-\(number)
        Citation: A keeper, Book \(number)

        """
    }
}
