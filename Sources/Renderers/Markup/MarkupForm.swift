import Languages
import Pages
import Text

/// What a document of markup decides about the blocks that stand in it.
struct MarkupForm: Sendable {
    let syntax: MarkupWriter.Syntax
    let wording: Wording
    /// Returns the address of a target as the document spells it; `nil` if the document has no way there.
    let address: @Sendable (LinkTarget) -> String?
    /// Returns a term with what it means, for a link in a sentence.
    let gloss: @Sendable (PageID) -> String?
    /// Returns what a link to a page unfolds in place; nothing where it leads to the page.
    let unfolded: @Sendable (PageID) -> [Block]
    /// Whether notes pop up, as in an e-book.
    let hasPopUpNotes: Bool

    /// The sign with which a note leads back to its mark.
    static let wayBack = "↩"

    /// What stands between a title and the words about it.
    private let separator: String
    /// The mark with which a quotation begins.
    private let quotationMark: Character?

    init(
        syntax: MarkupWriter.Syntax,
        wording: Wording,
        address: @escaping @Sendable (LinkTarget) -> String?,
        gloss: @escaping @Sendable (PageID) -> String?,
        unfolded: @escaping @Sendable (PageID) -> [Block],
        hasPopUpNotes: Bool = false
    ) {
        self.syntax = syntax
        self.wording = wording
        self.address = address
        self.gloss = gloss
        self.unfolded = unfolded
        self.hasPopUpNotes = hasPopUpNotes
        separator = wording.titled("", "").trimmedAtEnd
        quotationMark = wording.quoted("").first
    }

    /// Returns the direction of words in a language, as an element says it; `nil` where it is that of the document.
    func direction(of language: String?) -> String? {
        guard let language else { return nil }
        let direction = WritingDirection(language: language)
        return direction == wording.direction ? nil : direction.name
    }

    /// Returns whether the rest of a label, after its title, is a quotation.
    func isQuotation(_ rest: Substring) -> Bool {
        guard let quotationMark else { return false }
        return rest.dropFirst().drop { $0 == " " }.first == quotationMark
    }

    /// Returns the beginning of a label, up to what separates a title from the words about it, and the rest.
    func titled(_ label: String) -> (title: Substring, rest: Substring)? {
        guard !separator.isEmpty, let range = label.firstRange(of: separator),
            range.lowerBound > label.startIndex
        else { return nil }
        return (label[..<range.lowerBound], label[range.lowerBound...])
    }
}

extension MarkupForm {
    /// Returns a name as an `id` may have it in XML too: signs that it may not have are spelt by their numbers.
    ///
    /// - Source: Namespaces in XML 1.0, `NCName`.
    static func name(_ name: String) -> String {
        guard !name.utf8.allSatisfy({ $0.isUnreserved && $0 != UInt8(ascii: "~") }) else { return name }
        return name.unicodeScalars.reduce(into: "") { name, scalar in
            let isAllowed =
                scalar.isASCII
                ? UInt8(ascii: scalar).isUnreserved && scalar != "~"
                : scalar.properties.isAlphabetic && scalar.properties.numericType == nil
                    && scalar.value < 0x3000
                    || (0x3400...0x9FFF).contains(scalar.value) || (0xAC00...0xD7A3).contains(scalar.value)
            name += isAllowed ? String(scalar) : "_\(String(scalar.value, radix: 16))"
        }
    }
}

extension WritingDirection {
    /// The direction as the attribute `dir` has it.
    var name: String { self == .rightToLeft ? "rtl" : "ltr" }
}

extension String {
    /// The text without the spaces at its end, such as the one before the mark of a note.
    var trimmedAtEnd: String {
        lastIndex { $0 != " " && $0 != "\u{A0}" }.map { String(self[...$0]) } ?? ""
    }
}
