/// A part of a text line: words, or a mark, not yet looked up.
struct InlineToken: Sendable {
    enum Kind: Sendable {
        case text(String)
        /// A term: the name as it is written, and the words after the bar; `nil` if there is none.
        case term(Substring, words: String?)
        /// A link to an address, with the words that stand for it.
        case link(Substring, words: String)
        case citation(Substring, locator: String?)
        case note(Substring)
        case emphasis([InlineToken])
        case addition([InlineToken])
        /// A mark that cannot be read.
        case broken(InlineError)
    }

    var kind: Kind
    /// The part of the source from which it was read.
    var source: Substring
}

/// The reason why a mark cannot be read.
enum InlineError: Error, Hashable, Sendable {
    /// The text ends, or another mark begins, before this one is closed; `meant` is the mark as it was probably meant.
    case unclosed(opening: String, closing: String, meant: String? = nil)
    /// Another mark stands inside a mark that holds words only.
    case holdsMark(inner: String, meant: String)
    /// Emphasis or an addition begins inside a mark that holds words only.
    case marked(opening: String)
    /// Emphasis begins inside emphasis, or an addition inside an addition.
    case nested(opening: String, closing: String)
    case noTerm, noWords, noKey, noLocator, noLabel
    case noLinkWords(address: String)
    case nothingMarked(opening: String)
    /// The mark has signs of another language, or one too many.
    case misspelt(InlineMisspelling, meant: String)
}

/// A way in which a mark is nearly right.
enum InlineMisspelling: Hashable, Sendable {
    case doubledBar, innerBrackets, thirdBracket, blankInAddress, blankForBar
}
