package import Pages

/// What a format has to know of the edition that a page belongs to.
package struct RenderContext: Hashable, Sendable {
    /// BCP 47.
    package let language: String
    /// The edition's title.
    package let title: String
    package let addresses: AddressScheme

    /// The same for all pages of an edition.
    package init(language: String, title: String, addresses: AddressScheme) {
        self.language = language
        self.title = title
        self.addresses = addresses
    }
}

extension Edition {
    /// For whoever renders its pages.
    package var context: RenderContext {
        RenderContext(language: language, title: title, addresses: addresses)
    }
}
