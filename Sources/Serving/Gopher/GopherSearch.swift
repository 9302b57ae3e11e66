internal import Gopher
internal import Pages
internal import Renderers
internal import Text

/// The one selector whose answers are computed: a search of the capsule, an item of type 7.
struct GopherSearch: Sendable {
    private let index: SearchIndex
    private let path: String
    private let renderer: GopherMenuRenderer
    private let invitation: GopherAnswer

    init(_ index: SearchIndex, _ context: RenderContext, on server: GopherServer) {
        self.index = index
        path = context.addresses.path(of: .search).string
        renderer = GopherMenuRenderer(server: server, context)
        invitation = GopherAnswer(.menu, renderer.render(index.invitation))
    }

    /// The pages found; without a word to look for, how to ask; `nil` for other selectors.
    ///
    /// A link of a text can hold the words of a search, as the query of its selector.
    func answer(to request: GopherRequest) -> GopherAnswer? {
        let selector = request.selector.description
        let path = selector.prefix { $0 != "?" }
        guard Selector(String(path))?.pagePaths.first == self.path else { return nil }
        let query = selector.dropFirst(path.count + 1).percentDecoded
        guard let page = (request.words?.string ?? query).flatMap({ index.results(for: $0) }) else {
            return invitation
        }
        return GopherAnswer(.menu, renderer.render(page))
    }
}
