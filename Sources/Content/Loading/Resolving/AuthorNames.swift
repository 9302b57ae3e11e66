import Records
import Text

/// Finds the names in a value of `Author` that is not one name as it is to be shown.
///
/// | a writer writes                                  | and means                                    |
/// |--------------------------------------------------|----------------------------------------------|
/// | `Anna Lind and Jon Voss`, `A Lind; J Voss`       | two authors                                  |
/// | `A Lind, J Voss and M Holt`                      | three, with a comma before “and” or without  |
/// | `Holt, Mary`                                     | one, `Mary Holt`                             |
/// | `The Canal and River Trust`, `Museum of A and B` | an organisation                              |
/// | `Anna Lind, PhD`, `Anna Lind, London`            | one, with words about her                    |
enum AuthorNames {
    /// Returns the names that were meant; `nil` if the text is one name.
    static func names(in text: Substring) -> [String]? {
        guard !isOrganisation(text) else { return nil }
        var list = String(text)
        for word in ["and", "&", "und", "et", "y", "e", "и", "en"] {
            list = list.replacing(", \(word) ", with: ";").replacing(" \(word) ", with: ";")
        }
        let parts = list.split(separator: ";").map { $0.trimmedOfSpaces }
        let byCommas = parts.flatMap { $0.split(separator: ",").map(\.trimmedOfSpaces) }
        if (2...8).contains(byCommas.count), byCommas.allSatisfy(isName) { return byCommas.map(String.init) }
        let turned = parts.compactMap(turned)
        return turned.count == parts.count && turned.count < 6 ? turned : nil
    }

    /// Whether these are a first name and a last one, or more.
    private static func isName(_ name: Substring) -> Bool {
        let words = name.split(separator: " ")
        return (2...4).contains(words.count) && words.first?.first?.isUppercase == true
            && words.last?.first?.isUppercase == true
    }

    /// Returns a name whose last name stands first, as in a catalogue, as pages show it.
    private static func turned(_ name: Substring) -> String? {
        let parts = name.split(separator: ",").map(\.trimmedOfSpaces)
        guard parts.count == 2, parts.allSatisfy({ $0.first?.isUppercase == true }), !parts[0].contains(" "),
            parts[1].split(separator: " ").count < 3, parts[1].first?.isLetter == true,
            !titles.contains(parts[1].lowercased().filter { $0 != "." }),
            parts[1].count < 3 || parts[1].contains(where: \.isLowercase) || parts[1].contains(".")
        else { return nil }
        return "\(parts[1]) \(parts[0])"
    }

    private static func isOrganisation(_ text: Substring) -> Bool {
        let words = text.lowercased().split { !$0.isLetter }
        return words.first == "the" || words.contains { organisations.contains(String($0)) }
    }

    /// Words that stand behind a name.
    private static let titles: Set<String> = [
        "jr", "junior", "sr", "senior", "phd", "dphil", "md", "esq", "ma", "ba", "msc", "ed", "eds", "editor",
        "obe", "inc", "ltd", "ii", "iii", "iv",
    ]

    private static let organisations: Set<String> = [
        "academy", "agency", "archive", "archives", "association", "board", "centre", "center", "church",
        "club",
        "collective", "college", "commission", "committee", "company", "council", "department", "foundation",
        "friends", "gallery", "group", "guild", "inc", "institute", "institution", "library", "limited",
        "ltd",
        "ministry", "museum", "museums", "network", "office", "partners", "press", "project", "publishers",
        "school", "service", "societies", "society", "sons", "studio", "team", "trust", "union", "university",
        "archiv", "gesellschaft", "gruppe", "institut", "redaktion", "stiftung", "universität", "verein",
        "verlag", "association", "comité", "fondation", "musée", "société", "université", "asociación",
        "fundación", "museo", "sociedad", "universidad", "общество", "музей", "институт", "издательство",
        "фонд", "союз",
    ]
}
