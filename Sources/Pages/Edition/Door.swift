/// One of the protocols through which an edition can be read.
package struct Door: Hashable, Sendable {
    /// As readers know it, such as `Gopher`.
    package var name: String
    /// What stands before a page's path in an address: `gemini://example.org`, `gopher://example.org:7070/1`.
    package var prefix: String

    /// A protocol and where its server is.
    package init(name: String, prefix: String) {
        self.name = name
        self.prefix = prefix
    }

    /// The address of a page behind this door.
    package func address(of path: PagePath) -> String { prefix + path.string }
}

extension Edition {
    /// The pages as one protocol shows them: at the foot of each is what else it can be had as.
    ///
    /// - Parameters:
    ///   - twin: The other protocol, where there is one.
    ///   - hasPlainText: Whether ``PagePath/plainText`` is served too.
    /// - Returns: The edition with those links.
    package func beside(_ twin: Door?, hasPlainText: Bool = false) -> Edition {
        let wording = Wording.of(language: language)
        var edition = self
        for index in pages.indices {
            let path = pages[index].path
            var links: [Link] = []
            if hasPlainText, let text = path.plainText {
                links.append(Link(.page(text), label: wording.asPlainText))
            }
            if let twin {
                links.append(
                    Link(.external(twin.address(of: path)), label: wording.overProtocol(twin.name))
                )
            }
            edition.pages[index].addToFoot(links)
        }
        return edition
    }
}

extension Page {
    /// The foot is the last group of links, and its last link leads home; only home itself has none.
    fileprivate mutating func addToFoot(_ links: [Link]) {
        guard !links.isEmpty, case .links(var foot) = blocks.last else { return }
        let wayHome = path == .home ? nil : foot.popLast()
        foot += links + [wayHome].compactMap(\.self)
        blocks[blocks.count - 1] = .links(foot)
    }
}
