import Content
import Pages

extension Edition {
    /// Returns the page at a path.
    func page(_ path: String) -> Page? { pages.first { $0.path == path } }
}

extension Page {
    /// The page's path in a capsule.
    var path: String { id.path }

    /// Makes a page that has only a text.
    init(_ blocks: [Block]) {
        self.init(id: .short, title: "T", text: blocks)
    }
}

extension PageID {
    /// The page's path in a capsule.
    var path: String { AddressScheme.capsule.path(of: self).string }

    /// Names the page at a path that no other page has taken.
    init(_ path: String) {
        let parts = path.split(separator: "/")
        let slug = parts.last.flatMap { Slug($0.prefix { $0 != "." }) } ?? .named("none")
        let lists: [PageID] = [
            .home, .contents, .short, .full, .about, .glossary, .people, .timeline, .notes, .sources, .search,
        ]
        if let list = lists.first(where: { $0.path == path }) {
            self = list
        } else {
            switch parts.first {
            case "sections": self = .section(slug)
            case "glossary": self = .term(slug)
            case "timeline": self = .year(parts.last.flatMap { Int($0.dropLast(".gmi".count)) } ?? 0)
            default: self = .freePage(slug)
            }
        }
    }
}

/// The parts of a page at which tests look.
extension Page {
    /// The links in order.
    var links: [Link] {
        blocks.flatMap { block -> [Link] in
            if case .links(let links) = block { links } else { [] }
        }
    }

    /// The headings below the title, in order.
    var headings: [String] {
        blocks.compactMap { block -> String? in
            if case .heading(_, let words) = block { words } else { nil }
        }
    }

    /// Returns the labels under a heading of level 2, including those of its subheadings.
    func labels(under heading: String) -> [String] {
        var isInside = false
        var labels: [String] = []
        for block in blocks {
            switch block {
            case .heading(2, let words): isInside = words == heading
            case .links(let links) where isInside: labels += links.map(\.label)
            default: break
            }
        }
        return labels
    }

    /// The words of paragraphs and notes, one string for each block.
    var paragraphs: [String] {
        blocks.compactMap { block -> String? in
            switch block {
            case .paragraph(let runs), .attribution(let runs), .context(let runs): runs.plain
            case .facts(let words): words
            case .note(let paragraphs, _, let number):
                "[\(number)] \(paragraphs.map(\.plain).joined(separator: " / "))"
            default: nil
            }
        }
    }

    /// The pages to which runs and links lead.
    var targets: [PageID] {
        let runs = blocks.flatMap { block -> [Run] in
            switch block {
            case .paragraph(let runs), .attribution(let runs), .context(let runs): runs
            case .list(let items): items.flatMap(\.words)
            case .quotation(let lines), .verse(let lines), .note(let lines, _, _): lines.flatMap(\.self)
            case .figure(let figure): figure.caption + figure.credit
            case .heading, .facts, .preformatted, .table, .chart, .links: []
            }
        }
        let inline = runs.compactMap { run -> LinkTarget? in
            if case .link(let target, _) = run { target } else { nil }
        }
        return (inline + links.map(\.target)).compactMap { target -> PageID? in
            if case .page(let page) = target { page } else { nil }
        }
    }
}

extension [Run] {
    /// The words, with note marks as numbers in brackets.
    var plain: String {
        map { run in
            switch run {
            case .text(let words), .link(_, let words): words
            case .emphasis(let inner): inner.plain
            case .noteMark(let number, _): "[\(number)]"
            }
        }.joined()
    }
}
