import Languages
import Content

/// Turns the marks of the source into runs and plain words.
extension PageContext {
    /// Returns runs in which citations stand in brackets, with one pair for adjacent ones.
    ///
    /// A note's mark gets its number from `notes`, by its label, and is left out if it has none there. A link is one only on
    /// the `page` of its text; where it leads nowhere, and where no page is named, its words stand alone.
    func runs(_ line: [Inline], notes: [String: Int] = [:], on page: PageID? = nil) -> [Run] {
        var runs: [Run] = []
        let brackets = wording.brackets
        var isOpen = false
        var blank = ""  // the blank after the last citation: it separates two, or follows the bracket
        for inline in line.withBrackets {
            if case .text(let words) = inline, isOpen, words.allSatisfy(\.isWhitespace) {
                blank += words
                continue
            }
            if case .citation(let citation) = inline {
                if !isOpen, wording.space.isEmpty { runs.dropLastSpace() }
                runs.append(.text(isOpen ? wording.separator : brackets.open))
                runs.append(.link(.page(.sources), words: words(citation)))
                (isOpen, blank) = (true, "")
                continue
            }
            if isOpen { runs.append(.text(brackets.close + (wording.space.isEmpty ? "" : blank))) }
            isOpen = false
            switch inline {
            case .text(let words): runs.append(.text(words))
            case .term(let slug, let words): runs.append(.link(.page(.term(slug)), words: words))
            case .note(let label):
                if let number = notes[label] {
                    runs.append(.noteMark(number, words: wording.noteNumber(number)))
                }
            case .link(let address, let words, _):
                let target = page.flatMap { self.target(of: address, on: $0) }
                runs.append(target.map { Run.link($0, words: words) } ?? .text(words))
            case .emphasis(let inner): runs.append(.emphasis(self.runs(inner, notes: notes, on: page)))
            case .citation, .addition: break
            }
        }
        if isOpen { runs.append(.text(brackets.close)) }
        return runs
    }

    /// Returns the words alone, without the marks of notes.
    func words(_ line: [Inline]) -> String { runs(line).words }

    /// Returns a citation as it is shown in the text, without brackets: `Carr 1954, p. 12`.
    func words(_ citation: Citation) -> String {
        let short = references.sourceIndex[citation.key].map { article.sources[$0].short } ?? citation.key
        return citation.locator.map { wording.withCommas([short, $0]) } ?? short
    }
}

extension [Run] {
    /// Removes the spaces at the end.
    fileprivate mutating func dropLastSpace() {
        guard case .text(var words) = last else { return }
        while words.last == " " { words.removeLast() }
        self[count - 1] = .text(words)
    }

    /// The words that are read if links and marks cannot be shown.
    var words: String {
        reduce(into: "") { $0 += $1.words }
    }
}

extension Run {
    var words: String {
        switch self {
        case .text(let words), .link(_, let words): words
        case .emphasis(let runs): runs.words
        case .noteMark: ""
        }
    }
}
