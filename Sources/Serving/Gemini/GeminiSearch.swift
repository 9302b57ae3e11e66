package import Gemini
package import Pages
package import Renderers

/// The one route whose answers are computed: a search of the capsule.
///
/// On the event loop, so ``SearchIndex/results(for:)`` says what it costs at most.
package final class GeminiSearch: Sendable {
    private let index: SearchIndex
    private let mediaType: MediaType
    private let prompt: ReadyAnswer
    private let path: URLPath?
    private let renderer: GemtextRenderer

    /// - Parameters:
    ///   - index: Of the capsule that is served.
    ///   - context: Of its edition.
    ///   - mediaType: Of its pages.
    package init(_ index: SearchIndex, _ context: RenderContext, mediaType: MediaType) {
        path = URLPath(context.addresses.path(of: .search).string)
        renderer = GemtextRenderer(context)
        self.index = index
        self.mediaType = mediaType
        let words = HeaderText(index.prompt)
        prompt = ReadyAnswer(
            words.map { .input(prompt: $0) } ?? .failure(.temporary, HeaderText("The search has no prompt"))
        )
    }

    /// 10 without a word to look for, 20 with the pages found, 59 for what is not UTF-8; `nil` for other paths.
    func answer(to url: GeminiURL) -> ReadyAnswer? {
        guard url.path == path else { return nil }
        do throws(GeminiRequestError) {
            guard let text = try url.queryText(), let page = index.results(for: text) else { return prompt }
            return ReadyAnswer(.success(mediaType, body: renderer.render(page)))
        } catch {
            return ReadyAnswer(.badRequest, error.description)
        }
    }
}
