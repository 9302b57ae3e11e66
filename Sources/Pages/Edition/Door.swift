import Languages

/// A way into an edition by one of the protocols over which it can be read.
package struct Door: Hashable, Sendable {
    /// The protocol's name as readers know it, such as `Gopher`.
    package var name: String
    /// The beginning of every address, up to the page's path: `gemini://example.org`, `gopher://example.org:7070/1`.
    package var prefix: String
    /// How the addresses of pages end over the protocol.
    package var ending: AddressScheme.Ending

    package init(name: String, prefix: String, ending: AddressScheme.Ending = .gemtext) {
        self.name = name
        self.prefix = prefix
        self.ending = ending
    }

    /// Returns the address of a page over this protocol.
    package func address(of path: PagePath) -> String { prefix + path.string }

    /// Returns a link from a page to itself over this protocol.
    func link(to page: PageID, _ addresses: AddressScheme, _ wording: Wording) -> Link {
        let place = addresses.ending(in: ending).place(of: page)
        return Link(.external(address(of: place)), label: wording.fill(.overProtocol, [.protocol: name]))
    }
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
        var edition = self
        for index in pages.indices {
            let page = pages[index]
            let text = hasPlainText && page.isText
            let plain = text ? [Link(.plainText(page.id), label: wording[.asPlainText])] : []
            let leadsAcross = page.id == .home || page.id == .about
            let doors = (leadsAcross ? others : []).map { $0.link(to: page.id, addresses, wording) }
            edition.pages[index].offer(plain + doors)
        }
        return edition
    }
}

extension Shelf {
    /// Returns the list with links to itself over other protocols.
    package func home(beside others: [Door]) -> Page {
        var page = home
        page.offer(others.map { $0.link(to: .home, .capsule, wording) })
        return page
    }
}

extension Page {
    /// Adds links to the foot, before the way home; on home, which has no foot, they go after the last group.
    mutating func offer(_ links: [Link]) {
        if let home = foot?.links.popLast() {
            foot?.links += links + [home]
        } else if let last = groups.indices.last {
            groups[last].links += links
        }
    }
}
