internal import Pages
internal import Renderers

/// The files that a host has for itself, whichever capsules it serves, unless a folder of files at its root has them.
package struct HostFiles: Sendable {
    /// The files, each at the root of the host.
    package let resources: [Resource]

    /// - Parameters:
    ///   - publications: Everything that the host serves; robots are kept away from each page that answers whatever words it is given.
    ///   - isGopher: Whether it is served over Gopher, whose clients ask a host for a file about itself.
    package init(for publications: [Publication], isGopher: Bool = false) {
        let keptOut = publications.flatMap { publication in
            let addresses = publication.context.addresses
            return publication.asking.map { addresses.path(of: $0.page) }
                + (publication.answering.flatMap(\.keptFromRobots) + publication.keptFromRobots).map(
                    addresses.path(at:)
                )
        }
        let files = [.favicon, .robots(keptOut: keptOut)] + (isGopher ? [TextFile.caps] : [])
        // A file of the operator's own takes the place of ours.
        let own = Set(files.map { AddressScheme.capsule.path(of: $0.id) }).intersection(
            publications.flatMap { $0.resources.map(\.path) }
        )
        resources = files.map { Resource($0, .capsule) }.filter { !own.contains($0.path) }
    }

    private init() { resources = [] }

    /// Those of a host that has no root of its own, where they would be looked for.
    package static let none = HostFiles()
}

extension TextFile {
    /// The file in which a server describes itself to some clients: above all, it says that the text is UTF-8, which Gopher can
    /// say nowhere else.
    ///
    /// - Source: gopher://gopher.floodgap.com/0/gopher/tech/caps, in the form that clients read.
    static let caps = TextFile(
        id: .caps,
        text: """
            CAPS

            CapsVersion=1
            ExpireCapsAfter=86400

            PathDelimeter=/
            PathIdentity=.
            PathParent=..
            PathParentDouble=FALSE
            PathKeepPreDelimeter=FALSE

            ServerDefaultEncoding=UTF-8
            ServerSoftware=Lectern

            """
    )
}
