import Records

extension PageKind {
    /// Composed when it is asked for (``SearchIndex``), so no page of an edition.
    static let search = PageKind(.search, "the search", from: { _ in .nowhere }, compose: nil)
        .onHome(.lookUp) { $0.wording.searchLabel }
}
