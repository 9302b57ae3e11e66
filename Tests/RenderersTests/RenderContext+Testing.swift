import Pages
import Renderers

extension RenderContext {
    /// Of any edition.
    static let test = RenderContext(language: "en", title: "T", addresses: .capsule)
}
