package import Gopher
package import Pages
internal import Renderers

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
    /// What answers a search, where the capsule can be searched.
    package let search: SearchIndex?

    /// Renders every page.
    ///
    /// - Parameters:
    ///   - edition: Without links to other protocols.
    ///   - server: Named in every item, so as readers reach it.
    ///   - twin: The other protocol, where the capsule is served over it too.
    package init(_ edition: Edition, on server: GopherServer, beside twin: Door?) {
        let renderer = GopherMenuRenderer(server: server)
        let menus = edition.beside(twin, hasPlainText: true).pages.concurrentMap { page in
            Document(path: page.path, type: .menu, body: renderer.render(page))
        }
        search = edition.search
        language = edition.language
        documents =
            menus + edition.plainTexts
            + (edition.files + [.caps]).map { file in
                Document(path: file.path, type: .text, body: GopherText(file.text).bytes())
            }
    }
}

extension Edition {
    /// The texts that can be had without links, as they are sent.
    fileprivate var plainTexts: [GopherPublication.Document] {
        let renderer = PlainTextRenderer()
        return pages.concurrentMap { page in
            page.path.plainText.map { path in
                let text = GopherText(renderer.lines(of: page))
                return GopherPublication.Document(path: path, type: .text, body: text.bytes())
            }
        }.compactMap(\.self)
    }
}

extension TextFile {
    /// What some clients ask a server about itself: above all that its text is UTF-8, for which Gopher has no
    /// other place.
    ///
    /// - Source: gopher://gopher.floodgap.com/0/gopher/tech/caps, as clients read it.
    static let caps = TextFile(
        path: .caps,
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
