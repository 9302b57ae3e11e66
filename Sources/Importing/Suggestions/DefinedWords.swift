/// Words that a text explains: abbreviations with their long forms, and what is “called” or “known as” something.
enum DefinedWords {
    private static let before = [
        "called", "known as", "so-called", "termed", "sogenannte", "sogenannten", "genannt", "nannte",
        "appelé", "appelée", "dit", "dite", "llamado", "llamada", "chiamato", "chiamata", "называемый",
        "называемая", "называется", "так называемый",
    ]
    private static let after = [
        "is a", "is the", "was a", "was the", "are the", "means", "meant", "refers to", "ist ein", "ist eine",
        "war ein", "est un", "est une", "es un", "es una", "è un", "è una", "– это", "— это",
    ]

    /// Returns the words in quotation marks or emphasis beside which a word of explanation stands.
    static func explained(in passage: Passage) -> [String] {
        var found: [String] = []
        for quote in quotations(in: passage.text)
            + passage.emphasis.prefix(20).flatMap({ places(of: $0, in: passage.text) })
        {
            let words = quote.trimmedOfBlanks
            guard (1...5).contains(words.split(separator: " ").count), words.unicodeScalars.count <= 60,
                words.firstWordPart?.isLetter == true
            else { continue }
            let lead = passage.text[..<quote.startIndex].suffix(40).lowercased()[...].trimmedOfSigns
            let follow = passage.text[quote.endIndex...].prefix(40).lowercased()[...].trimmedOfSigns
            if before.contains(where: { word in
                ["", " a", " an", " the"].contains { lead.hasSuffix(word + $0) }
            })
                || after.contains(where: { follow.hasPrefix($0 + " ") })
            {
                found.append(words.singleSpaced)
            }
        }
        return found
    }

    private static func quotations(in text: String) -> [Substring] {
        let pairs: [Unicode.Scalar: Unicode.Scalar] = ["“": "”", "«": "»", "„": "“", "‘": "’", "\"": "\""]
        var found: [Substring] = []
        let scalars = text.unicodeScalars
        var index = scalars.startIndex
        while index < scalars.endIndex {
            let start = scalars.index(after: index)
            if let close = pairs[scalars[index]],
                let end = scalars[start...].prefix(80).firstIndex(of: close), start < end
            {
                found.append(text[start..<end])
                index = end
            }
            index = scalars.index(after: index)
        }
        return found
    }

    private static func places(of words: String, in text: String) -> [Substring] {
        guard !words.isEmpty, words.utf8.count <= 200, let first = text.ranges(of: words).first else {
            return []
        }
        return [text[first]]
    }

    /// Returns the abbreviations whose letters begin the words before their brackets: “New Economic Policy (NEP)”.
    static func abbreviations(in tokens: [WordToken]) -> [(short: String, long: String)] {
        var found: [(short: String, long: String)] = []
        for (index, token) in tokens.enumerated()
        where token.gap.unicodeScalars.last == "(" && token.gap.unicodeScalars.count <= 3 {
            let letters = Array(token.text.lowercased())
            guard (2...6).contains(letters.count), token.text.isInCapitals, index > 0 else { continue }
            if let start = start(of: letters, before: index, tokens), let first = tokens[start...].first {
                let long = first.text.base[first.text.startIndex..<tokens[index - 1].text.endIndex]
                found.append((String(token.text), long.singleSpaced))
            }
        }
        return found
    }

    /// Returns where the words begin whose first letters are these; little words between them may be without one.
    private static func start(of letters: [Character], before end: Int, _ tokens: [WordToken]) -> Int? {
        var index = end - 1
        var rest = letters[...]
        var skipped = 0
        while let letter = rest.last, index >= 0 {
            if tokens[index].text.lowercased().first == letter {
                rest = rest.dropLast()
                if rest.isEmpty { return index }
            } else {
                skipped += 1
                guard skipped <= 2, tokens[index].text.beginsSmall, rest.count < letters.count else {
                    return nil
                }
            }
            guard
                tokens[index].gap.unicodeScalars.allSatisfy({
                    $0.isBlank || "-’‘“\"".unicodeScalars.contains($0)
                })
            else { return nil }
            index -= 1
        }
        return nil
    }
}

extension Substring {
    /// The text without blanks, quotation marks and commas at both ends.
    fileprivate var trimmedOfSigns: String {
        let signs = "“”«»„‘’\"' ,*_(".unicodeScalars
        let start = unicodeScalars.drop { signs.contains($0) }
        guard let last = start.lastIndex(where: { !signs.contains($0) }) else { return "" }
        return String(start[...last])
    }
}
