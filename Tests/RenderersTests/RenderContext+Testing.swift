import Pages
import Renderers

extension RenderContext {
    /// A context for tests in which the edition does not matter.
    static let test = RenderContext(language: "en", title: "T", addresses: .capsule)
}
