package import Pages
internal import Content
internal import Languages
internal import Text

/// The changes of one edition, or of all that stand on a shelf, as a feed.
///
/// All addresses in it are whole, and each change has that of its page for its name: it stays the same for as long as the page stays
/// where it is. A change of a day counts from noon, as Gemini's own way of following pages has it.
///
/// - Source: RFC 4287; gemini://geminiprotocol.net/docs/companion/subscription.gmi for the time of the day.
package struct AtomFeed: Sendable {
    /// An edition in a feed, with the way in which addresses are spelt where the feed is read.
    package struct Source: Sendable {
        package let edition: Edition
        fileprivate let address: @Sendable (LinkTarget) -> String?

        /// Takes an edition whose links lead to what `address` returns, which is a whole address or `nil`.
        package init(_ edition: Edition, address: @escaping @Sendable (LinkTarget) -> String?) {
            self.edition = edition
            self.address = address
        }

        /// Takes an edition with the addresses of the web, and what stands before each of them, without a slash at its end.
        package init(_ edition: Edition, at base: String) {
            let addresses = edition.addresses
            let root = WebAddresses(at: PagePath("/"), addresses)
            self.init(edition) { target in
                guard let address = root.address(of: target) else { return nil }
                if case .external = target { return address }
                // A folder is known by its own name on the web.
                let isIndex = address == "index.html" || address.hasSuffix("/index.html")
                return "\(base)/\(isIndex ? String(address.dropLast("index.html".count)) : address)"
            }
        }

        /// Takes an edition that is read over a protocol.
        package init(_ edition: Edition, through door: Door) {
            let addresses = edition.addresses
            self.init(edition) { target in
                switch target {
                case .page(let page), .heading(_, of: let page): door.address(of: addresses.path(of: page))
                case .file(let file): door.address(of: addresses.path(of: file))
                case .media(let name): door.address(of: addresses.path(of: name))
                case .onHost(let place): door.address(of: addresses.path(onHost: place))
                case .external(let address): ExternalLink.address(address)
                case .plainText, .query: nil
                }
            }
        }
    }

    private struct Entry {
        let change: FeedEntry
        let source: Source
    }

    private let sources: [Source]
    private let title: String
    private let wording: Wording
    /// The addresses of the feed itself and of the page that it is about.
    private let own: String
    private let home: String

    /// Makes the feed of one edition.
    ///
    /// - Returns: `nil` if nothing was changed, or the addresses are not known.
    package init?(of source: Source) {
        guard let own = source.address(.file(.atom)), let home = source.address(.page(.home)) else {
            return nil
        }
        self.init(of: [source], title: source.edition.title, at: own, home: home, source.edition.wording)
    }

    /// Makes one feed of all texts of a shelf.
    ///
    /// - Returns: `nil` if nothing was changed.
    package init?(of sources: [Source], on shelf: Shelf, at own: String, home: String) {
        self.init(of: sources, title: shelf.title, at: own, home: home, shelf.wording)
    }

    private init?(of sources: [Source], title: String, at own: String, home: String, _ wording: Wording) {
        guard sources.contains(where: { !$0.edition.feed.isEmpty }) else { return nil }
        (self.sources, self.title, self.own, self.home, self.wording) = (sources, title, own, home, wording)
    }

    /// The document in UTF-8.
    package var bytes: [UInt8] {
        let entries = sources.flatMap { source in
            source.edition.feed.map { Entry(change: $0, source: source) }
        }.enumerated().sorted { left, right in
            left.element.change.date == right.element.change.date
                ? left.offset < right.offset : left.element.change.date > right.element.change.date
        }.map(\.element)
        var writer = MarkupWriter(.xml)
        writer.write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
        writer.open("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": wording.language])
        writer.line()
        element("id", own, &writer)
        element("title", title.onOneLine, &writer)
        if sources.count == 1, let subtitle = sources.first?.edition.facts.subtitle {
            element("subtitle", subtitle.onOneLine, &writer)
        }
        if let newest = entries.first { element("updated", time(of: newest.change.date), &writer) }
        for name in authors(of: sources) { writer.author(name) }
        writer.void("link", ["rel": "self", "type": "application/atom+xml", "href": own])
        writer.line()
        writer.void("link", ["rel": "alternate", "href": home])
        writer.line()
        for entry in entries { write(entry, into: &writer) }
        writer.close("feed")
        writer.line()
        return writer.bytes
    }

    private func write(_ entry: Entry, into writer: inout MarkupWriter) {
        let edition = entry.source.edition
        guard let address = entry.source.address(.page(entry.change.page)) else { return }
        let title = sources.count > 1 ? wording.titled(edition.title, entry.change.title) : entry.change.title
        writer.open("entry", ["xml:lang": edition.language == wording.language ? nil : edition.language])
        writer.line()
        element("id", address, &writer)
        element("title", title.onOneLine, &writer)
        element("updated", time(of: entry.change.date), &writer)
        if sources.count > 1 { for name in authors(of: [entry.source]) { writer.author(name) } }
        writer.void("link", ["rel": "alternate", "href": address])
        writer.line()
        writer.open("content", ["type": "xhtml"])
        writer.open("div", ["xmlns": "http://www.w3.org/1999/xhtml"])
        let form = MarkupForm(
            syntax: .xml,
            wording: edition.wording,
            address: entry.source.address,
            gloss: { _ in nil },
            unfolded: { _ in [] }
        )
        var body = MarkupBody(form, title: entry.change.title)
        body.writer = writer
        body.addParagraph(entry.change.text.isEmpty ? [.text(entry.change.title)] : entry.change.text)
        writer = body.writer
        writer.write("</div></content>\n</entry>\n")
    }

    private func authors(of sources: [Source]) -> [String] {
        let names = sources.flatMap { source in
            source.edition.facts.editors.isEmpty ? source.edition.facts.writers : source.edition.facts.editors
        }
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }

    /// - Source: RFC 3339; noon in UTC.
    private func time(of date: CalendarDate) -> String { "\(date)T12:00:00Z" }

    private func element(_ name: String, _ words: String, _ writer: inout MarkupWriter) {
        writer.element(name, words: words)
        writer.line()
    }
}

extension MarkupWriter {
    fileprivate mutating func author(_ name: String) {
        element("author") { $0.element("name", words: name.onOneLine) }
        line()
    }
}
