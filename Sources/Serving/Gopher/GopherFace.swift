internal import Gemini
package import Gopher
package import Pages
package import Publishing
internal import Reactor
package import Renderers
internal import System
internal import Text

/// The form of Gopher: nothing before a body, and text with CR LF line ends.
package struct GopherFace: Face {
    private let server: GopherServer
    private let width: Int

    /// - Parameters:
    ///   - server: The server that the items of answers name.
    ///   - width: The columns of a line in answers.
    package init(on server: GopherServer, width: Int = LineWrapper.standardWidth) {
        self.server = server
        self.width = width
    }

    /// Returns the answers, in which texts have CR LF line ends and everything else is as it is.
    package func answers(for resources: [Resource]) -> [ReadyAnswer] {
        resources.concurrentMap(answer)
    }

    private func answer(for resource: Resource) -> ReadyAnswer {
        let type = ItemType(of: resource.kind)
        return switch (resource.content, resource.kind) {
        case (.bytes(let bytes), .plainText): ReadyAnswer(type, GopherText.wrapped(bytes))
        case (.bytes(let bytes), _): ReadyAnswer(type, bytes)
        case (.file(let file), _): ReadyAnswer(status: "\(type)", Response(body: .file(file)))
        }
    }

    /// Returns the content as it is, which was made for Gopher.
    package func answer(for resource: LazyResource) -> LazyAnswer {
        let type = "\(ItemType(of: resource.kind))"
        return LazyAnswer(resource.content) { ReadyAnswer(status: type, Response(body: .pieces($0))) }
    }

    /// Returns an error that says where the page is now, since Gopher cannot redirect.
    package func answer(for former: FormerAddress) -> ReadyAnswer {
        ReadyAnswer(status: "\(ItemType.error)", answer(for: former.notice).response)
    }

    /// Returns a route that answers with a menu, and asks with one that says how, since only an item of type 7 makes a client
    /// ask.
    package func route(for asking: any Asking, in context: RenderContext) -> AskingRoute {
        let renderer = GopherMenuRenderer(server: server, width: width, context)
        let question = ReadyAnswer(.menu, renderer.render(asking.invitation))
        return AskingRoute(
            asking,
            question: { _ in question },
            render: { page, _ in ReadyAnswer(.menu, renderer.render(page)) }
        )
    }

    /// Returns a route that answers with menus; of what asks for words that of its page, on which an item of type 7 asks.
    package func route(for answering: any Answering, in context: RenderContext) -> AnsweringRoute {
        let renderer = GopherMenuRenderer(server: server, width: width, context)
        // A menu's selectors are whole, wherever it is read.
        let page = { @Sendable (page: Page, _: PagePath) in ReadyAnswer(.menu, renderer.render(page)) }
        return AnsweringRoute(answering, at: context.addresses, page: page) {
            _,
            invitation,
            path in
            page(invitation, path)
        }
    }
}

extension ItemType {
    /// Returns the type of the item that leads to a resource.
    fileprivate init(of kind: Resource.Kind) {
        self =
            switch kind {
            case .page: .menu
            case .plainText: .text
            case .file(let type): ItemType(ofMedia: type.type, type.subtype)
            }
    }
}
