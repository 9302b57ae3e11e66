import Pages
import Text

extension [Run] {
    /// On one line, the mark of a note as its number in brackets with a space before it.
    var words: String {
        reduce(into: "") { words, run in
            switch run {
            case .text(let text), .link(_, let text): words += text
            case .noteMark(let number): words += " [\(number)]"
            }
        }.onOneLine
    }
}
