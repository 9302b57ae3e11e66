import Text

/// The titles of what stands before or behind the numbered sections, where no other meaning is likely.
enum MatterNames {
    private static let front: Set<String> = [
        "preface", "foreword", "dedication", "acknowledgements", "acknowledgments", "vorwort", "widmung",
        "avant propos", "prefacio", "prologo", "prefazione", "voorwoord", "предисловие", "передмова",
        "przedmowa",
    ]
    private static let back: Set<String> = [
        "afterword", "appendix", "bibliography", "references", "works cited", "further reading", "glossary",
        "index",
        "acknowledgements", "acknowledgments", "colophon", "nachwort", "anhang", "literatur",
        "literaturverzeichnis",
        "postface", "annexe", "bibliographie", "epilogo", "bibliografia", "apendice", "appendice", "nawoord",
        "bijlage",
        "послесловие", "приложение", "библиография", "литература", "післямова", "додаток", "poslowie",
        "dodatek",
    ]

    static func isFront(_ title: String) -> Bool { front.contains(key(title)) }

    static func isBack(_ title: String) -> Bool {
        let key = key(title)
        // An appendix may have a letter or a number.
        return back.contains(key)
            || ["appendix", "anhang", "annexe", "приложение"].contains {
                key.hasPrefix($0 + " ") && key.count < $0.count + 4
            }
    }

    private static let bibliography: Set<String> = [
        "references", "bibliography", "works cited", "literature", "literature cited", "reference list",
        "sources", "literatur",
        "literaturverzeichnis", "quellen", "quellenverzeichnis", "bibliographie", "referencias",
        "bibliografia", "riferimenti",
        "referencias bibliograficas", "riferimenti bibliografici", "literatuur", "bronnen", "библиография",
        "литература",
        "список литературы", "література", "список літератури", "literatura", "kaynakca", "参考文献",
    ]

    /// Whether the title is one of a list of sources and nothing else.
    static func isBibliography(_ title: String) -> Bool { bibliography.contains(key(title)) }

    private static func key(_ title: String) -> String { title.foldedWords.joined(separator: " ") }
}
