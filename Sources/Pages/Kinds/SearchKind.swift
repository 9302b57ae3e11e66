import Languages
import Records

extension PageKind {
    /// The search, which is composed on request (``SearchIndex``) and so is not a page of an edition.
    static let search = PageKind(.search, "the search", from: { _ in .nowhere }, compose: nil)
        .onHome(.lookUp) { $0.wording[.searchLabel] }
}
