internal import Pages
internal import System

/// Addresses at which pages are computed, in the form of one protocol.
///
/// Pages are computed on the event loop, so whatever answers has to bound what an answer costs.
package struct AnsweringRoute: Sendable {
    private let answering: any Answering
    /// What stands before the edition's own addresses, in bytes.
    private let prefix: Int
    /// Where the edition stands on its host.
    private let place: PathPrefix
    private let page: @Sendable (Page, PagePath) -> ReadyAnswer
    private let asks: @Sendable (String, Page, PagePath) -> ReadyAnswer
    private let path: @Sendable (PageID) -> PagePath

    /// The answer at an address.
    enum Answer {
        case ready(ReadyAnswer)
        /// That of a page of the host that is not computed here, to which the reader is sent.
        case elsewhere(PagePath)
    }

    /// - Parameters:
    ///   - answering: The thing that computes the pages.
    ///   - addresses: The addresses of the edition.
    ///   - page: Renders a page for the protocol, given the address at which it is read.
    ///   - asks: Renders what asks for words, given a prompt, a page for clients that cannot ask, and the address.
    init(
        _ answering: any Answering,
        at addresses: AddressScheme,
        page: @escaping @Sendable (Page, PagePath) -> ReadyAnswer,
        asks: @escaping @Sendable (String, Page, PagePath) -> ReadyAnswer
    ) {
        self.answering = answering
        prefix = addresses.prefixLength
        place = addresses.prefix
        path = { addresses.path(of: $0) }
        self.page = page
        self.asks = asks
    }

    /// What has to be made before anything is answered.
    var preparation: (any Preparation)? { answering.preparation }

    /// Computes the answer at an address of the host.
    ///
    /// Where another address of the same place is meant, or is nearly that of the request, its answer is computed at once, since a redirect
    /// would lose the query, which is what the reader has typed. That happens once at most.
    ///
    /// - Parameters:
    ///   - path: The path on the host.
    ///   - query: The words of the query, decoded.
    ///   - day: Today in UTC, in days since 1970.
    ///   - room: How many bytes a query may have in such an address.
    ///   - transaction: Returns what went over the line.
    /// - Returns: `nil` if there is nothing at the address.
    func answer(
        at path: String,
        query: String?,
        on day: Int,
        room: Int,
        _ transaction: @escaping () -> Transaction
    ) -> Answer? {
        let inquiry = Inquiry(
            path: String(decoding: path.utf8.dropFirst(prefix), as: UTF8.self),
            query: query,
            day: day,
            room: room,
            transaction: transaction
        )
        return switch reply(to: inquiry) {
        case .page(let page): .ready(self.page(page, PagePath(path)).got(by: page.act?.under(place)))
        case .asks(let prompt, let page): .ready(asks(prompt, page, PagePath(path)))
        case .elsewhere(let page): .elsewhere(self.path(page))
        case nil: nil
        }
    }

    /// Returns the reply to an inquiry, or that at the address which is meant, if that one is answered here too.
    private func reply(to inquiry: Inquiry) -> Reply? {
        guard let first = answering.reply(to: inquiry) else { return replyNear(inquiry) }
        guard case .elsewhere(let page) = first else { return first }
        let path = String(decoding: self.path(page).string.utf8.dropFirst(prefix), as: UTF8.self)
        return reply(to: inquiry, at: path) ?? first
    }

    /// Returns the reply at the first address of which that of the inquiry is a near miss.
    private func replyNear(_ inquiry: Inquiry) -> Reply? {
        for meant in AddressScheme.capsule.meant(by: PagePath(inquiry.path)) {
            if let reply = reply(to: inquiry, at: meant.string) { return reply }
        }
        return nil
    }

    private func reply(to inquiry: Inquiry, at path: String) -> Reply? {
        guard answering.answers(at: path) else { return nil }
        var meant = inquiry
        meant.path = path
        meant.room += inquiry.path.utf8.count - path.utf8.count
        return answering.reply(to: meant)
    }
}
