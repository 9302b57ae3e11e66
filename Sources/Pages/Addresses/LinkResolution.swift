import Text

/// Finds what an address in a link line leads to.
extension AddressTable {
    /// Returns what an address on a page leads to.
    ///
    /// It does not check whether the page has the heading that is named.
    ///
    /// | address                                       | leads to                              |
    /// |-----------------------------------------------|---------------------------------------|
    /// | `two.gmi`, `../about.gmi`, `tw%6F.gmi`, `./`  | the page                              |
    /// | `two.gmi#part`, `#part`                       | a heading of the page, of this page   |
    /// | `../media/map.png`, `/media/map.png`          | an attachment                         |
    /// | `/search`, `/search?words`                    | the search, what it finds             |
    /// | `gemini://example.org/`, `mailto:a@b.example` | another place, and is not looked at   |
    ///
    /// Everything else is a ``LinkProblem``.
    func target(of address: String, on page: PageID) throws(LinkProblem) -> LinkTarget {
        let page = scheme.path(of: page)
        let reference = Reference(address)
        if let scheme = reference.scheme {
            try checkElsewhere(reference, scheme: scheme, on: page)
            return .external(address)
        }
        if let authority = reference.authority { throw .noScheme(authority: authority) }
        let path = page.resolving(reference.path)
        guard let target = target(at: path) else { throw .noPage(path, suffix: reference.suffix) }
        if target == .page(.search) {
            if reference.fragment != nil { throw .fragmentOfSearch }
            guard let query = reference.query, !query.isEmpty else { return target }
            guard query.isQuery else { throw .malformedQuery }
            return .query(String(query), of: .search)
        }
        if reference.query != nil { throw .query(of: path) }
        guard let fragment = reference.fragment else { return target }
        if fragment.isEmpty { throw .emptyFragment }
        guard let heading = fragment.percentDecoded else { throw .malformedFragment(fragment) }
        // A file beside the pages has no headings.
        guard case .page(let id) = target else { throw .noHeadings(path, heading) }
        return .heading(heading, of: id)
    }

    /// Refuses a colon after the name of a page or a host, which is not a scheme.
    private func checkElsewhere(
        _ reference: Reference,
        scheme: Substring,
        on page: PagePath
    ) throws(LinkProblem) {
        let path = page.resolving(scheme)
        // A single letter is a drive, as in `C:\texts`.
        if scheme.utf8.count == 1 { throw .drive }
        if target(at: path) != nil || self.scheme.isPageName(scheme) {
            throw .pageBeforeColon(path)
        }
        if scheme.contains(".") { throw .hostBeforeColon }
        if Self.isOfThisMachine(reference, scheme: scheme) { throw .onThisMachine(scheme: scheme) }
        if let meant = Self.misspeltSchemes[scheme.lowercased()] {
            throw .misspeltScheme(scheme, meant: meant)
        }
        if let meant = Self.withoutFirstScheme(reference) { throw .schemeTwice(meant: meant) }
        let needsHost = ["gemini", "gopher", "http", "https", "titan", "spartan", "ftp"]
        if needsHost.contains(scheme.lowercased()), reference.authority?.isEmpty ?? true {
            throw .noHost(scheme: scheme)
        }
    }

    /// Whether an address leads each reader to their own machine, or to nothing that they have.
    private static func isOfThisMachine(_ reference: Reference, scheme: Substring) -> Bool {
        if scheme.lowercased() == "file" { return true }
        let host = (reference.authority ?? "").prefix { $0 != ":" }.lowercased()
        return host == "localhost" || host == "127.0.0.1" || host == "0.0.0.0"
    }

    /// Returns an address whose host is a scheme, `https://https://example.org`, without the first one.
    private static func withoutFirstScheme(_ reference: Reference) -> String? {
        guard let authority = reference.authority, authority.last == ":" || reference.path.hasPrefix("//"),
            ["http", "https", "gemini", "gopher"].contains(authority.prefix { $0 != ":" }.lowercased())
        else { return nil }
        let rest = reference.text.drop { $0 != "/" }.drop { $0 == "/" }
        let behind = rest.drop { $0 != "/" }.drop { $0 == "/" }
        return behind.isEmpty ? nil : "\(authority.prefix { $0 != ":" })://\(behind)"
    }

    /// Schemes as they are mistyped, with the right ones.
    private static let misspeltSchemes = [
        "htp": "http", "htttp": "http", "ttp": "http", "hhtp": "http", "htps": "https",
        "htpps": "https", "htttps": "https", "ttps": "https", "hhttps": "https",
        "gemeni": "gemini", "gemni": "gemini", "gemin": "gemini", "geminni": "gemini", "gopfer": "gopher",
        "goper": "gopher", "mail": "mailto", "mailt": "mailto", "e-mail": "mailto", "email": "mailto",
    ]
}

/// The reason why an address leads nowhere.
enum LinkProblem: Error, Hashable {
    /// There is no such page; the suffix follows the path in the address.
    case noPage(PagePath, suffix: Substring)
    case query(of: PagePath)
    case emptyFragment
    case malformedFragment(Substring)
    case noHeadings(PagePath, String)
    case fragmentOfSearch
    case malformedQuery
    /// The address has a host without a scheme, as in `//example.org/`.
    case noScheme(authority: Substring)
    /// The address has a scheme without a host, as in `gemini:two.gmi` or `gemini:///two.gmi`.
    case noHost(scheme: Substring)
    /// The address is a path on a disk, or its host is the reader's own machine.
    case onThisMachine(scheme: Substring)
    /// The scheme is mistyped.
    case misspeltScheme(Substring, meant: String)
    /// The host is a scheme too.
    case schemeTwice(meant: String)
    /// A page's name is followed by a colon, as in `two.gmi:x`.
    case pageBeforeColon(PagePath)
    /// The address begins with a drive, as in `C:\two.gmi`.
    case drive
    /// A host's name is followed by a colon, as in `example.org:1965/`.
    case hostBeforeColon
}

extension LinkTarget {
    /// Whether the link needs something that answers a search.
    var isSearch: Bool {
        switch self {
        case .query(_, of: let page): page == .search
        case .page(let page): page.isAnswered
        case .heading, .plainText, .file, .media, .onHost, .external: false
        }
    }
}

extension Substring {
    /// Whether the text is `*( pchar / "/" / "?" )`, and UTF-8 once decoded (RFC 3986, section 3.4).
    fileprivate var isQuery: Bool {
        percentDecoded != nil
            && utf8.allSatisfy { $0.isPathCharacter || "/?%".utf8.contains($0) }
    }
}

extension Reference {
    /// The part after the path: `?query#fragment`.
    fileprivate var suffix: Substring { text[path.endIndex...] }
}
