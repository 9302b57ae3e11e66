import Pages
import Text

/// Spells the addresses of a page: relative inside the capsule, so that they hold under any prefix, or from the root of the host.
struct AddressSpelling {
    /// The page to which addresses are relative; `nil` if they begin at the root, since the page is shown at other addresses too.
    private let page: PagePath?
    private let addresses: AddressScheme
    private let dialect: GemtextDialect

    init(at page: PagePath?, _ addresses: AddressScheme, _ dialect: GemtextDialect = .gemini) {
        self.page = page
        self.addresses = addresses
        self.dialect = dialect
    }

    /// Returns the address of a target.
    ///
    /// A heading is not named: a Gemini request carries no fragment, and clients would not look for it.
    func address(of target: LinkTarget) -> String {
        switch target {
        case .external(let address): address.withoutControls
        case .page(let target), .heading(_, of: let target): reference(to: addresses.path(of: target))
        case .plainText(let target): reference(to: addresses.plainText(of: target))
        case .file(let file): reference(to: addresses.path(of: file))
        case .media(let name): reference(to: addresses.path(of: name))
        case .onHost(let place): reference(to: addresses.path(onHost: place))
        case .query(let query, of: let page):
            reference(to: addresses.path(of: page)) + dialect.spelling(ofQuery: query.withoutControls)
        }
    }

    private func reference(to path: PagePath) -> String { page.map(path.reference) ?? path.string }
}
