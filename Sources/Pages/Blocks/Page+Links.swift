extension Page {
    /// Returns the page with only those links that lead to some targets; the words of links that are part of the text stay.
    ///
    /// A group that has lost all its links goes with its heading, unless it says something by itself.
    func withLinks(where isKept: (LinkTarget) -> Bool) -> Page {
        var page = self
        page.text = text.flatMap { $0.withLinks(where: isKept) }
        page.onward = onward?.withLinks(where: isKept)
        page.groups = groups.compactMap { $0.withLinks(where: isKept) }
        page.foot = foot.flatMap { $0.withLinks(where: isKept) }
        return page
    }
}

extension Page.Foot {
    /// - Returns: `nil` if nothing is left of the foot.
    fileprivate func withLinks(where isKept: (LinkTarget) -> Bool) -> Page.Foot? {
        let links = links.filter { isKept($0.target) }
        let up = up.flatMap { isKept($0.target) ? $0 : nil }
        return links.isEmpty ? nil : Page.Foot(heading: heading, links: links, up: up)
    }
}

extension LinkGroup {
    /// - Returns: `nil` if nothing is left of the group.
    fileprivate func withLinks(where isKept: (LinkTarget) -> Bool) -> LinkGroup? {
        var group = self
        group.links.removeAll { !isKept($0.target) }
        let hasLost = group.links.isEmpty && !links.isEmpty
        return hasLost && words.isEmpty && items.isEmpty ? nil : group
    }
}

extension Block {
    fileprivate func withLinks(where isKept: (LinkTarget) -> Bool) -> [Block] {
        guard case .links(let links) = self else { return [self] }
        let kept = links.filter { isKept($0.target) }
        let words = links.filter { $0.isPartOfText && !isKept($0.target) }
        return words.map { .paragraph([.text($0.label)]) } + (kept.isEmpty ? [] : [.links(kept)])
    }
}
