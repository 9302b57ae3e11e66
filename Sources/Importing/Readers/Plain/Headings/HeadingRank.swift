/// How high a kind of heading stands; the kinds that a text has become levels from 1 on.
enum HeadingRank: Hashable, Comparable {
    /// As many `#` before it.
    case hashes(Int)
    /// The number of the sign that underlines it, in the order in which the text begins to use them.
    case underlined(Int)
    case division, chapter
    /// An article of a law; ``HeadingSearch`` puts it above or below the sections.
    case clause
    case section
    /// An article below sections, as in the treaties of Europe.
    case innerClause
    /// Named by the list of contents, and nothing else.
    case listed
    case roman
    /// With as many numbers: 1, 1.2, 1.2.3.
    case numbered(Int)
    case capitals
    /// Short, without a stop, and between paragraphs.
    case short

    /// What a remark says of all headings of the rank.
    var reason: String {
        switch self {
        case .hashes: "marked by #"
        case .underlined: "underlined"
        case .division, .chapter, .clause, .section, .innerClause: "named with a number"
        case .listed: "named in the list of contents"
        case .roman, .numbered: "numbered in a row"
        case .capitals: "alone in capitals"
        case .short: "short, no sentence with a full stop, and between paragraphs"
        }
    }
}
