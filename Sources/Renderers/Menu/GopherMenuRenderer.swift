package import Gopher
package import Pages
internal import Text

/// Pages as menus of Gopher.
///
/// Text is lines to be read (`i`), a link an item: a page is a menu, a file text, an address elsewhere what the
/// address says. A label that is wider than a line goes on in lines below its item.
package struct GopherMenuRenderer: Renderer {
    private let server: GopherServer

    /// Columns of an item's label: of more, clients that number items cut the end off on a screen of 80.
    private static let labelWidth = 64

    /// - Parameter server: Named in every item, so as readers reach it.
    package init(server: GopherServer) { self.server = server }

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
        switch target {
        case .page(let path), .heading(_, of: let path):
            return path.selector.map { MenuItem(path.itemType, display, to: $0, on: server) }
        case .search(let query):
            return Selector("\(PagePath.search)?\(query)").map {
                MenuItem(.menu, display, to: $0, on: server)
            }
        case .external(let address):
            if let url = try? GopherURL(address) {
                return url.words == nil ? MenuItem(display, to: url) : nil
            }
            return ExternalAddress(address).map { MenuItem(display, to: $0, on: server) }
        }
    }
}

extension PagePath {
    /// - Returns: `nil` for a path of more than 255 bytes, which no menu can name.
    package var selector: Selector? { self == .home ? .root : Selector(string) }

    /// What is served at the path: text for a file, a menu for every page, and what asks for words first.
    package var itemType: ItemType {
        if self == .search { return .search }
        return string.hasSuffix(".txt") ? .text : .menu
    }
}
