package import Gemini
package import Pages
package import Renderers

extension AskingRoute<ReadyAnswer> {
    /// Asks with status 10 and answers with 20.
    ///
    /// - Parameters:
    ///   - asking: Of the capsule that is served.
    ///   - context: Of its edition.
    ///   - mediaType: Of its pages.
    package init(_ asking: any Asking, _ context: RenderContext, mediaType: MediaType) {
        let renderer = GemtextRenderer(context)
        let prompt = HeaderText(asking.prompt).map { GeminiResponse.input(prompt: $0) }
        self.init(
            asking,
            at: context.addresses.path(of: asking.page),
            question: ReadyAnswer(
                prompt ?? .failure(.temporary, HeaderText("The search has no prompt"))
            ),
            render: { ReadyAnswer(.success(mediaType, body: renderer.render($0))) }
        )
    }

    /// 10 without a word to look for, 20 with the page found, 59 for what is not UTF-8.
    func answer(to url: GeminiURL) -> ReadyAnswer {
        do throws(GeminiRequestError) {
            return answer(to: try url.queryText())
        } catch {
            return ReadyAnswer(.badRequest, error.description)
        }
    }
}
