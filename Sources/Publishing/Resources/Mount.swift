package import Pages

/// A capsule's edition and where on its host it stands.
package struct Mount: Sendable {
    /// All of its addresses begin with this.
    package let prefix: PathPrefix
    private let edition: Edition

    /// Puts an edition under a prefix; without one it has the host to itself.
    package init(_ edition: Edition, at prefix: PathPrefix = .none) {
        self.prefix = prefix
        self.edition = edition.under(prefix)
    }

    /// Renders it in one form.
    ///
    /// - Parameters:
    ///   - form: What the pages are rendered to.
    ///   - others: The other protocols over which it is served too, at the same addresses.
    /// - Returns: Its pages at their addresses on the host.
    package func publication(as form: Publication.Form, beside others: [Door]) -> Publication {
        Publication(edition, as: form, beside: others)
    }
}
