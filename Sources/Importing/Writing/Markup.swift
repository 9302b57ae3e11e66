/// How much of a text's markup a capsule keeps.
///
/// What is refused with one is written with less of it, so that no single mark keeps a whole text out.
package enum Markup: Int, Sendable {
    case all, withoutLinks, words

    /// The next one with less markup; `nil` where there is no less.
    package var simpler: Markup? { Markup(rawValue: rawValue + 1) }

    /// What a person should know of it; `nil` if nothing is left out.
    var remark: String? {
        switch self {
        case .all: nil
        case .withoutLinks:
            "the capsule would have had an error, so all links are plain words; their addresses stand below"
        case .words:
            "the capsule would have had an error, so links, citations and notes are plain words, and nothing is emphasised"
        }
    }
}
