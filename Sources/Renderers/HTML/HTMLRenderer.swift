package import Pages
internal import Content
internal import Languages
internal import Text

/// Renders pages for the web: whole documents of HTML, without a script, with one style sheet.
///
/// ```
/// header   the title of the edition, which leads home
/// main     the page: its text, the way on, notes, groups of links
/// nav      the sections of the text
/// nav      previous, up, home, other languages
/// footer   whose text it is, and the same page over the other protocols
/// ```
///
/// The text comes first also for those who hear the page or go through it with the keyboard; what leads around comes after it.
package struct HTMLRenderer: Sendable {
    private let site: WebSite

    /// Renders the pages of one edition.
    package init(_ site: WebSite) { self.site = site }

    /// Returns the document in UTF-8.
    package func render(_ page: Page) -> [UInt8] {
        render(page, at: site.addresses.path(of: page.id))
    }

    /// Returns the document for a page that stands at another address than its own.
    ///
    /// - Parameters:
    ///   - page: The page.
    ///   - path: Its address on the host.
    ///   - successor: The address to which a browser goes on by itself; `nil` if it stays.
    /// - Returns: The document in UTF-8.
    package func render(_ page: Page, at path: PagePath, leadingTo successor: PagePath? = nil) -> [UInt8] {
        var page = page
        if page.id == .changes, site.hasFeed {
            page.groups.append(LinkGroup(links: [Link(.file(.atom), label: "Atom")]))
        }
        let spelling = WebAddresses(at: path, site.addresses)
        let form = site.form(on: page.id, at: path)
        // Markup takes half as much again, and head and foot some thousand bytes.
        var writer = MarkupWriter(.html, reserving: page.estimatedBytes * 3 / 2 + 5_000)
        writer.begin(language: site.wording.language, site.wording.direction)
        let isNotice = path != site.addresses.path(of: page.id)
        WebHead(of: page, at: path, site, isNotice: isNotice).write(into: &writer, successor: successor)
        writer.open("body", ["class": page.id.kindName])
        writer.line()
        if page.id != .home {
            writer.element("header", ["class": "masthead"]) {
                $0.element("a", ["href": spelling.address(of: .page(.home))], words: site.title)
            }
            writer.line()
        }
        var body = MarkupBody(form, title: page.title)
        body.writer = writer
        body.addMain(page, home: page.id == .home)
        if page.id != .home, let contents = site.contents { body.addNavigation(contents, on: page.id) }
        if let foot = page.foot { body.addNavigation(foot) }
        body.addFooter(site, at: path)
        body.writer.write("</body>\n</html>\n")
        return body.writer.document
    }
}

extension MarkupWriter {
    /// Begins a document.
    mutating func begin(language: String, _ direction: WritingDirection) {
        write("<!DOCTYPE html>\n")
        open("html", ["lang": language, "dir": direction == .rightToLeft ? "rtl" : nil])
        line()
    }
}

extension MarkupBody {
    /// Writes the page: its text, the way on and the notes as one article, and the groups of links below it.
    mutating func addMain(_ page: Page, home isHome: Bool) {
        writer.open("main")
        writer.line()
        language = page.language
        writer.open("article", ["lang": language, "dir": form.direction(of: language)])
        writer.line()
        writer.element("h1", words: page.title.onOneLine)
        writer.line()
        expectNotes(in: page.text + page.notes)
        add(page.text)
        if let onward = page.onward { add(onward: onward) }
        add(page.notes)
        writer.close("article")
        writer.line()
        if !page.groups.isEmpty {
            writer.open(isHome ? "nav" : "div", ["class": "groups"])
            writer.line()
            for group in page.groups.joinedByHeading {
                let name = group.first?.heading == nil ? "div" : "section"
                writer.open(name)
                for part in group { add(part) }
                writer.close(name)
                writer.line()
            }
            writer.close(isHome ? "nav" : "div")
            writer.line()
        }
        writer.close("main")
        writer.line()
    }

    /// Writes the way on, which a reader wants straight after the text.
    private mutating func add(onward group: LinkGroup) {
        writer.open(
            "nav",
            [
                "class": "onward", "aria-label": form.wording[.readOn],
                "lang": language == nil ? nil : form.wording.language,
                "dir": form.direction(of: language) == nil ? nil : form.wording.direction.name,
            ]
        )
        if !group.words.isEmpty { addParagraph([.text(group.words)]) }
        if group.links.count == 1, let link = group.links.first {
            writer.open("p")
            add(link, relation: "next")
            writer.close("p")
        } else {
            add(group.links)
        }
        writer.close("nav")
        writer.line()
    }

    /// Writes the contents of the text, in which the page itself is marked.
    mutating func addNavigation(_ group: LinkGroup, on page: PageID) {
        let heading = group.heading ?? form.wording[.contents]
        writer.open("nav", ["class": "contents", "aria-label": heading])
        writer.line()
        writer.element("p", ["class": "title"], words: heading)
        writer.line()
        writer.open("ul")
        writer.line()
        for link in group.links {
            writer.element("li") {
                $0.element(
                    "a",
                    [
                        "href": form.address(link.target),
                        "aria-current": link.target == .page(page) ? "page" : nil,
                    ],
                    words: link.label.onOneLine
                )
            }
            writer.line()
        }
        writer.close("ul")
        writer.close("nav")
        writer.line()
    }

    /// Writes the ways around at the end of a page.
    mutating func addNavigation(_ foot: Page.Foot) {
        writer.open("nav", ["class": "foot", "aria-label": foot.heading])
        add(foot.links)
        writer.close("nav")
        writer.line()
    }

    /// Writes whose text it is, and where else it can be read.
    mutating func addFooter(_ site: WebSite, at path: PagePath) {
        writer.open("footer")
        writer.line()
        for line in site.facts?.provenance ?? [] { addParagraph([.text(line)]) }
        if let licence = site.facts?.licence {
            addParagraph([.text(form.wording.fill(.licence, [.licence: licence]))])
        }
        let place = site.addresses.capsulePath(of: path)
        for door in site.doors {
            let address = door.address(of: place)
            writer.open("p", ["class": "door"])
            writer.text(form.wording.titled(form.wording.fill(.overProtocol, [.protocol: door.name]), ""))
            writer.element("a", ["href": address], words: address)
            writer.close("p")
            writer.line()
        }
        writer.close("footer")
        writer.line()
    }
}

extension [LinkGroup] {
    /// The groups, each together with those that are parts of it.
    fileprivate var joinedByHeading: [[LinkGroup]] {
        reduce(into: []) { joined, group in
            if group.level > 2, let last = joined.indices.last {
                joined[last].append(group)
            } else {
                joined.append([group])
            }
        }
    }
}

extension PageID {
    /// The kind of the page, as the style sheet knows it.
    var kindName: String {
        switch self {
        case .home: "home"
        case .section, .freePage, .about, .short, .full, .numbered: "text"
        case .term: "term"
        case .timeline: "timeline"
        case .year: "year"
        case .study(.question): "question"
        case .part(_, of: let whole): whole.kindName
        default: "list"
        }
    }
}
