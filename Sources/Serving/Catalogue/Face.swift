package import Pages
package import Publishing
package import Renderers

/// A protocol as a catalogue sees it: how it puts on the wire what is served.
///
/// This is all that two protocols over the same capsules differ in before a request comes.
package protocol Face: Sendable {
    /// The resources as they are sent, as many and in the same order.
    func answers(for resources: [Resource]) -> [ReadyAnswer]

    /// What asks for words.
    ///
    /// - Parameters:
    ///   - asking: What is asked and how it is answered.
    ///   - context: The edition that the answers belong to.
    /// - Returns: The way it is asked and answered over this protocol.
    func route(for asking: any Asking, in context: RenderContext) -> AskingRoute
}
