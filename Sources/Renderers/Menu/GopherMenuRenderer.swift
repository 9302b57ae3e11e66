package import Gopher
package import Pages
internal import Text

/// Pages as menus of Gopher.
///
/// Text is lines to be read (`i`), a link an item: a page is a menu, a file text, an address elsewhere what the
/// address says. A label that is wider than a line goes on in lines below its item.
package struct GopherMenuRenderer: Sendable {
    private let server: GopherServer
    private let context: RenderContext

    /// Columns of an item's label: of more, clients that number items cut the end off on a screen of 80.
    private static let labelWidth = 64

    /// - Parameters:
    ///   - server: Named in every item, so as readers reach it.
    ///   - context: Of the edition whose pages they are.
    package init(server: GopherServer, _ context: RenderContext) {
        self.server = server
        self.context = context
    }

    /// The menu with CR LF line ends and the dot that ends it.
    package func render(_ page: Page) -> [UInt8] { menu(of: page).bytes }

    /// The menu as items.
    package func menu(of page: Page) -> Menu {
        Menu(
            TextLayout(page).lines.flatMap { line in
                switch line {
                case .text(let text): [MenuItem.info(FieldText(tidying: text))]
                case .link(let link): items(for: link)
                }
            }
        )
    }

    /// The item and what of its label did not fit; what has no place in a menu is words and its address.
    private func items(for link: Link) -> [MenuItem] {
        let address = if case .external(let address) = link.target { address } else { "" }
        let label = link.label.onOneLine.withPlainPunctuation
        let lines = LineWrapper(width: Self.labelWidth, prefix: "  ", firstPrefix: "")
            .lines(of: label.isEmpty ? address : label).map { FieldText(tidying: $0) }
        guard let first = lines.first else { return [] }
        if let item = item(first, for: link.target) { return [item] + lines.dropFirst().map(MenuItem.info) }
        return (lines + LineWrapper(prefix: "  ").lines(of: address).map { FieldText(tidying: $0) })
            .map(MenuItem.info)
    }

    private func item(_ display: FieldText, for target: LinkTarget) -> MenuItem? {
        let addresses = context.addresses
        switch target {
        case .page(let page), .heading(_, of: let page):
            return item(page == .search ? .search : .menu, display, at: addresses.path(of: page).string)
        case .plainText(let page): return item(.text, display, at: addresses.plainText(of: page).string)
        case .file(let file): return item(.text, display, at: addresses.path(of: file).string)
        case .search(let query):
            return item(.menu, display, at: "\(addresses.path(of: .search))?\(query)")
        case .external(let address):
            if let url = try? GopherURL(address) {
                return url.words == nil ? MenuItem(display, to: url) : nil
            }
            return ExternalAddress(address).map { MenuItem(display, to: $0, on: server) }
        }
    }

    /// - Returns: `nil` for a path of more than 255 bytes, which no menu can name.
    private func item(_ type: ItemType, _ display: FieldText, at path: String) -> MenuItem? {
        (path == "/" ? .root : Selector(path)).map { MenuItem(type, display, to: $0, on: server) }
    }
}
