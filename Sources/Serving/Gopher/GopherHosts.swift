internal import Gopher
internal import Pages
internal import Text

/// Everything that a server serves over Gopher: one value for all connections.
///
/// A request of Gopher names no host. So the first host has the root, and each other one a part of the selectors that begins
/// with its name: `/letters.example.net/`.
package final class GopherHosts: Sendable {
    let first: GopherHost
    private let byName: [String: GopherHost]

    /// - Parameters:
    ///   - first: The host that stands at the root.
    ///   - others: The others, each under its prefix.
    /// - Throws: An error if the first host has something at an address that begins as those of another.
    package init(_ first: GopherHost, others: [GopherHost] = []) throws(GopherHostsError) {
        let taken = others.isEmpty ? [] : first.firstNames
        var byName: [String: GopherHost] = [:]
        for host in others {
            let name = String(host.prefix.description.dropFirst())
            if taken.contains(name) { throw .taken(name) }
            byName[name] = host
        }
        self.first = first
        self.byName = byName
    }

    /// Returns the host whose selectors begin as this one does, or else the first.
    func host(of selector: Selector) -> GopherHost {
        guard !byName.isEmpty else { return first }
        let path = selector.path.dropFirst()
        return byName[String(path.prefix { $0 != "/" })] ?? first
    }
}

/// The reason why several hosts cannot be told apart by their selectors.
package enum GopherHostsError: Error, Hashable, Sendable {
    /// The first host has an address that begins with the name of another.
    case taken(String)
}

extension GopherHostsError: CustomStringConvertible {
    /// The problem and its remedy in one line.
    package var description: String {
        switch self {
        case .taken(let name):
            "over Gopher the host \(name) stands under /\(name)/, which is an address of the first host already; name the hosts in another order, or move what stands there: a text by another “Slug: …”, a folder by another place in “Folder: …”"
        }
    }
}
