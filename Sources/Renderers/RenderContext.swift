package import Pages

/// The properties of an edition that a format has to know to render its pages.
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
    /// The properties that a renderer of the edition's pages has to know.
    package var context: RenderContext {
        RenderContext(language: language, title: title, addresses: addresses)
    }
}
