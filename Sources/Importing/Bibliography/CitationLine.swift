/// A work in one line, as `sources.rec` lists it.
///
/// ```
/// Isaac Deutscher, The Prophet Armed (1954)
/// Ada Keeper and Jon Voss, “The last lamp”, Journal of Lights 12:3 (1999), pp. 4–9
/// Ada Keeper, “Oil”, in Jon Voss (editor), Lamps of the North, 2nd edition (Harbour Press, Aldmere, 1954), p. 12
/// ```
enum CitationLine {
    /// Returns the line for a work; it has a title or an author, or else the key.
    static func text(_ work: Work) -> String {
        var parts: [String] = []
        let people = work.authors.isEmpty ? editors(work) : names(work.authors)
        if !people.isEmpty { parts.append(people) }
        if !work.title.isEmpty { parts.append(work.isPart ? "“\(work.title)”" : work.title) }
        if !work.container.isEmpty {
            let isJournal =
                work.type.hasPrefix("article") || work.type == "webpage" || work.type == "post-weblog"
            if !isJournal, !work.authors.isEmpty, !work.editors.isEmpty {
                parts.append("in \(editors(work)), \(work.container)")
            } else {
                parts.append((isJournal ? "" : "in ") + work.container + (isJournal ? issue(work) : ""))
            }
            if !isJournal, !work.volume.isEmpty { parts.append("volume \(work.volume)") }
            if !isJournal, !work.number.isEmpty { parts.append("number \(work.number)") }
        } else {
            if !work.volume.isEmpty { parts.append("volume \(work.volume)") }
            if !work.number.isEmpty { parts.append("number \(work.number)") }
            if !work.authors.isEmpty, !work.editors.isEmpty {
                parts.append("edited by \(names(work.editors))")
            }
        }
        if !work.translators.isEmpty { parts.append("translated by \(names(work.translators))") }
        if !work.genre.isEmpty { parts.append(work.genre) }
        if !work.edition.isEmpty { parts.append(edition(work.edition)) }
        if !work.series.isEmpty { parts.append(work.series) }
        var line = parts.isEmpty ? work.key : parts.joined(separator: ", ")
        let imprint = [work.publisher, work.place, work.year].filter { !$0.isEmpty }
        if !imprint.isEmpty { line += " (\(imprint.joined(separator: ", ")))" }
        if !work.pages.isEmpty { line += ", \(pages(work.pages))" }
        if !work.note.isEmpty { line += "; \(work.note)" }
        return line
    }

    /// Returns names with commas and an “and” between them.
    static func names(_ people: [PersonName]) -> String {
        let names = people.map(\.full)
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " and " + last
    }

    private static func editors(_ work: Work) -> String {
        guard !work.editors.isEmpty else { return "" }
        return names(work.editors) + (work.editors.count == 1 ? " (editor)" : " (editors)")
    }

    private static func issue(_ work: Work) -> String {
        let numbers = [work.volume, work.number].filter { !$0.isEmpty }.joined(separator: ":")
        return numbers.isEmpty ? "" : " \(numbers)"
    }

    private static func edition(_ text: String) -> String {
        guard let number = Int(text), number > 0 else {
            return text.lowercased().contains("edition") || text.contains(" ") ? text : text + " edition"
        }
        let ending =
            switch number % 100 {
            case 11...13: "th"
            default:
                ["th", "st", "nd", "rd"].indices.contains(number % 10)
                    ? ["th", "st", "nd", "rd"][number % 10] : "th"
            }
        return "\(number)\(ending) edition"
    }

    private static func pages(_ text: String) -> String {
        guard text.unicodeScalars.first?.isASCIIDigit == true else { return text }
        let isSeveral = text.unicodeScalars.contains { "–,-".unicodeScalars.contains($0) }
        var range = ""
        for scalar in text.unicodeScalars where !(scalar == "-" && range.last == "–") {
            range.unicodeScalars.append(scalar == "-" ? "–" : scalar)
        }
        return (isSeveral ? "pp. " : "p. ") + range
    }

    /// Returns the form in which a text cites the work: “Carr 1954”.
    static func short(_ work: Work) -> String {
        let people = work.authors.isEmpty ? work.editors : work.authors
        let name =
            switch people.count {
            case 0: work.title.split(separator: " ").prefix(4).joined(separator: " ")
            case 1: people[0].family
            case 2: "\(people[0].family) and \(people[1].family)"
            default: "\(people[0].family) and others"
            }
        let parts = [name.isEmpty ? work.key : name, work.year].filter { !$0.isEmpty }
        return parts.joined(separator: " ")
    }
}
