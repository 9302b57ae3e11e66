import Pages

extension LinkTarget {
    /// The address as a page at `path` spells it: relative inside the capsule, so that it holds under any prefix.
    ///
    /// - Source: RFC 3986, section 4.2; a reference that is empty would mean the page itself, so a page's own
    ///   folder is `./`.
    func address(from path: PagePath) -> String {
        switch self {
        case .external(let address): address.withoutControls
        case .page(let target): target.relative(to: path)
        }
    }
}

extension PagePath {
    fileprivate func relative(to page: PagePath) -> String {
        let from = page.string.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        let to = string.split(separator: "/", omittingEmptySubsequences: false)
        let shared = zip(from, to.dropLast()).prefix { $0 == $1 }.count
        let ascent = String(repeating: "../", count: from.count - shared)
        let descent = to.dropFirst(shared).joined(separator: "/")
        return ascent + descent == "" ? "./" : ascent + descent
    }
}
