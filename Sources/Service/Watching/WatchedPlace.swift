/// Something on the disk of which a server is made, and that is watched for changes.
package enum WatchedPlace: Hashable, Sendable {
    /// One file, such as that of the configuration.
    case file(String)
    /// The folder of a capsule with its translations.
    case capsule(String)
    /// A folder of files that are served as they are.
    case folder(String)
}

extension ServerConfiguration {
    /// The folders of all hosts.
    var watchedPlaces: [WatchedPlace] {
        hosts.flatMap { host in
            host.capsules.map(WatchedPlace.capsule) + host.folders.map { .folder($0.path) }
        }
    }
}
