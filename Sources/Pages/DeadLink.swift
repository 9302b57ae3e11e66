import Content

/// A link line in the capsule's text whose address names no page of it.
package struct DeadLink: Hashable, Sendable {
    /// The page of whose text it is part.
    package var page: PagePath
    /// As the writer spelled it.
    package var address: String
}

extension Composition {
    /// In the order of sections, terms and free pages.
    var deadLinks: [DeadLink] {
        Text.all(of: article).flatMap { text in
            text.body.blocks.compactMap { block in
                guard case .link(let address, _) = block, let target = text.path.resolving(address),
                    !has(target)
                else { return nil }
                return DeadLink(page: text.path, address: address)
            }
        }
    }
}
