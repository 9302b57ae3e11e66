/// A way into an edition by one of the protocols over which it can be read.
package struct Door: Hashable, Sendable {
    /// The protocol's name as readers know it, such as `Gopher`.
    package var name: String
    /// The beginning of every address, up to the page's path: `gemini://example.org`, `gopher://example.org:7070/1`.
    package var prefix: String

    package init(name: String, prefix: String) {
        self.name = name
        self.prefix = prefix
    }

    /// Returns the address of a page over this protocol.
    package func address(of path: PagePath) -> String { prefix + path.string }
}

extension Edition {
    /// Returns the edition as one protocol shows it: each text has a link to itself as plain text, and home and the page about the
    /// edition have links to themselves over the other protocols.
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
    /// Adds links to the foot, before the way home; on home, which has no foot, they go after the last group.
    fileprivate mutating func offer(_ links: [Link]) {
        if let home = foot?.links.popLast() {
            foot?.links += links + [home]
        } else if let last = groups.indices.last {
            groups[last].links += links
        }
    }
}
