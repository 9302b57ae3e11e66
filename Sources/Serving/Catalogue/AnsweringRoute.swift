internal import Pages

/// Addresses at which pages are computed, in the form of one protocol.
///
/// Pages are computed on the event loop, so whatever answers has to bound what an answer costs.
package struct AnsweringRoute: Sendable {
    private let answering: any Answering
    /// What stands before the edition's own addresses, in bytes.
    private let prefix: Int
    private let page: @Sendable (Page) -> ReadyAnswer
    private let asks: @Sendable (String, Page) -> ReadyAnswer
    private let path: @Sendable (PageID) -> PagePath

    /// The answer at an address.
    enum Answer {
        case ready(ReadyAnswer)
        /// That of another page on the host, to which the reader is sent.
        case elsewhere(PagePath)
    }

    /// - Parameters:
    ///   - answering: The thing that computes the pages.
    ///   - addresses: The addresses of the edition.
    ///   - page: Renders a page for the protocol.
    ///   - asks: Renders what asks for words, given a prompt and a page for clients that cannot ask.
    init(
        _ answering: any Answering,
        at addresses: AddressScheme,
        page: @escaping @Sendable (Page) -> ReadyAnswer,
        asks: @escaping @Sendable (String, Page) -> ReadyAnswer
    ) {
        self.answering = answering
        prefix = addresses.prefixLength
        path = { addresses.path(of: $0) }
        self.page = page
        self.asks = asks
    }

    /// Computes the answer at an address of the host.
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
        return switch answering.reply(to: inquiry) {
        case .page(let page): .ready(self.page(page))
        case .asks(let prompt, let page): .ready(asks(prompt, page))
        case .elsewhere(let page): .elsewhere(self.path(page))
        case nil: nil
        }
    }
}
