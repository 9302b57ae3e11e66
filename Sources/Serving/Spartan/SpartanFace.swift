internal import Gemini
import Languages
package import Pages
package import Publishing
internal import Reactor
package import Renderers
internal import Spartan

/// The form of Spartan: a header with a media type before each body, and lines in its gemtext that ask for words.
package struct SpartanFace: Face {
    package init() {}

    /// Returns 2 with each resource.
    package func answers(for resources: [Resource]) -> [ReadyAnswer] {
        resources.map { resource in
            let head = SpartanResponse.success(MediaType(of: resource.kind), body: []).headerBytes
            return switch resource.content {
            case .bytes(let bytes): ReadyAnswer(status: "2", Response(head: head, body: .memory(bytes[...])))
            case .file(let file): ReadyAnswer(status: "2", Response(head: head, body: .file(file)))
            }
        }
    }

    /// Returns 2 with what is made.
    package func answer(for resource: LazyResource) -> LazyAnswer {
        let head = SpartanResponse.success(MediaType(of: resource.kind), body: []).headerBytes
        return LazyAnswer(resource.content) {
            ReadyAnswer(status: "2", Response(head: head, body: .pieces($0)))
        }
    }

    /// Returns 3 with the page's address now, or 4 if it is gone.
    package func answer(for former: FormerAddress) -> ReadyAnswer {
        former.now.flatMap { URLPath($0.string) }.map { ReadyAnswer(.redirect(to: $0)) }
            ?? ReadyAnswer(clientErrorIn: former.wording) { $0[.pageIsGone] }
    }

    /// Returns a route that asks with a page on which a line asks.
    package func route(for asking: any Asking, in context: RenderContext) -> AskingRoute {
        let page = Self.page(in: context)
        let invitation = asking.invitation
        let path = context.addresses.path(of: asking.page)
        let question = page(invitation, path)
        return AskingRoute(
            asking,
            question: { $0 == path ? question : page(invitation, $0) },
            render: page
        )
    }

    /// Returns a route that answers with pages; of what asks for words that of its page, on which a line asks.
    package func route(for answering: any Answering, in context: RenderContext) -> AnsweringRoute {
        let render = Self.page(in: context)
        return AnsweringRoute(
            answering,
            at: context.addresses,
            page: render,
            asks: { _, invitation, path in render(invitation, path) }
        )
    }

    /// Returns what answers with a page as it looks at an address.
    private static func page(in context: RenderContext) -> @Sendable (Page, PagePath) -> ReadyAnswer {
        let renderer = GemtextRenderer(context, in: .spartan)
        let type = MediaType(of: .page(language: context.language))
        return { ReadyAnswer(.success(type, body: renderer.render($0, at: $1))) }
    }
}
