import Logging
import Reactor
import Service
import Serving
import System
import TLS

/// Measures the whole server on loopback, which clients in the same process ask for its home page.
///
/// Each request is a connection of its own: TCP, a full handshake of TLS 1.3, the page, close_notify. The access log is off,
/// since standard output is the bench's, and so is Gopher. Server and clients share the cores, so a request takes longer than
/// from another machine. Their processor time is told apart by thread: `client_cpu_us` is what a request takes in the clients'
/// threads, `other_cpu_us` what it takes in all others, which are the server's and those in which Dispatch works for both.
struct LoadBench {
    /// The folder of a capsule.
    let capsule: String
    let requests: Int
    /// The number of clients that ask at the same time.
    let clients: Int

    func measure() async throws -> Measurement {
        let certificates = CertificateFolder(for: "load")
        defer { certificates.remove() }
        let port = try freePort()
        let server = try await serve(on: port, certificates)
        let client = try LoadClient(port: port, request: "gemini://localhost:\(port)/\r\n")
        // This fails with a reason if nothing is answered; later failures would only be counted.
        _ = try client.ask()
        let load = LoadClients(client)
        let before = ProcessUsage.processSeconds
        let (outcome, seconds) = await timed { await load.ask(requests, by: clients) }
        let all = ProcessUsage.processSeconds - before
        await server.stop()
        let times = outcome.times.sorted()
        return Measurement(
            name: "load",
            values: [
                ("requests", Double(requests)), ("clients", Double(clients)),
                ("event_loops", Double(availableProcessors())), ("errors", Double(outcome.errors)),
                ("per_second", Double(requests) / seconds), ("p50_ms", percentile(50, of: times) * 1e3),
                ("p90_ms", percentile(90, of: times) * 1e3), ("p99_ms", percentile(99, of: times) * 1e3),
                ("client_cpu_us", outcome.processorSeconds / Double(requests) * 1e6),
                ("other_cpu_us", (all - outcome.processorSeconds) / Double(requests) * 1e6),
            ]
        )
    }

    private func serve(on port: UInt16, _ certificates: CertificateFolder) async throws -> Server {
        var settings = ServerSettings()
        settings[.gemini].listen = [ListenAddress("127.0.0.1:\(port)")].compactMap(\.self)
        settings[.gopher].listen = []
        settings.certificates = certificates.path
        settings.accessLog = .off
        // All clients have one address.
        settings.maxConnectionsPerAddress = .max
        let configuration = ServerConfiguration(
            settings,
            hosts: [HostConfiguration(hostnames: [try Hostname("localhost")], capsules: [capsule])],
            descriptors: raiseDescriptorLimit(),
            processors: availableProcessors()
        )
        let silent = Logger(label: "lectern-bench") { _ in SwiftLogNoOpLogHandler() }
        return try await Server(configuration, log: silent, accessLines: LogStreams().output)
    }

    /// Returns a port on which nobody listened a moment ago.
    private func freePort() throws -> UInt16 {
        try ListeningSocket(listeningOn: .v4(0x7F00_0001, port: 0), shared: false).address.port
    }
}
