internal import Gopher
internal import Pages
internal import Renderers

/// The one selector whose answers are computed: a search of the capsule, an item of type 7.
struct GopherSearch: Sendable {
    private let index: SearchIndex
    private let renderer: GopherMenuRenderer
    private let invitation: GopherAnswer

    init(_ index: SearchIndex, on server: GopherServer) {
        self.index = index
        renderer = GopherMenuRenderer(server: server)
        invitation = GopherAnswer(.menu, renderer.render(index.invitation))
    }

    /// The pages found; without a word to look for, how to ask; `nil` for other selectors.
    func answer(to request: GopherRequest) -> GopherAnswer? {
        guard request.selector.pagePaths.first == PagePath.search.string else { return nil }
        guard let page = request.words.flatMap({ index.results(for: $0.string) }) else { return invitation }
        return GopherAnswer(.menu, renderer.render(page))
    }
}
