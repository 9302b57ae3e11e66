import Markdown
import Records
import Text

/// The notes of a text that came from a page of the web or an e-book: links with a number, and a list at the end that has their targets.
///
/// ```
/// reference  = "[" mark "](#" target ")" ["{#" name "}"] / <a href="#target" id="name">mark</a>
/// mark       = ["^" / "["] (1*4digit / letter / sign) ["^" / "]"]
/// definition = an item, or a paragraph, with "{#" target "}" or id="target", or a link back to the name
/// ```
/// A number that leads to an item may also be a reference to the item. So it is a note only if the mark is raised or in brackets, or
/// if the item leads back.
struct Endnotes {
    struct Definition {
        var label: String
        var line: Int
        /// The nodes that are its text.
        var range: Range<Int>
    }

    private(set) var definitions: [Definition] = []
    /// The labels of the notes, by the targets of the links to them.
    private(set) var labels: [String: String] = [:]
    /// The nodes that are no part of the text, by the index of the first, with the index behind the last.
    private(set) var skipped: [Int: Int] = [:]
    private(set) var remarks: [Manuscript.Remark] = []
    private(set) var syntax: [String] = []
    /// The names of the marks that lead to the notes.
    var marks: Set<String> { Set(targets.filter { labels[$0.value] != nil }.keys) }
    private var references: [String: EndnoteReference] = [:]
    /// The targets of references, by the names that these have themselves.
    private var targets: [String: String] = [:]

    init(_ nodes: [MarkdownNode]) {
        for index in nodes.indices {
            guard let reference = EndnoteReference(nodes, index), !reference.isBack else { continue }
            if references[reference.target] == nil { references[reference.target] = reference }
            if let name = reference.name { targets[name] = reference.target }
        }
        guard !references.isEmpty else { return }
        var index = 1
        var previous: (rule: Int?, heading: Int?) = (nil, nil)
        while index < nodes.count {
            let node = nodes[index]
            switch node.kind {
            case .list(let start):
                if takeList(nodes, index, start: start ?? 1) { dropFrame(nodes, previous, before: node.end) }
                previous = (nil, nil)
                index = node.end
            case .rule:
                previous.rule = index
                index = node.end
            case .heading:
                previous = (nil, index)
                index = node.end
            case .paragraph:
                _ = take(nodes, index, asItem: false)
                previous = (nil, nil)
                index = node.end
            case .quotation: index += 1
            default: index = node.end
            }
        }
    }

    /// - Returns: Whether all items of the list are notes.
    private mutating func takeList(_ nodes: [MarkdownNode], _ list: Int, start: Int) -> Bool {
        var item = list + 1
        var number = start
        var areAllTaken = true
        while item < nodes[list].end {
            if take(nodes, item, asItem: true) {
                syntax.append("\(number)")
            } else {
                areAllTaken = false
            }
            number &+= 1
            item = nodes[item].end
        }
        if areAllTaken { skipped[list] = nodes[list].end }
        return areAllTaken
    }

    /// Takes an item or a paragraph, if it is a note.
    private mutating func take(_ nodes: [MarkdownNode], _ index: Int, asItem: Bool) -> Bool {
        var names: [String] = []
        var leadsBack = false
        for inner in index..<nodes[index].end {
            names += nodes[inner].names
            guard let target = nodes[inner].target else { continue }
            if let reference = targets[target] {
                names.append(reference)
                leadsBack = true
            } else if EndnoteReference(nodes, inner)?.isBack == true {
                leadsBack = true
            }
        }
        let found = names.filter { name in
            guard let reference = references[name], reference.index < index, labels[name] == nil else {
                return false
            }
            return leadsBack || (asItem && reference.isRaised)
        }
        guard let label = found.first else { return false }
        for name in found { labels[name] = label }
        // A paragraph is a block by itself, whose node is read too.
        let range = asItem ? index + 1..<nodes[index].end : index..<nodes[index].end
        definitions.append(Definition(label: label, line: nodes[index].line, range: range))
        skipped[index] = nodes[index].end
        return true
    }

    /// Leaves out the rule and the heading above a list of notes, if nothing else stands below them.
    private mutating func dropFrame(
        _ nodes: [MarkdownNode],
        _ frame: (rule: Int?, heading: Int?),
        before end: Int
    ) {
        if let rule = frame.rule { skipped[rule] = nodes[rule].end }
        guard let heading = frame.heading, end >= nodes.count || nodes[end].isHeading else { return }
        let words = nodes.words(in: heading + 1..<nodes[heading].end)
        skipped[heading] = nodes[heading].end
        remarks.append(
            .init(
                .dropped,
                line: nodes[heading].line,
                "the heading \(quoted(words)) was left out, since the notes below it stand where they are referred to",
                words: words
            )
        )
    }
}

extension MarkdownNode {
    /// What a link within the file leads to, without `#`.
    var target: String? {
        let address: String
        switch kind {
        case .link(let link, _): address = ProtectedText.words(link)
        case .htmlTag(let tag):
            let tag = HTMLTag(ProtectedText.code(tag))
            guard tag.name == "a", !tag.isEnd, let link = tag["href"] else { return nil }
            address = link
        default: return nil
        }
        guard address.utf8.first == UInt8(ascii: "#"), address.utf8.count > 1 else { return nil }
        return address.dropFirst().description.percentDecoded ?? String(address.dropFirst())
    }

    /// The names that attributes and tags give places here.
    var names: [String] {
        switch kind {
        case .text(let text): text.attributeNames
        case .html(let text), .htmlTag(let text):
            // The names stand in the first tag, as `<div id="fn1">`.
            HTMLTag(String(text.prefix(1_000).prefix { $0 != ">" })).names
        default: []
        }
    }
}

extension HTMLTag {
    fileprivate var names: [String] { isEnd ? [] : [self["id"], self["name"]].compactMap(\.self) }
}

extension String {
    /// The names in attributes such as `{#name .class}`.
    var attributeNames: [String] {
        guard utf8.contains(UInt8(ascii: "{")) else { return [] }
        return split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
            guard part.utf8.first == UInt8(ascii: "#") else { return nil }
            let name = part.dropFirst().prefix { !$0.isWhitespace && $0 != "}" }
            return name.isEmpty ? nil : ProtectedText.words(String(name))
        }
    }
}

extension [MarkdownNode] {
    /// The letters of some nodes, without marks.
    func words(in range: Range<Int>) -> String {
        self[range].reduce(into: "") { words, node in
            switch node.kind {
            case .text(let text): words += ProtectedText.words(text)
            case .codeSpan(let text): words += ProtectedText.code(text)
            case .softBreak, .lineBreak: words += " "
            default: break
            }
        }
    }
}
