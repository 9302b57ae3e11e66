internal import Languages
package import Pages
internal import Renderers

extension Library {
    /// Returns the feed of each text whose changes are told, and on a shelf one of all, for readers of one protocol.
    ///
    /// - Parameters:
    ///   - door: The way in by that protocol, which whole addresses begin with.
    ///   - host: What the addresses of the host begin with over it.
    /// - Returns: A publication of files alone.
    package func feeds(through door: Door, on host: PathPrefix = .none) -> Publication {
        let sources = mounts.map { (edition: $0.edition, source: AtomFeed.Source($0.edition, through: door)) }
        var files = sources.compactMap { edition, source in
            AtomFeed(of: source).map { (edition.on(host: host).addresses.path(of: .atom), $0.bytes) }
        }
        if let shelf {
            let place = AddressScheme.capsule.path(of: .atom)
            let feed = AtomFeed(
                of: sources.map(\.source),
                on: shelf,
                at: door.address(of: place),
                home: door.address(of: AddressScheme.capsule.path(of: .home))
            )
            if let feed { files.append((AddressScheme.capsule.on(host: host).path(of: .atom), feed.bytes)) }
        }
        let addresses = AddressScheme.capsule.on(host: host)
        return Publication(
            files.map { Resource(at: $0.0, .file(FileID.atom.mediaType), .bytes($0.1)) },
            context: RenderContext(language: wording.language, title: title, addresses: addresses)
        )
    }
}
