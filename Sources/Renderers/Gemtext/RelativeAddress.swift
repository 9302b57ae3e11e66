import Pages
import Text

extension LinkTarget {
    /// The address as a page at `path` spells it: relative inside the capsule, so that it holds under any prefix.
    ///
    /// A heading is not named: a request of Gemini carries no fragment, and clients would look for nothing by it.
    func address(from path: PagePath) -> String {
        switch self {
        case .external(let address): address.withoutControls
        case .page(let target), .heading(_, of: let target): target.reference(from: path)
        case .search(let query): "\(PagePath.search.reference(from: path))?\(query.withoutControls)"
        }
    }
}
