internal import Gemini
internal import Text

/// The hosts of a protocol whose requests name one, by each of their names.
struct HostsByName<Site: Sendable>: Sendable {
    private var byName: [Host: Site] = [:]

    /// Takes the names of each site; a name that two of them have is that of the first.
    ///
    /// With `localhost` both addresses of the loopback are served, for which it stands (RFC 6761 §6.3).
    init(_ sites: [(names: [Host], site: Site)]) {
        for (names, site) in sites {
            for name in names where byName[name] == nil { byName[name] = site }
        }
        if let local = byName[.name("localhost")] {
            for name in [Host.ipv4(.loopback), .ipv6(.loopback)] where byName[name] == nil {
                byName[name] = local
            }
        }
    }

    /// Returns the site of a name; `nil` if none has it.
    subscript(name: Host) -> Site? { byName[name] }
}
