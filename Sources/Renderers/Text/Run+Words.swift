import Pages
import Text

extension [Run] {
    /// The words alone, without marks and emphasis.
    var shown: String {
        reduce(into: "") { words, run in
            switch run {
            case .text(let text), .link(_, let text): words += text
            case .noteMark: break
            case .emphasis(let inner): words += inner.shown
            }
        }
    }

    /// The words on one line.
    ///
    /// The mark of a note stands in brackets, and no line breaks before it. Emphasis stands between asterisks.
    var words: String {
        if count == 1, case .text(let words) = self[0] { return words.onOneLine }
        return spelt.onOneLine
    }

    private var spelt: String {
        reduce(into: "") { words, run in
            switch run {
            case .text(let text), .link(_, let text): words += text
            case .noteMark(_, let mark):
                while words.last?.isWhitespace == true { words.removeLast() }
                // Beside ideographs brackets are as wide as these, and have no space before them.
                let isWide = mark.unicodeScalars.first.map { $0.value >= 0x2E80 } == true
                words += isWide ? "（\(mark)）" : "\u{A0}(\(mark))"
            case .emphasis(let inner): words += "*\(inner.spelt)*"
            }
        }
    }
}
