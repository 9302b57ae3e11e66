import Pages
import Text

extension [Run] {
    /// The words on one line; the mark of a note becomes its number in brackets, after a space.
    var words: String {
        reduce(into: "") { words, run in
            switch run {
            case .text(let text), .link(_, let text): words += text
            case .noteMark(let number): words += " [\(number)]"
            }
        }.onOneLine
    }
}
