package import Finger
internal import Gemini
internal import Reactor
package import Nex

/// A client for protocols whose answers are nothing but bytes, with which `lectern fetch` asks.
///
/// They have no status, so an error is told from a page by nobody but its reader.
package struct BareClient: Sendable {
    /// The bytes as they came, and the reason why some may be missing; `nil` if nothing shows it.
    package typealias Answer = (bytes: [UInt8], cut: String?)

    private let route: ClientRoute

    /// Asks the server of a route, and for no longer than it says.
    package init(_ route: ClientRoute = ClientRoute()) { self.route = route }

    /// Requests one address of Nex.
    ///
    /// - Throws: If there is no connection or no answer, an error whose line names the address.
    package func fetch(_ url: NexURL) throws(ClientError) -> Answer {
        try route.answer(of: url.host.connectionName, port: url.port, to: url.line, at: "\(url)")
    }

    /// Requests one address of Finger.
    ///
    /// - Throws: The same.
    package func fetch(_ url: FingerURL) throws(ClientError) -> Answer {
        try route.answer(of: url.host.connectionName, port: url.port, to: url.line, at: "\(url)")
    }
}
