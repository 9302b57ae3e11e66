/// One of the protocols through which an edition can be read.
package struct Door: Hashable, Sendable {
    /// As readers know it, such as `Gopher`.
    package var name: String
    /// What stands before a page's path in an address: `gemini://example.org`, `gopher://example.org:7070/1`.
    package var prefix: String

    package init(name: String, prefix: String) {
        self.name = name
        self.prefix = prefix
    }

    /// The address of a page behind this door.
    package func address(of path: PagePath) -> String { prefix + path.string }
}

extension Edition {
    /// The pages as one protocol shows them: texts lead to themselves as plain text, and home and the page about the edition to
    /// themselves over the other protocols.
    ///
    /// - Parameters:
    ///   - others: The other protocols, in the order in which they are offered.
    ///   - hasPlainText: Whether the texts are served as plain text too (``Page/isText``).
    /// - Returns: The edition with those links.
    package func beside(_ others: [Door], hasPlainText: Bool = false) -> Edition {
        let wording = Wording.of(language: language)
        var edition = self
        for index in pages.indices {
            let page = pages[index]
            let text = hasPlainText && page.isText
            let plain = text ? [Link(.plainText(page.id), label: wording.asPlainText)] : []
            let leadsAcross = page.id == .home || page.id == .about
            let doors = (leadsAcross ? others : []).map { door in
                let address = door.address(of: addresses.path(of: page.id))
                return Link(.external(address), label: wording.overProtocol(door.name))
            }
            edition.pages[index].offer(plain + doors)
        }
        return edition
    }
}

extension Page {
    /// In the foot, before the way home; on home, which has none, after the last group.
    fileprivate mutating func offer(_ links: [Link]) {
        if let home = foot?.links.popLast() {
            foot?.links += links + [home]
        } else if let last = groups.indices.last {
            groups[last].links += links
        }
    }
}
