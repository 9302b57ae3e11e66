internal import Content

/// Limits the words of all pages in proportion to those of the source, so that a few names, repeated on many pages, cannot fill
/// a server's memory.
///
/// Every text stands on a page of its own and on the page of the whole text, and pages repeat the titles and names of others:
/// an ordinary capsule's pages have two to four times as many bytes as its source.
struct PageBound {
    /// The bytes that any capsule may have.
    private static let base = 64 << 20
    private static let factor = 16

    /// The most bytes of UTF-8 in all pages.
    let limit: Int
    private var total = 0
    private(set) var longest: (page: PageID, bytes: Int)?

    /// - Parameter sourceBytes: The size of the source; if it is `nil`, there is no limit.
    init(sourceBytes: Int?) { limit = sourceBytes.map { Self.base + Self.factor * $0 } ?? .max }

    /// - Returns: `false` from the first page that is too much.
    mutating func takes(_ page: Page) -> Bool {
        let bytes = page.wordBytes
        total += bytes
        if bytes > longest?.bytes ?? -1 { longest = (page.id, bytes) }
        return total <= limit
    }

    /// Returns a message that says what is wrong and what to do.
    func message(_ addresses: AddressScheme) -> String {
        let page = longest.map { " (“\(addresses.path(of: $0.page))” alone has \($0.bytes))" } ?? ""
        return
            "the pages would have more than \(limit >> 20) MB\(page), which is out of all proportion to the text; "
            + "shorten the names and titles that many pages repeat, or mark fewer terms"
    }
}

extension Page {
    /// The bytes of the title and of all words in the blocks.
    fileprivate var wordBytes: Int { blocks.reduce(title.utf8.count) { $0 + $1.wordBytes } }

    /// The bytes of all words of the text and its notes, without the links that stand below them.
    package var textBytes: Int { (text + notes).reduce(title.utf8.count) { $0 + $1.wordBytes } }
}

extension Block {
    var wordBytes: Int {
        switch self {
        case .heading(_, let words), .facts(let words): words.utf8.count
        case .paragraph(let runs), .attribution(let runs), .context(let runs): runs.wordBytes
        case .list(let items): items.reduce(0) { $0 + $1.words.wordBytes }
        case .quotation(let lines), .verse(let lines), .note(let lines, _, _):
            lines.reduce(0) { $0 + $1.wordBytes }
        case .preformatted(let lines, let description):
            lines.reduce(description.utf8.count) { $0 + $1.utf8.count }
        case .chart(let chart, let description): description.utf8.count + chart.rows.count * YearChart.width
        case .table(let table, let description):
            table.all.reduce(description.utf8.count) { $0 + $1.aligned }
        case .links(let links): links.reduce(0) { $0 + $1.label.utf8.count }
        case .figure(let figure):
            figure.lines.reduce(figure.link.label.utf8.count) { $0 + $1.wordBytes }
        }
    }
}

extension [String] {
    /// About as many bytes as the cells of a row take once they are aligned.
    fileprivate var aligned: Int { reduce(0) { $0 + Swift.max($1.utf8.count, 67 / count) + 2 } }
}

extension [Run] {
    fileprivate var wordBytes: Int {
        reduce(0) { count, run in
            switch run {
            case .text(let words), .link(_, let words): count + words.utf8.count
            case .noteMark(_, let words): count + words.utf8.count
            case .emphasis(let inner): count + inner.wordBytes + 2
            }
        }
    }
}
