import Content
import Records
import Text

extension PageContext {
    /// Reports each link of the texts that leads nowhere, at its address, and warns of attachments to which none leads.
    ///
    /// It takes time linear in the links, and in the pages to whose headings a link leads.
    ///
    /// - Returns: The places of links to the search, if nothing answers one.
    func checkLinks(_ report: inout Report) -> [SourceOffset] {
        // The links are checked as if the edition were served, whatever it is for, so that the same mistakes are always found.
        var served = self
        served.isSearchable = true
        served.certificates = []
        var headings = HeadingLists(served)
        var meant = MeantPages(addresses)
        var unanswered: [SourceOffset] = []
        var uses = AttachmentUses()
        for text in PageText.all(of: article) {
            for link in text.body.links {
                let (address, place) = (link.address, link.place)
                do throws(LinkProblem) {
                    let target = try addresses.target(of: address, on: text.page)
                    if case .heading(let slug, let page) = target {
                        headings.check(slug, of: page, in: link, &report)
                    }
                    uses.add(target)
                    if target.isSearch, !isSearchable { unanswered.append(place) }
                } catch {
                    let message = meant.message(error, link, on: text.page, &report)
                    report.error(at: place, length: address.utf8.count, message)
                    uses.isComplete = false
                }
            }
        }
        uses.warnOfTheUnused(article, &report)
        return unanswered
    }
}

/// The attachments to which texts lead.
private struct AttachmentUses {
    private var used: Set<MediaName> = []
    /// Whether each link is understood: one that is not may be meant for any attachment.
    var isComplete = true

    mutating func add(_ target: LinkTarget) {
        if case .media(let name) = target { used.insert(name) }
    }

    func warnOfTheUnused(_ article: Article, _ report: inout Report) {
        guard isComplete else { return }
        for name in article.attachments.map(\.name) where !used.contains(name) {
            report.warning(
                at: article.places.attachments[name] ?? .nowhere,
                "no text leads to this attachment; add a line such as “=> /media/\(name) What it shows”, or remove the record and the file"
            )
        }
    }
}

/// The headings of the pages to whose headings a link leads.
private struct HeadingLists {
    private struct Headings {
        var slugs: [String] = []
        var known: Set<String> = []
        /// The list is made for the first heading that is misspelt.
        var names: NameList?
    }

    private let context: PageContext
    /// The pages by their names, made for the first link to a heading.
    private lazy var entries = Dictionary(
        context.addresses.pages.map { ($0.id, $0) },
        uniquingKeysWith: { $1 }
    )
    private var lists: [PageID: Headings] = [:]

    init(_ context: PageContext) {
        self.context = context
    }

    mutating func check(_ slug: String, of page: PageID, in link: Body.Link, _ report: inout Report) {
        var headings = lists.removeValue(forKey: page) ?? headings(of: page)
        defer { lists[page] = headings }
        guard !headings.known.contains(slug) else { return }
        let names = headings.names ?? NameList(headings.slugs)
        headings.names = names
        // A writer who writes the heading's own words means their slug.
        var slugs = HeadingSlugs()
        let words = slugs.slug(of: slug)
        let meant =
            headings.known.contains(words)
            ? words
            : names.nearest(to: slug, budget: &report.suggestionBudget)
                // An address ends at a space, and with it the heading's words.
                ?? headings.slugs.first { !words.isEmpty && $0.hasPrefix("\(words)-") }
        let all = headings.slugs.prefix(5).map { quoted("#\($0)") }.joined(separator: ", ")
        let remedy =
            if let meant {
                "did you mean \(quoted("#\(meant)"))?"
            } else if headings.slugs.isEmpty {
                "remove the #"
            } else {
                "write one of \(all)\(headings.slugs.count > 5 ? ", …" : "")"
            }
        report.error(
            at: link.place,
            length: link.address.utf8.count,
            "\(context.addresses.scheme.path(of: page)) has no heading \(quoted("#\(slug)")); \(remedy)"
        )
    }

    private mutating func headings(of page: PageID) -> Headings {
        var headings = Headings()
        // The search, which is not a page yet, has no headings.
        guard let page = entries[page]?.compose(context) else { return headings }
        headings.slugs = page.headingSlugs
        headings.known = Set(headings.slugs)
        return headings
    }
}

extension Page {
    /// The slugs of the title and of the headings below it, in order.
    package var headingSlugs: [String] {
        var slugs = HeadingSlugs()
        return [slugs.slug(of: title)]
            + blocks.compactMap { block in
                if case .heading(_, let words) = block { slugs.slug(of: words) } else { nil }
            }
    }
}
