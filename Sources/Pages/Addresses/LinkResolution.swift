import Text

/// From an address, as a link line has it, to what it leads to.
extension AddressTable {
    /// What an address on a page leads to.
    ///
    /// Whether a page has the heading that is named is not known here.
    ///
    /// | address                                       | leads to                              |
    /// |-----------------------------------------------|---------------------------------------|
    /// | `two.gmi`, `../about.gmi`, `tw%6F.gmi`, `./`  | the page                              |
    /// | `two.gmi#part`, `#part`                       | a heading of the page, of this page   |
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
            return .search(query: String(query))
        }
        if reference.query != nil { throw .query(of: path) }
        guard let fragment = reference.fragment else { return target }
        if fragment.isEmpty { throw .emptyFragment }
        guard let heading = fragment.percentDecoded else { throw .malformedFragment(fragment) }
        // A file beside the pages has no headings.
        guard case .page(let id) = target else { throw .noHeadings(path, heading) }
        return .heading(heading, of: id)
    }

    /// A colon after the name of a page or a host is no scheme's.
    private func checkElsewhere(
        _ reference: Reference,
        scheme: Substring,
        on page: PagePath
    ) throws(LinkProblem) {
        let path = page.resolving(scheme)
        // One letter is a drive's, as in `C:\texts`.
        if scheme.utf8.count == 1 { throw .drive }
        if target(at: path) != nil || self.scheme.isPageName(scheme) {
            throw .pageBeforeColon(path)
        }
        if scheme.contains(".") { throw .hostBeforeColon }
        let needsHost = ["gemini", "gopher", "http", "https", "titan", "spartan", "ftp"]
        if needsHost.contains(scheme.lowercased()), reference.authority?.isEmpty ?? true {
            throw .noHost(scheme: scheme)
        }
    }
}

/// Why an address leads nowhere.
enum LinkProblem: Error, Hashable {
    /// The page that it would name, and what follows its path.
    case noPage(PagePath, suffix: Substring)
    case query(of: PagePath)
    case emptyFragment
    case malformedFragment(Substring)
    case noHeadings(PagePath, String)
    case fragmentOfSearch
    case malformedQuery
    /// `//example.org/`.
    case noScheme(authority: Substring)
    /// `gemini:two.gmi`, `gemini:///two.gmi`.
    case noHost(scheme: Substring)
    /// `two.gmi:x`.
    case pageBeforeColon(PagePath)
    /// `C:\two.gmi`.
    case drive
    /// `example.org:1965/`.
    case hostBeforeColon
}

extension LinkTarget {
    /// Whether something must be there that answers a search.
    var isSearch: Bool {
        switch self {
        case .search: true
        case .page(let page): page == .search
        case .heading, .plainText, .file, .external: false
        }
    }
}

extension Substring {
    /// `*( pchar / "/" / "?" )`, and UTF-8 where it is decoded (RFC 3986, section 3.4).
    fileprivate var isQuery: Bool {
        percentDecoded != nil
            && utf8.allSatisfy { $0.isPathCharacter || "/?%".utf8.contains($0) }
    }
}

extension Reference {
    /// What follows the path: `?query#fragment`.
    fileprivate var suffix: Substring { text[path.endIndex...] }
}
