internal import Pages
internal import Text

/// A host of a protocol whose requests name none.
protocol PrefixedHost: Sendable {
    /// What its addresses begin with; none for the first.
    var prefix: PathPrefix { get }
    /// The first parts of its addresses.
    var firstNames: Set<String> { get }
}

/// The hosts of a protocol whose requests name none: the first has the root, and each other one a part of the addresses that begins
/// with its name, as in `/letters.example.net/`.
struct HostsByPrefix<Host: PrefixedHost>: Sendable {
    let first: Host
    private let byName: [String: Host]

    /// - Parameters:
    ///   - first: The host that stands at the root.
    ///   - others: The others, each under its prefix.
    ///   - protocolName: The protocol's name for an error, as people write it.
    /// - Throws: An error if the first host has something at an address that begins as those of another.
    init(_ first: Host, others: [Host], over protocolName: String) throws(HostsByPrefixError) {
        let taken = others.isEmpty ? [] : first.firstNames
        var byName: [String: Host] = [:]
        for host in others {
            let name = String(host.prefix.description.dropFirst())
            if taken.contains(name) { throw .taken(name, over: protocolName) }
            byName[name] = host
        }
        self.first = first
        self.byName = byName
    }

    /// Returns the host whose addresses begin as this path does, or else the first.
    func host(of path: String) -> Host {
        guard !byName.isEmpty else { return first }
        return byName[String(path.dropFirst().prefix { $0 != "/" })] ?? first
    }
}

/// The reason why several hosts cannot be told apart by their addresses.
package enum HostsByPrefixError: Error, Hashable, Sendable {
    /// The first host has an address that begins with the name of another.
    case taken(String, over: String)
}

extension HostsByPrefixError: CustomStringConvertible {
    /// The problem and its remedy in one line.
    package var description: String {
        switch self {
        case .taken(let name, let protocolName):
            "over \(protocolName) the host \(name) stands under /\(name)/, which is an address of the first host already; name the hosts in another order, or move what stands there: a text by another “Slug: …”, a folder by another place in “Folder: …”"
        }
    }
}
