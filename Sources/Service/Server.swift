internal import Content
internal import Gemini
package import Logging
internal import Pages
package import Reactor
internal import TLS

/// A running server.
package struct Server: Sendable {
    package let reactor: Reactor
    /// How many pages and files are served.
    package let pageCount: Int
    /// For the operator: the capsule, each address listened on, each certificate; one a line.
    package let announcement: [String]

    /// How long a stopping server waits for what is in flight.
    private static let stopLimit = Duration.seconds(5)

    /// Starts to serve; returns once every address is listened on.
    ///
    /// - Throws: A capsule with errors, a certificate that cannot be used or an address that cannot be listened
    ///   on, each as one line.
    package init(_ configuration: ServerConfiguration, log: Logger) async throws {
        let folder = try CapsuleFolder(configuration.capsule)
        let capsule = try folder.load()
        for warning in capsule.warnings {
            log.warning("\(warning.position.file):\(warning.position.line): \(warning.message)")
        }
        let sources = CertificateSources(
            credentials: configuration.credentials,
            directory: configuration.certificates
        )
        let identities = try configuration.hostnames.map { try sources.identity(for: $0) }
        for warning in identities.flatMap(\.warnings) { log.warning("\(warning)") }

        let certificates = identities.map {
            CertificateFact(
                hostname: $0.hostname.description,
                fingerprint: $0.certificate.fingerprint.description
            )
        }
        let publication = try folder.publish(capsule.article, certificates: certificates)
        let site = GeminiSite(
            hosts: configuration.hostnames.compactMap { Host($0.description) },
            ports: configuration.publicPorts,
            routes: try RouteTable(pages: publication.documents.map { ($0.path, $0.mediaType, $0.body) }),
            log: AccessLog(mode: configuration.accessLog)
        )
        let tls = try TLSServerContext(identities: identities)
        let endpoint = Endpoint(tls: tls) { GeminiExchange(site: site) }
        reactor = try await Reactor(
            threads: configuration.threads,
            timeouts: configuration.timeouts,
            limits: configuration.limits
        )

        pageCount = publication.documents.count
        var lines = ["\(publication.title): \(publication.counts)"]
        for socket in configuration.inherited {
            try await reactor.serve(inherited: socket, serving: endpoint)
            lines.append("gemini on \(socket.address), handed in")
        }
        let listen = configuration.inherited.isEmpty ? configuration.listen : []
        for address in try await Self.listen(listen, on: reactor, serving: endpoint, log: log) {
            lines.append("gemini on \(address)")
        }
        announcement =
            lines + certificates.map { "certificate of \($0.hostname): SHA-256 \($0.fingerprint)" }
    }

    /// Listens on every address of every entry.
    ///
    /// Where an entry means IPv4 and IPv6 together and the machine has
    /// only one of them, that one is enough.
    private static func listen(
        _ entries: [ListenAddress],
        on reactor: Reactor,
        serving endpoint: Endpoint,
        log: Logger
    ) async throws -> [SocketAddress] {
        var bound: [SocketAddress] = []
        for entry in entries {
            var missing: ListeningSocket.Failure?
            let before = bound.count
            for address in entry.addresses {
                do throws(ListeningSocket.Failure) {
                    bound.append(try await reactor.listen(on: address, serving: endpoint))
                } catch {
                    guard entry.addresses.count > 1, error.isFamilyMissing else { throw error }
                    missing = error
                }
            }
            guard let missing else { continue }
            if bound.count == before { throw missing }
            log.notice("\(missing)")
        }
        return bound
    }

    /// Stops accepting, lets what is in flight end for five seconds at most, and returns.
    package func stop() async { await reactor.stop(within: Self.stopLimit) }
}
