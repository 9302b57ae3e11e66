package import Pages

/// What a format has to know of the edition to which a page belongs.
package struct RenderContext: Hashable, Sendable {
    /// The edition's language (BCP 47).
    package let language: String
    /// The edition's title.
    package let title: String
    package let addresses: AddressScheme

    /// Takes values that are the same for all pages of an edition.
    package init(language: String, title: String, addresses: AddressScheme) {
        self.language = language
        self.title = title
        self.addresses = addresses
    }
}

extension Edition {
    /// What a renderer of the edition's pages has to know.
    package var context: RenderContext {
        RenderContext(language: language, title: title, addresses: addresses)
    }
}
