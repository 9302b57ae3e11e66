/// Names as BibTeX writes them.
///
/// ```
/// names = name *(" and " name)
/// name  = first [von] last / [von] last "," first / [von] last "," jr "," first / "{" body "}"
/// ```
/// `von` is what begins with a small letter. What stands in braces is never parted.
enum BibTeXName {
    /// Returns the people of a field, with “others” as the last where the field ends so.
    static func people(_ field: String) -> [PersonName] {
        split(field, at: "and").map(name).filter { !$0.full.isEmpty }
    }

    private static func name(_ words: [String]) -> PersonName {
        let text = words.joined(separator: " ")
        let parts = commas(text)
        switch parts.count {
        case 1:
            let words = blanks(parts[0])
            guard words.count > 1 else {
                return PersonName(full: TeXText.plain(text), family: TeXText.plain(text))
            }
            let small = words.dropLast().firstIndex { startsSmall($0) }
            let family = words[(small ?? words.count - 1)...].drop { startsSmall($0) }
            return PersonName(full: TeXText.plain(text), family: TeXText.plain(family.joined(separator: " ")))
        default:
            let family = blanks(parts[0]).drop { startsSmall($0) }.joined(separator: " ")
            let given = parts.count > 2 ? parts[2...].joined(separator: ", ") : parts[1]
            let full =
                given.isEmpty
                ? parts[0]
                : "\(given) \(parts[0])" + (parts.count > 2 && !parts[1].isEmpty ? ", \(parts[1])" : "")
            return PersonName(
                full: TeXText.plain(full),
                family: TeXText.plain(family.isEmpty ? parts[0] : family)
            )
        }
    }

    private static func startsSmall(_ word: String) -> Bool {
        guard !word.hasPrefix("{") else { return false }
        return TeXText.plain(word).beginsSmall
    }

    /// Returns the words of each name in a list.
    private static func split(_ field: String, at joint: String) -> [[String]] {
        var names: [[String]] = [[]]
        for word in blanks(field) {
            if word == joint { names.append([]) } else { names[names.count - 1].append(word) }
        }
        return names
    }

    private static func blanks(_ text: String) -> [String] {
        parts(text, at: { $0.isBlank || $0 == "~" }).filter { !$0.isEmpty }
    }

    private static func commas(_ text: String) -> [String] {
        parts(text, at: { $0 == "," }).map { $0[...].singleSpaced }
    }

    /// Returns the parts of a text between signs that stand in no braces.
    private static func parts(_ text: String, at isSign: (Unicode.Scalar) -> Bool) -> [String] {
        var parts: [String] = []
        var part = String.UnicodeScalarView()
        var depth = 0
        for scalar in text.unicodeScalars {
            if scalar == "{" { depth += 1 }
            if scalar == "}" { depth -= 1 }
            if depth <= 0, isSign(scalar) {
                parts.append(String(part))
                part = String.UnicodeScalarView()
            } else {
                part.append(scalar)
            }
        }
        return parts + [String(part)]
    }
}
