internal import Content
internal import Gemini
package import Gopher
package import Pages
internal import Text

/// Renders pages as menus of Gopher.
///
/// Text becomes lines to be read (`i`), and each link an item: a page is a menu, a file text, and an address elsewhere what the
/// address tells. A label that is wider than a line goes on in lines below its item.
package struct GopherMenuRenderer: Sendable {
    private let server: GopherServer
    private let context: RenderContext
    private let layout: TextLayout

    /// The columns of a line that an item's label leaves free: clients that number items cut longer ones off.
    private static let numberWidth = 3
    /// Lagrange shows a line with three spaces as it is, in letters of one width, and any other as a paragraph.
    private static let preformattedIndent = "   "

    /// - Parameters:
    ///   - server: The server that every item names, as readers reach it.
    ///   - width: The columns of a line.
    ///   - context: What the format has to know of the edition.
    package init(server: GopherServer, width: Int = LineWrapper.standardWidth, _ context: RenderContext) {
        self.server = server
        self.context = context
        layout = TextLayout(width: width, indent: Self.preformattedIndent)
    }

    /// Returns the menu with CR LF line ends and the dot that ends it.
    package func render(_ page: Page) -> [UInt8] { menu(of: page).bytes }

    /// Returns the menu as items.
    ///
    /// The way up stands below the title too: some clients open a menu where its first item is, which may be far below the text.
    package func menu(of page: Page) -> Menu { menu(of: page, nil) }

    private func menu(of page: Page, _ known: KnownLines?) -> Menu {
        Menu(
            layout.lines(of: page, under: page.foot?.up, known).flatMap { line in
                switch line {
                case .text(let text): [MenuItem.info(FieldText(tidying: text))]
                case .link(let link): items(for: link)
                }
            }
        )
    }

    /// Returns the menu of a page that is a text, and the text as ``PlainTextRenderer`` renders it: most of their lines are the same.
    package func forms(of page: Page) -> (menu: Menu, text: [UInt8]) {
        let known = KnownLines()
        let menu = menu(of: page, known)
        known.rewind()
        return (menu, PlainTextRenderer(width: layout.width).render(page, known))
    }

    /// Returns a menu that says by its first item that something is not here, with the links of the page as ways on.
    package func notice(_ page: Page) -> Menu {
        let links = page.blocks.flatMap { block in
            if case .links(let links) = block { links } else { [Link]() }
        }
        return Menu([.error(FieldText(tidying: page.title.withPlainPunctuation))] + links.flatMap(items))
    }

    /// Returns the item of a link, and the rest of its label that did not fit; a link that cannot stand in a menu becomes its
    /// words and its address.
    private func items(for link: Link) -> [MenuItem] {
        let address = if case .external(let address) = link.target { address } else { "" }
        let label = link.label.onOneLine.withPlainPunctuation
        let lines = LineWrapper(width: layout.width - Self.numberWidth, prefix: "  ", firstPrefix: "")
            .lines(of: label.isEmpty ? address : label).map { FieldText(tidying: $0.withPlainSpaces) }
        guard let first = lines.first else { return [] }
        if let item = item(first, for: link.target) { return [item] + lines.dropFirst().map(MenuItem.info) }
        return
            (lines
            + LineWrapper(width: layout.width, prefix: "  ").lines(of: address).map { FieldText(tidying: $0) })
            .map(MenuItem.info)
    }

    private func item(_ display: FieldText, for target: LinkTarget) -> MenuItem? {
        let addresses = context.addresses
        switch target {
        case .page(let page), .heading(_, of: let page):
            return item(page.asksForWords ? .search : .menu, display, at: addresses.path(of: page).string)
        case .plainText(let page): return item(.text, display, at: addresses.plainText(of: page).string)
        case .file(let file):
            return item(file.isForPrograms ? .binary : .text, display, at: addresses.path(of: file).string)
        case .onHost(let place): return item(.menu, display, at: addresses.path(onHost: place).string)
        case .media(let name):
            let media = MediaType(ofFileNamed: name.description)
            let type = ItemType(ofMedia: media.type, media.subtype)
            return item(type, display, at: addresses.path(of: name).string)
        case .query(let query, of: let page):
            return item(.menu, display, at: "\(addresses.path(of: page))?\(query)")
        case .external(let address):
            if let url = try? GopherURL(address) {
                return url.words == nil ? MenuItem(display, to: url) : nil
            }
            return ExternalAddress(address).map { MenuItem(display, to: $0, on: server) }
        }
    }

    /// - Returns: `nil` if the path has more than 255 bytes, which no menu can name.
    private func item(_ type: ItemType, _ display: FieldText, at path: String) -> MenuItem? {
        (path == "/" ? .root : Selector(path)).map { MenuItem(type, display, to: $0, on: server) }
    }
}
