internal import Gopher
internal import Pages
internal import Text

/// Everything that a server serves over Gopher: one value for all connections.
///
/// A request of Gopher names no host (``HostsByPrefix``).
package final class GopherHosts: Sendable {
    private let hosts: HostsByPrefix<GopherHost>

    /// - Parameters:
    ///   - first: The host that stands at the root.
    ///   - others: The others, each under its prefix.
    /// - Throws: An error if the first host has something at an address that begins as those of another.
    package init(_ first: GopherHost, others: [GopherHost] = []) throws(HostsByPrefixError) {
        hosts = try HostsByPrefix(first, others: others, over: "Gopher")
    }

    /// The host that stands at the root.
    package var first: GopherHost { hosts.first }

    /// Returns the host whose selectors begin as this one does, or else the first.
    func host(of selector: Selector) -> GopherHost { hosts.host(of: selector.path) }
}
