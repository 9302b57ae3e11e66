internal import Gemini
internal import Reactor
package import Spartan

/// A client for one request at a time, with which `lectern fetch` asks.
package struct SpartanClient: Sendable {
    /// The server's answer.
    package struct Answer: Sendable {
        package let header: SpartanResponseHeader
        package let body: ArraySlice<UInt8>
        /// The reason why the body may be cut off; `nil` if nothing shows it.
        package let cut: String?
    }

    private let route: ClientRoute

    /// Asks the server of a route, and for no longer than it says.
    package init(_ route: ClientRoute = ClientRoute()) { self.route = route }

    /// Requests one address.
    ///
    /// - Throws: If there is no connection or no answer of Spartan, an error whose line names the address.
    package func fetch(_ url: SpartanURL) throws(ClientError) -> Answer {
        let (bytes, cut) = try route.answer(
            of: url.host.connectionName,
            port: url.port,
            to: url.request.bytes,
            at: "\(url)"
        )
        do throws(SpartanResponseError) {
            let header = try SpartanResponseHeader(parsing: bytes.span)
            return Answer(header: header, body: bytes.dropFirst(header.length), cut: cut)
        } catch {
            throw .failed("\(url)", reason: cut.map { "\(error): \($0)" } ?? "\(error)")
        }
    }
}
