package import Pages
package import Publishing
package import Renderers

/// The form that one protocol gives to what is served.
///
/// Before a request comes, two protocols over the same capsules differ in nothing else.
package protocol Face: Sendable {
    /// How the addresses of pages end.
    var ending: AddressScheme.Ending { get }

    /// Returns the answer for each resource, in the same order.
    func answers(for resources: [Resource]) -> [ReadyAnswer]

    /// Returns the answer for something that is made when it is asked for.
    func answer(for resource: LazyResource) -> LazyAnswer

    /// Returns the answer for an address that a page had once.
    func answer(for former: FormerAddress) -> ReadyAnswer

    /// Returns the route of something that asks for words.
    ///
    /// - Parameters:
    ///   - asking: The thing that asks for words and answers them.
    ///   - context: The context in which answers are rendered.
    /// - Returns: The question and the answers as this protocol has them.
    func route(for asking: any Asking, in context: RenderContext) -> AskingRoute

    /// Returns the route of something that computes pages.
    func route(for answering: any Answering, in context: RenderContext) -> AnsweringRoute
}

extension Face {
    /// That of the texts' own links, unless a protocol says otherwise.
    package var ending: AddressScheme.Ending { .gemtext }
}
