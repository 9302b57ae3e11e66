import Content

/// Finds the attachments to which link lines of texts lead.
struct ShownAttachments: Sendable {
    private let byName: [MediaName: Attachment]
    private let byPath: [PagePath: Attachment]
    private let scheme = AddressScheme.capsule

    init(of article: Article) {
        let scheme = scheme
        byName = Dictionary(
            article.attachments.map { ($0.name, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        byPath = Dictionary(
            article.attachments.map { (scheme.path(of: $0.name), $0) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// Returns an attachment of the article by its name.
    subscript(name: MediaName) -> Attachment? { byName[name] }

    /// Returns the attachments that a text shows, in its order and each once.
    func shown(by body: Body, on page: PageID) -> [Attachment] {
        guard !byPath.isEmpty else { return [] }
        let page = scheme.path(of: page)
        let all = body.blocks.compactMap { block in
            if case .link(let address, _, _) = block { byPath[page.resolving(address)] } else { nil }
        }
        return unique(all)
    }
}
