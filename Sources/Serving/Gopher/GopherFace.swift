internal import Gemini
package import Gopher
package import Pages
package import Publishing
internal import Reactor
package import Renderers
internal import System
internal import Text

/// What is served, as Gopher says it: nothing before a body, and text with CR LF line ends.
package struct GopherFace: Face {
    private let server: GopherServer
    private let width: Int

    /// - Parameters:
    ///   - server: The server that every item of what is rendered on request names.
    ///   - width: The columns of a line of it.
    package init(on server: GopherServer, width: Int = LineWrapper.standardWidth) {
        self.server = server
        self.width = width
    }

    /// Texts get CR LF line ends, and all else goes out as it is.
    package func answers(for resources: [Resource]) -> [ReadyAnswer] {
        resources.concurrentMap { resource in
            let type = ItemType(of: resource.kind)
            return switch (resource.content, resource.kind) {
            case (.bytes(let bytes), .plainText):
                ReadyAnswer(type, GopherText(String(decoding: bytes, as: UTF8.self)).bytes())
            case (.bytes(let bytes), _): ReadyAnswer(type, bytes)
            case (.file(let file), _): ReadyAnswer(status: "\(type)", Response(body: .file(file)))
            }
        }
    }

    /// Asks with a menu that says how, since only an item of type 7 makes a client ask, and answers with a menu.
    package func route(for asking: any Asking, in context: RenderContext) -> AskingRoute {
        let renderer = GopherMenuRenderer(server: server, width: width, context)
        return AskingRoute(
            asking,
            question: ReadyAnswer(.menu, renderer.render(asking.invitation)),
            render: { ReadyAnswer(.menu, renderer.render($0)) }
        )
    }
}

extension ItemType {
    /// What an item says of a resource.
    fileprivate init(of kind: Resource.Kind) {
        self =
            switch kind {
            case .page: .menu
            case .plainText: .text
            case .file(let type) where type.isText: .text
            case .file(let type): ItemType(ofMedia: type.type, type.subtype)
            }
    }

    private init(ofMedia type: String, _ subtype: String) {
        self =
            switch (type, subtype) {
            case ("image", "gif"): .gif
            case ("image", _): .image
            case ("audio", _): .sound
            case ("video", _): .video
            case ("application", "pdf"): .document
            default: .binary
            }
    }
}

extension AskingRoute {
    /// A link of a text can hold the words, as the query of its selector.
    ///
    /// - Parameters:
    ///   - request: Words that it has go before those of the query.
    ///   - query: Percent-encoded.
    /// - Returns: The page, or how to ask where there are no words.
    func answer(to request: GopherRequest, query: some StringProtocol) -> ReadyAnswer {
        answer(to: request.words?.string ?? String(query).percentDecoded)
    }
}
