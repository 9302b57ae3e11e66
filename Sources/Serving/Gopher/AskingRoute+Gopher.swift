internal import Gopher
internal import Pages
internal import Renderers
internal import Text

extension AskingRoute<GopherAnswer> {
    /// Asks with a menu that says how, since only an item of type 7 makes a client ask, and answers with a menu.
    init(_ asking: any Asking, _ context: RenderContext, on server: GopherServer) {
        let renderer = GopherMenuRenderer(server: server, context)
        self.init(
            asking,
            at: context.addresses.path(of: asking.page),
            question: GopherAnswer(.menu, renderer.render(asking.invitation)),
            render: { GopherAnswer(.menu, renderer.render($0)) }
        )
    }

    /// A link of a text can hold the words, as the query of its selector.
    ///
    /// - Parameters:
    ///   - request: Words that it has go before those of the query.
    ///   - query: Percent-encoded.
    /// - Returns: The page, or how to ask where there are no words.
    func answer(to request: GopherRequest, query: some StringProtocol) -> GopherAnswer {
        answer(to: request.words?.string ?? String(query).percentDecoded)
    }
}
