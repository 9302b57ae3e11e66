package import Pages
import Text

/// Spells the addresses in pages of the web as those of files, relative, so that they hold on any server and on none.
package struct WebAddresses {
    /// The file in which the links stand.
    private let file: PagePath
    private let addresses: AddressScheme

    init(at page: PagePath, _ addresses: AddressScheme) {
        self.addresses = addresses
        file = Self.file(at: page)
    }

    /// Returns the address of a target; `nil` for what files cannot answer.
    func address(of target: LinkTarget) -> String? {
        switch target {
        case .external(let address): ExternalLink.address(address)
        case .page(let page): reference(to: addresses.path(of: page))
        case .heading(let slug, of: let page):
            "\(reference(to: addresses.path(of: page)))#\(MarkupForm.name(slug))"
        case .plainText(let page): reference(to: addresses.plainText(of: page))
        case .file(let file): reference(to: addresses.path(of: file))
        case .media(let name): reference(to: addresses.path(of: name))
        case .onHost(let place): reference(to: addresses.path(onHost: place))
        case .query: nil
        }
    }

    /// Returns the reference to a file of the host.
    func reference(to path: PagePath) -> String { Self.file(at: path).reference(from: file) }

    /// Returns the file at a path, which for a folder is its index.
    package static func file(at path: PagePath) -> PagePath {
        PagePath("/\(AddressScheme.web.fileName(of: path))")
    }
}
