internal import Gemtext
internal import Records
internal import Text

/// A mistake that a line of a body has by itself.
///
/// Gemtext needs no space after most marks. A capsule's source does, so that a line which begins with a mark by accident, such
/// as `#1917`, can be told from one that means it.
enum LineProblem: Hashable {
    /// The mark is not followed by its space.
    case accidentalMark(String)
    case headingOfLevelOne, headingTooDeep
    case noWords, noAddress
    /// The line has bars at both ends and between them.
    case tableRow

    /// - Returns: `nil` if the line can stand as it is.
    init?(_ line: Substring, as type: BodyLine) {
        switch type {
        case .item(_, _, let words) where words.isInvisible: self = .noWords
        case .verse(let words) where words.utf8.first.map { !$0.isBlank } ?? false:
            self = words.hasInnerBar ? .tableRow : .accidentalMark("|")
        case .verse(let words) where words.hasInnerBar: self = .tableRow
        case .item, .verse: return nil
        case .gemtext(let type): self.init(line, as: type)
        }
    }

    private init?(_ line: Substring, as type: GemtextLine) {
        let bytes = line.utf8
        switch type {
        case .text where bytes.first == UInt8(ascii: "*"): self = .accidentalMark("*")
        case .heading:
            let hashes = bytes.prefix { $0 == UInt8(ascii: "#") }
            let rest = bytes[hashes.endIndex...]
            if hashes.count > 3 {
                self = .headingTooDeep
            } else if let next = rest.first, !next.isBlank {
                self = .accidentalMark(String(repeating: "#", count: hashes.count))
            } else if Substring(rest).isInvisible {
                self = .noWords
            } else if hashes.count == 1 {
                self = .headingOfLevelOne
            } else {
                return nil
            }
        case .quotation where bytes.dropFirst().first.map { !$0.isBlank } ?? false:
            self = .accidentalMark(">")
        case .link where bytes.dropFirst(2).first.map { !$0.isBlank } ?? false: self = .accidentalMark("=>")
        case .link("", _): self = .noAddress
        default: return nil
        }
    }

    var message: String {
        switch self {
        case .accidentalMark(let mark):
            "this line begins with the mark “\(mark)” but without a space after it; "
                + "put the space, or begin with a word"
        case .headingOfLevelOne: "a page's own heading comes from its record; write “## ” or “### ”"
        case .headingTooDeep: "there are headings of level 2 and 3 only; write “## ” or “### ”"
        case .noWords: "nothing stands after this mark; write the words, or remove the line"
        case .tableRow:
            "this line looks like the row of a table; put the rows between “```table: what it shows” and “```”, or write a verse as “| words”"
        case .noAddress: "this link leads nowhere; write “=> address label”"
        }
    }
}

extension Substring {
    /// Whether a bar ends the text, and another stands in it by itself.
    fileprivate var hasInnerBar: Bool {
        let rest = trimmed.utf8
        guard rest.last == UInt8(ascii: "|") else { return false }
        let end = rest.lastIndex { $0 != UInt8(ascii: "|") } ?? rest.startIndex
        return rest[..<end].contains(UInt8(ascii: "|"))
    }
}
