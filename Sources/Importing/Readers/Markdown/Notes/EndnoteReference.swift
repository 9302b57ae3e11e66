import Markdown
import Text

/// A link that may be the mark of a note, or may lead back to one.
struct EndnoteReference {
    var index: Int
    /// The index of the node behind it.
    var end: Int
    /// The name of the place that it leads to.
    var target: String
    /// The name of the link itself.
    var name: String?
    /// Whether the mark is raised, in brackets, or a sign, as only those of notes are.
    var isRaised: Bool
    /// Whether it is an arrow, which leads from the note back to its mark.
    var isBack: Bool

    /// The nodes that are looked at for what a tag of HTML begins.
    private static let reach = 8

    /// - Returns: `nil` if the node is no link within the file, or one with other words.
    init?(_ nodes: [MarkdownNode], _ index: Int) {
        guard let target = nodes[index].target else { return nil }
        let words: String
        var hasSignOfRaising = false
        if case .htmlTag(let tag) = nodes[index].kind {
            let tag = HTMLTag(tag)
            name = tag["id"] ?? tag["name"]
            var last = index + 1
            while last < min(index + Self.reach, nodes.count), !nodes[last].isTag("a") {
                hasSignOfRaising = hasSignOfRaising || nodes[last].isTag("sup")
                last += 1
            }
            guard last < nodes.count, nodes[last].isTag("a") else { return nil }
            words = nodes.words(in: index + 1..<last)
            end = last + 1
        } else {
            guard nodes[index].end - index <= Self.reach else { return nil }
            words = nodes.words(in: index + 1..<nodes[index].end)
            end = nodes[index].end
            // Attributes stand straight behind a link.
            if end < nodes.count, case .text(let text) = nodes[end].kind, text.utf8.starts(with: "{#".utf8) {
                name = text.attributeNames.first
            }
        }
        hasSignOfRaising = hasSignOfRaising || nodes[index - 1].endsRaised
        guard words.utf8.count <= 16 else { return nil }
        let mark = String(
            String.UnicodeScalarView(
                words.unicodeScalars.filter { !"^[]() \u{FE0E}\u{FE0F}".unicodeScalars.contains($0) }
            )
        )
        let isNumber = (1...4).contains(mark.utf8.count) && mark.utf8.allSatisfy(\.isDigit)
        let isLetter = mark.count == 1 && mark.allSatisfy(\.isLetter)
        let isSign = (1...3).contains(mark.count) && mark.allSatisfy { "*†‡§¶⁂".contains($0) }
        isBack = words == "^" || (!mark.isEmpty && mark.allSatisfy { "↩↑⏎⤴←⇑▲⮌↵".contains($0) })
        guard isNumber || isLetter || isSign || isBack else { return nil }
        isRaised = hasSignOfRaising || isSign || words.contains { "^[".contains($0) }
        self.target = target
        self.index = index
    }
}

extension MarkdownNode {
    fileprivate func isTag(_ name: String) -> Bool {
        if case .htmlTag(let tag) = kind { HTMLTag(tag).name == name } else { false }
    }

    /// Whether what stands behind it is raised.
    fileprivate var endsRaised: Bool {
        if case .text(let text) = kind { text.utf8.last == UInt8(ascii: "^") } else { isTag("sup") }
    }
}
