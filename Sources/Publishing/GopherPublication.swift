package import Gopher
package import Pages
package import Renderers
internal import System

/// A capsule as Gopher serves it: every page as a menu, the texts as plain text too, in memory.
package struct GopherPublication: Sendable {
    /// What is at one selector.
    package struct Document: Sendable {
        /// As Gemini has it, `/` for the root.
        package let path: PagePath
        /// By which items name it: a menu or text.
        package let type: ItemType
        package let body: [UInt8]
    }

    package let documents: [Document]
    /// BCP 47.
    package let language: String
    /// What asks its readers for words.
    package let asking: [any Asking]
    /// For what is rendered when it is asked for.
    package let context: RenderContext

    /// Renders every page.
    ///
    /// - Parameters:
    ///   - edition: Without links to other protocols.
    ///   - server: Named in every item, so as readers reach it.
    ///   - others: The other protocols over which the capsule is served too.
    package init(_ edition: Edition, on server: GopherServer, beside others: [Door]) {
        let renderer = GopherMenuRenderer(server: server, edition.context)
        let addresses = edition.addresses
        let menus = edition.beside(others, hasPlainText: true).pages.concurrentMap { page in
            Document(path: addresses.path(of: page.id), type: .menu, body: renderer.render(page))
        }
        asking = edition.asking
        context = edition.context
        language = edition.language
        documents =
            menus + edition.plainTexts
            + (edition.files + [.caps]).map { file in
                Document(path: addresses.path(of: file.id), type: .text, body: GopherText(file.text).bytes())
            }
    }
}

extension Edition {
    /// The texts that can be had without links, as they are sent.
    fileprivate var plainTexts: [GopherPublication.Document] {
        let renderer = PlainTextRenderer()
        return pages.filter(\.isText).concurrentMap { page in
            let text = GopherText(renderer.lines(of: page))
            return GopherPublication.Document(
                path: addresses.plainText(of: page.id),
                type: .text,
                body: text.bytes()
            )
        }
    }
}

extension TextFile {
    /// What some clients ask a server about itself: above all that its text is UTF-8, for which Gopher has no
    /// other place.
    ///
    /// - Source: gopher://gopher.floodgap.com/0/gopher/tech/caps, as clients read it.
    static let caps = TextFile(
        id: .caps,
        text: """
            CAPS

            CapsVersion=1
            ExpireCapsAfter=86400

            PathDelimeter=/
            PathIdentity=.
            PathParent=..
            PathParentDouble=FALSE
            PathKeepPreDelimeter=FALSE

            ServerDefaultEncoding=UTF-8
            ServerSoftware=Lectern

            """
    )
}
