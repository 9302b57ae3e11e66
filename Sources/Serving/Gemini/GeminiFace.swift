import Languages
internal import Gemini
package import Pages
package import Publishing
internal import Reactor
package import Renderers

/// The form of Gemini: a header with a media type before each body.
package struct GeminiFace: Face {
    package init() {}

    /// Resources of one kind share their header.
    package func answers(for resources: [Resource]) -> [ReadyAnswer] {
        var heads: [Resource.Kind: (type: MediaType, bytes: [UInt8])] = [:]
        return resources.map { resource in
            let type = MediaType(of: resource.kind)
            let head = heads[resource.kind] ?? (type, GeminiResponse.success(type, body: []).headerBytes)
            heads[resource.kind] = head
            return switch resource.content {
            case .bytes(let bytes):
                ReadyAnswer(.success(head.type, body: bytes), head: head.bytes)
            case .file(let file):
                ReadyAnswer(status: "20", Response(head: head.bytes, body: .file(file)))
            }
        }
    }

    /// Returns the content behind the header of its kind.
    package func answer(for resource: LazyResource) -> LazyAnswer {
        let head = GeminiResponse.success(MediaType(of: resource.kind), body: []).headerBytes
        return LazyAnswer(resource.content) {
            ReadyAnswer(status: "20", Response(head: head, body: .pieces($0)))
        }
    }

    /// Returns 31 with the page's address now, or 52 if it is gone.
    package func answer(for former: FormerAddress) -> ReadyAnswer {
        if let path = former.now.flatMap({ URLPath($0.string) }) { return ReadyAnswer(redirectTo: path) }
        return ReadyAnswer(.gone, former.wording[.pageIsGone])
    }

    /// Returns a route that asks with status 10 and answers with 20.
    package func route(for asking: any Asking, in context: RenderContext) -> AskingRoute {
        let renderer = GemtextRenderer(context)
        let type = MediaType(of: .page(language: context.language))
        let prompt = HeaderText(asking.prompt).map { GeminiResponse.input(prompt: $0) }
        let question = ReadyAnswer(prompt ?? .failure(.temporary, HeaderText("The search has no prompt")))
        return AskingRoute(
            asking,
            question: { _ in question },
            render: { ReadyAnswer(.success(type, body: renderer.render($0, at: $1))) }
        )
    }

    /// Returns a route that asks with status 10 and answers with 20.
    package func route(for answering: any Answering, in context: RenderContext) -> AnsweringRoute {
        let renderer = GemtextRenderer(context)
        let type = MediaType(of: .page(language: context.language))
        let page = { @Sendable (page: Page, path: PagePath) in
            ReadyAnswer(.success(type, body: renderer.render(page, at: path)))
        }
        return AnsweringRoute(answering, at: context.addresses, page: page) {
            prompt,
            invitation,
            path in
            HeaderText(prompt).map { ReadyAnswer(.input(prompt: $0)) } ?? page(invitation, path)
        }
    }
}
