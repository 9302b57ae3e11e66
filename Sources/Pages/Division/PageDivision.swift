import Languages

/// Divides a page that is too long into parts, with ways between them.
///
/// A part ends before a heading of level 2 if one comes late enough, or else before one of level 3, or between two blocks; lists
/// and groups of links that are longer than a part are divided as well. A part that goes on under a heading repeats it.
struct PageDivision {
    /// The most bytes of a page, as gemtext, that Lectern makes by itself: what is longer is slow to load on a slow line.
    static let limit = 64 << 10
    /// The most bytes of the whole text on one page, which is there to be long.
    static let limitOfWholeText = 512 << 10

    let addresses: AddressScheme
    /// The bytes of text and groups in one part; some are left for the ways to the others.
    let room: Int
    /// Whether the text itself may be divided, and not only the groups below it.
    let isTextDivided: Bool

    /// - Parameters:
    ///   - limit: The most bytes of a part, as gemtext.
    ///   - isTextDivided: Whether the text may be divided; what a writer has written as one page stays one page.
    ///   - addresses: The addresses of the links, which count as bytes of a part.
    init(
        limit: Int = Self.limit,
        dividingText isTextDivided: Bool,
        _ addresses: AddressScheme
    ) {
        self.addresses = addresses
        self.isTextDivided = isTextDivided
        room = limit - limit / 16
    }

    /// Returns the parts of a page, the first of which has the page's own address; the page itself if it is short enough.
    func parts(of page: Page, _ wording: Wording) -> [Page] {
        guard page.estimatedBytes > room else { return [page] }
        let pieces = self.pieces(of: page)
        guard pieces.reduce(0, { $0 + $1.bytes }) > room else { return [page] }
        let parts = divided(pieces, wording)
        guard parts.count > 1 else { return [page] }
        let names = parts.map { name(of: $0, wording) }
        return parts.indices.map { part(at: $0, parts[$0], of: page, names, wording) }
    }
}
