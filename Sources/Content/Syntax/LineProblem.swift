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
    /// The line is asterisks alone, which divide a text in Markdown.
    case rule
    /// The line has bars at both ends and between them.
    case tableRow

    /// - Returns: `nil` if the line can stand as it is.
    init?(_ line: Substring, as type: BodyLine) {
        switch type {
        case .item(_, _, let words) where words.isInvisible: self = .noWords
        case .item(_, nil, let words) where words.utf8.allSatisfy { $0 == UInt8(ascii: "*") || $0.isBlank }:
            self = .rule
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
        // Emphasis of Markdown is reported with the words that it marks.
        case .text where bytes.first == UInt8(ascii: "*") && !ForeignScanner.begins(line):
            self = .accidentalMark("*")
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

    /// Whether the problem of several lines straight below one another is one mistake.
    var isOfSeveralLines: Bool {
        switch self {
        case .tableRow, .accidentalMark: true
        default: false
        }
    }

    /// Says what is wrong with the first of so many lines, and how it was probably meant.
    func message(about line: Substring, _ count: Int = 1) -> String {
        switch self {
        case .accidentalMark(let mark) where Self.blank(behind: mark, in: line) != nil:
            "a \(Self.blank(behind: mark, in: line)?.invisibleName ?? "blank of another kind") (U+\(Self.blank(behind: mark, in: line)?.codePoint ?? "")) stands behind the mark “\(mark)”, where a space does; write \(written("\(mark) \(Self.words(of: line))"))"
        case .accidentalMark(let mark) where count > 1:
            "this line and the \(count - 1) below it begin with the mark “\(mark)” but without a space after it; "
                + Self.remedy(for: mark, line)
        case .accidentalMark(let mark):
            "this line begins with the mark “\(mark)” but without a space after it; "
                + Self.remedy(for: mark, line)
        case .headingOfLevelOne:
            "a page's own heading comes from its record; write \(written("## \(Self.words(of: line))")) for a heading, or \(written("%% \(Self.words(of: line))")) for a comment"
        case .headingTooDeep:
            "there are headings of level 2 and 3 only; write \(written("### \(Self.words(of: line))"))"
        case .noWords: "nothing stands after this mark; write the words, or remove the line"
        case .tableRow:
            "this line looks like the row of a table; put the rows between “```table: what it shows” and “```”, or write a verse as “| words”"
        case .noAddress: "this link leads nowhere; write “=> address label”"
        case .rule: "a text has no rules; remove this line, or write “⁂” for a pause"
        }
    }

    /// Returns the blank behind a mark that is no space.
    private static func blank(behind mark: String, in line: Substring) -> Unicode.Scalar? {
        let next = line.dropFirst(mark.count).unicodeScalars.first
        return next.flatMap { $0.isHidden || $0.properties.isWhitespace ? $0 : nil }
    }

    /// Returns the words behind the marks at the beginning of a line, in so far as a message shows them.
    private static func words(of line: Substring) -> Substring {
        let words = line.drop { "#*>=| ".contains($0) }.withoutHiddenBeginning
        return (words.isInvisible ? "words" : words.trimmed).prefix(60)
    }

    /// Returns what to write for a line that begins with a mark by accident.
    private static func remedy(for mark: String, _ line: Substring) -> String {
        let words = words(of: line)
        let asWords = "or \(written("\\\(line.prefix(20))")) for the sign as such"
        switch mark {
        case _ where line.hasPrefix("#+"):
            return "write what it says as text: it is a command of Org"
        case "#": return "write \(written("## \(words)")) for a heading, \(asWords)"
        case "*" where line.hasPrefix("** "):
            return
                "write \(written("## \(words)")) for a heading, or \(written("  * \(words)")) for an item under another"
        case "*" where line.allSatisfy({ $0 == "*" || $0 == " " }):
            return "remove it, or write “⁂” for a pause"
        case "*": return "write \(written("* \(words)")) for an item, \(asWords)"
        case ">" where line.hasPrefix(">>>>>>> "):
            return "remove it: git has left it of a conflict"
        case ">" where line.hasPrefix(">>"):
            return "write \(written("> \(words)")), since no quotation stands in another"
        case "=>":
            return "write \(written("=> \(line.dropFirst(2).drop { $0 == ">" || $0 == " " }.prefix(60))"))"
        default: return "write \(written("\(mark) \(words)")), \(asWords)"
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
