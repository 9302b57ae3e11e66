import Content
import Pages
import Text

extension MarkupBody {
    /// Writes the items of a list, and the lists in it.
    mutating func add(_ items: [ListItem]) {
        var rest = items[...]
        while let first = rest.first { addList(&rest, at: first.marker.level) }
    }

    /// Writes a list of one kind with all that stands under its items.
    private mutating func addList(_ rest: inout ArraySlice<ListItem>, at level: Int) {
        guard let first = rest.first else { return }
        let isNumbered = first.marker.number != nil
        let name = isNumbered ? "ol" : "ul"
        let start = first.marker.number ?? 1
        writer.open(name, ["start": isNumbered && start != 1 ? "\(start)" : nil])
        writer.line()
        var expected = start
        while let item = rest.first, item.marker.level == level, (item.marker.number != nil) == isNumbered {
            rest = rest.dropFirst()
            let number = item.marker.number.flatMap { $0 == expected ? nil : "\($0)" }
            expected = (item.marker.number ?? 0) + 1
            writer.open("li", ["value": isNumbered ? number : nil])
            add(item.words)
            // An item may have bullets after its numbers, which are a list of their own.
            if let inner = rest.first, inner.marker.level > level { writer.line() }
            while let inner = rest.first, inner.marker.level > level {
                addList(&rest, at: inner.marker.level)
            }
            writer.close("li")
            writer.line()
        }
        writer.close(name)
        writer.line()
    }

    /// Writes links one below the other; in place of one that can be unfolded there is what it leads to, behind its label.
    mutating func add(_ links: [Link], relation: String? = nil) {
        let folded = links.map { link -> [Block] in
            if case .page(let page) = link.target { form.unfolded(page) } else { [] }
        }
        writer.open("ul", ["class": folded.contains { !$0.isEmpty } ? "links folded" : "links"])
        writer.line()
        for (link, blocks) in zip(links, folded) {
            writer.open("li")
            blocks.isEmpty ? add(link, relation: relation) : add(blocks, foldedBehind: link)
            writer.close("li")
            writer.line()
        }
        writer.close("ul")
        writer.line()
    }

    private mutating func add(_ blocks: [Block], foldedBehind link: Link) {
        writer.open("details")
        writer.element("summary", words: link.label.onOneLine)
        writer.line()
        add(blocks)
        writer.close("details")
    }

    /// Writes a link; of a label that says more than the name of the page the name alone is the link.
    mutating func add(_ link: Link, relation: String? = nil) {
        guard let address = form.address(link.target) else { return writer.text(link.label.onOneLine) }
        let label = link.label.onOneLine
        let attributes: MarkupWriter.Attributes = ["href": address, "rel": relation]
        guard let (title, rest) = form.titled(label),
            link.target.hasNameBeforeWords || form.isQuotation(rest)
        else {
            return writer.element("a", attributes, words: label.isEmpty ? address : label)
        }
        writer.element("a", attributes, words: String(title))
        writer.text(String(rest))
    }

    /// Writes a group of links below a text.
    mutating func add(_ group: LinkGroup) {
        if let heading = group.heading { add(heading: heading, level: group.level) }
        if !group.words.isEmpty { addParagraph([.text(group.words)]) }
        if !group.items.isEmpty { add(group.items.map { ListItem($0) }) }
        if !group.links.isEmpty { add(group.links) }
    }
}

extension LinkTarget {
    /// Whether the label of a link begins with the name of what it leads to, and goes on with words about it.
    fileprivate var hasNameBeforeWords: Bool {
        switch self {
        case .page(.term), .page(.year): true
        default: false
        }
    }
}
