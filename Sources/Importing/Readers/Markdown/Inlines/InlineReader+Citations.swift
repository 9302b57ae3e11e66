import Content
import Text

/// Citations, in brackets and in the sentence.
extension InlineReader {
    /// Appends what stands between two brackets.
    ///
    /// A capsule's citations are in round brackets by themselves, and hold no words before the key. So words such as “see” stand before
    /// the brackets, and all of it between dashes: “– see (Carr 1954, p. 3); also (Hague 1975)”.
    mutating func append(citations: [PandocCitation], before end: Int) {
        let isAside = citations.contains { !$0.prefix.isEmpty }
        let opening = isAside ? openAside() : .none
        for (number, citation) in citations.enumerated() {
            if number > 0 { add(isAside ? "; " : " ") }
            if !citation.prefix.isEmpty {
                let isFirst = number == 0 && opening == .sentence
                if isFirst { result.syntax.append(citation.prefix) }
                add((isFirst ? citation.prefix.withCapital : citation.prefix) + " ")
            }
            result.syntax.append(citation.key)
            append([.citation(Citation(key: citation.key, locator: citation.locator))])
        }
        if isAside { closeAside(opening, before: end) }
    }

    /// How citations with words of their own stand in the sentence.
    private enum Aside {
        /// Behind a dash, a comma, or a sign after which neither is needed.
        case dash, comma, none
        /// As a sentence.
        case sentence
    }

    private mutating func openAside() -> Aside {
        let before = words.last { !$0.properties.isWhitespace }
        if before == nil, result.lines.last?.isEmpty ?? true, emphasised?.isEmpty ?? true { return .sentence }
        if let before {
            if ".!?…。".unicodeScalars.contains(before) { return .sentence }
            if ",;".unicodeScalars.contains(before) { return .comma }
            if "([:–—“«„".unicodeScalars.contains(before) { return .none }
        }
        while words.last?.properties.isWhitespace == true { words.removeLast() }
        add(" – ")
        return .dash
    }

    private mutating func closeAside(_ opening: Aside, before end: Int) {
        var next = end
        while next < tokens.count, tokens[next].isBlank { next += 1 }
        let isAtEnd = next == tokens.count
        if let scalar = tokens[next...].first?.scalar, ".,;:!?)]…–—”»。，".unicodeScalars.contains(scalar) {
            return
        }
        switch opening {
        case .sentence:
            let goesOn = tokens[next...].first?.scalar?.properties.isLowercase ?? false
            add(goesOn ? " –" : ".")
        case .dash where !isAtEnd: add(next > end ? " –" : " – ")
        case .comma where !isAtEnd: add(",")
        case .dash, .comma, .none: break
        }
    }

    mutating func takeCitationInText() -> Bool {
        if index > 0, let before = tokens[index - 1].scalar,
            before.standsInWords || before == "@" || before == "."
        {
            return false
        }
        guard let (key, end) = PandocCitation.key(in: tokens[...], from: index + 1),
            context.citedKeys.contains(key)
        else { return false }
        var citation = Citation(key: key)
        var next = end
        if end + 1 < tokens.count, tokens[end].scalar == " ", tokens[end + 1].scalar == "[",
            let close = partners[end + 1], let locator = PandocCitation.words(of: tokens[end + 2..<close])
        {
            citation.locator = locator
            next = close + 1
        }
        result.syntax.append(key)
        append([.citation(citation)])
        index = next
        return true
    }
}

extension MarkdownToken {
    fileprivate var isBlank: Bool {
        if case .softBreak = self { true } else { scalar?.properties.isWhitespace ?? false }
    }
}

extension String {
    fileprivate var withCapital: String { prefix(1).uppercased() + dropFirst() }
}
