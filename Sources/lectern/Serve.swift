import ArgumentParser
import Logging
import Reactor
import Service
import TLS

/// `lectern serve`.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve a capsule to Gemini readers.",
        discussion: """
            All pages are made at start and kept in memory. Where there is no certificate for a hostname, one is \
            made; no file is ever overwritten. SIGTERM and SIGINT stop the server once the answers in flight are \
            out, in 5 seconds at most.
            """
    )

    @OptionGroup var capsule: CapsuleArgument

    @Option(
        name: .customLong("hostname"),
        help: ArgumentHelp(
            "A name that readers type; repeatable, the first is canonical. Default: localhost.",
            valueName: "name"
        ),
        transform: Hostname.init
    )
    var hostnames: [Hostname] = []

    @Option(
        help: ArgumentHelp(
            "Where to listen: [ADDRESS:]PORT, such as 1965, 192.0.2.1:1965 or [::1]:1965; repeatable. A port alone is every address of IPv4 and IPv6.",
            valueName: "[address:]port"
        )
    )
    var listen = Serve.defaultListen

    @Option(
        help: ArgumentHelp(
            "Where to listen for Gopher; 0 turns it off, which is all that this version can do.",
            valueName: "[address:]port"
        )
    )
    var gopherListen = ["0"]

    @Option(
        help: ArgumentHelp(
            "The port that readers use, where a router forwards another one.",
            valueName: "port"
        )
    )
    var publicPort: UInt16?

    @OptionGroup var certificates: CertificateFolderOption

    @Option(
        help: ArgumentHelp(
            "How much of a reader's address the access log keeps: off, anonymous (no address), prefix (/24 or /48) or full.",
            valueName: "mode"
        )
    )
    var accessLog = AccessLogMode.anonymous

    @Option(
        help: ArgumentHelp(
            "What is reported beside the access log: trace, debug, info, notice, warning, error or critical.",
            valueName: "level"
        ),
        transform: logLevel(_:)
    )
    var logLevel = Logger.Level.info

    @Option(
        help: ArgumentHelp(
            "How many connections at once; by default what the system's limit on descriptors allows, 8192 at most.",
            valueName: "n"
        )
    )
    var maxConnections: Int?

    @Option(help: ArgumentHelp("How many of them from one IPv4 address or IPv6 /64.", valueName: "n"))
    var maxConnectionsPerAddress = 128

    @Option(
        help: ArgumentHelp(
            "Seconds from connecting to the end of the request, TLS handshake included.",
            valueName: "s"
        )
    )
    var requestTimeout = 10.0

    @Option(help: ArgumentHelp("Seconds for a reader to take the whole answer.", valueName: "s"))
    var writeTimeout = 20.0

    @Option(help: ArgumentHelp("How many event loops; by default one a processor core.", valueName: "n"))
    var threads: Int?

    private static let defaultListen = ["1965"]
    /// A connection costs a TLS session, about 16 kB while it is silent: 128 MB in all.
    private static let connectionCeiling = 8_192
    /// Descriptors that are not connections: standard streams, listeners, event loops, and some to spare.
    private static let reservedDescriptors = 64

    func validate() throws {
        for text in listen where ListenAddress(text) == nil {
            throw ValidationError(
                "--listen \(text): write [ADDRESS:]PORT, such as 1965, 192.0.2.1:1965 or [::1]:1965"
            )
        }
        for text in gopherListen where text != "0" {
            throw ValidationError(
                "--gopher-listen \(text): this version serves Gemini alone; write 0 or leave the option out"
            )
        }
        try require(publicPort != 0, "--public-port 0: write a port from 1 to 65535")
        try require(maxConnections ?? 1 > 0, "--max-connections: write a number above 0")
        try require(maxConnectionsPerAddress > 0, "--max-connections-per-address: write a number above 0")
        try require((1...1_024).contains(threads ?? 1), "--threads: write a number from 1 to 1024")
        for (name, seconds) in [("request", requestTimeout), ("write", writeTimeout)] {
            try require(
                (0.1...86_400).contains(seconds),
                "--\(name)-timeout: write seconds, from 0.1 to 86400"
            )
        }
    }

    func run() async throws {
        ignoreBrokenPipes()
        let stop = AsyncStream<Void>.makeStream()
        // Before the start, so that a signal during it is kept.
        let signals = SignalWatcher([.terminate, .interrupt]) { _ in stop.continuation.yield() }
        defer { withExtendedLifetime(signals) {} }

        let log = Logger(label: "lectern") { [logLevel] _ in
            var console = ConsoleLog()
            console.logLevel = logLevel
            return console
        }
        let manager = try ServiceManager(serviceEnvironment())
        var configuration = try configuration()
        configuration.inherited = manager.geminiSockets
        configuration.credentials = manager.credentials
        if !manager.geminiSockets.isEmpty, listen != Self.defaultListen {
            log.notice("--listen is not used: the service manager has handed in the sockets to serve")
        }
        if !manager.gopherSockets.isEmpty {
            log.notice("a socket for Gopher was handed in, which this version does not serve")
        }
        let server = try await Server(configuration, log: log)
        for line in server.announcement { say(line) }
        manager.ready(pages: server.pageCount)
        let watch = manager.watch(server.reactor)
        defer { withExtendedLifetime(watch) {} }
        for await _ in stop.stream { break }
        log.notice("stopping")
        manager.stopping()
        await server.stop()
    }

    private func configuration() throws -> ServerConfiguration {
        let descriptors = raiseDescriptorLimit() - Self.reservedDescriptors
        return ServerConfiguration(
            capsule: try capsule.path(),
            hostnames: try hostnames.isEmpty ? [Hostname("localhost")] : hostnames,
            listen: listen.compactMap(ListenAddress.init),
            publicPort: publicPort,
            certificates: certificates.folder,
            accessLog: accessLog,
            limits: ConnectionLimits(
                total: maxConnections ?? max(1, min(Self.connectionCeiling, descriptors)),
                perAddress: maxConnectionsPerAddress
            ),
            timeouts: Timeouts(request: .seconds(requestTimeout), write: .seconds(writeTimeout)),
            threads: threads ?? availableProcessors()
        )
    }

    private func require(_ condition: Bool, _ message: String) throws {
        guard condition else { throw ValidationError(message) }
    }
}

extension AccessLogMode: ExpressibleByArgument {}

private func logLevel(_ name: String) throws -> Logger.Level {
    guard let level = Logger.Level(rawValue: name) else {
        let names = Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("“\(name)” is none of \(names)")
    }
    return level
}
