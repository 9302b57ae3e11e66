internal import Pages
internal import Renderers

/// The files that a host has for itself, whatever capsules it serves.
package struct HostFiles: Sendable {
    /// At the root of the host.
    package let resources: [Resource]

    /// - Parameters:
    ///   - publications: All that the host serves; robots are kept out of what answers whatever is asked.
    ///   - isGopher: Whether clients of Gopher ask it for a file about itself.
    package init(for publications: [Publication], isGopher: Bool = false) {
        let keptOut = publications.flatMap { publication in
            publication.asking.map { publication.context.addresses.path(of: $0.page) }
        }
        let files = [.favicon, .robots(keptOut: keptOut)] + (isGopher ? [TextFile.caps] : [])
        resources = files.map { Resource($0, .capsule) }
    }
}

extension TextFile {
    /// What some clients ask a server about itself: above all that its text is UTF-8, for which Gopher has no
    /// other place.
    ///
    /// - Source: gopher://gopher.floodgap.com/0/gopher/tech/caps, as clients read it.
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
