import System
import TestSupport
import Testing

/// What limits have refused and handshakes have come to, as `lectern status` tells it.
@Suite(.hangLimit, .tags(.socket))
struct StatusCountsTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.makeCapsule()
    }

    private func serve(_ options: String...) async throws -> RunningServer {
        try await RunningServer(
            folder.path("Capsule"),
            certificates: folder.path("certs"),
            options: ["--threads", "1", "--status-socket", folder.path("status")] + options
        )
    }

    /// Asks until a sample is no longer 0, or one that comes with the first connection is there, and returns its number.
    private func count(_ sample: String) async throws -> Int {
        while true {
            let socket = folder.path("status")
            let result = try await Program.run("status", "--socket", socket, "--format", "openmetrics")
            try #require(result.status == 0, "\(result.errors)")
            let line = result.output.split(separator: "\n").first { $0.hasPrefix("\(sample) ") }
            if let count = line.flatMap({ Int($0.dropFirst(sample.count + 1)) }), count > 0 { return count }
            try await Task.sleep(for: .milliseconds(20))
        }
    }

    private func refused(for limit: String) async throws -> Int {
        try await count("lectern_connections_refused_total{limit=\"\(limit)\"}")
    }

    @Test func connectionsBeyondThoseOfAnAddress() async throws {
        let server = try await serve("--max-connections-per-address", "1")
        let clients = try (0..<3).map { _ in try LoopbackClient(port: server.port) }
        #expect(try await refused(for: "address") == 2)
        withExtendedLifetime(clients) {}
    }

    @Test func connectionsThatABalancerRelaysCountForTheirReader() async throws {
        let server = try await serve(
            "--max-connections-per-address",
            "1",
            "--proxy-protocol",
            "--trusted-proxy",
            "127.0.0.1"
        )
        let clients = try ["192.0.2.7", "192.0.2.8", "192.0.2.7"].map { reader in
            let client = try LoopbackClient(port: server.port)
            try client.send(Array("PROXY TCP4 \(reader) 127.0.0.1 40000 1965\r\n".utf8))
            return client
        }
        #expect(try await refused(for: "address") == 1)
        let reason = "{protocol=\"gemini\",reason=\"address-limit\"}"
        #expect(try await count("lectern_connection_ends_total\(reason)") == 1)
        withExtendedLifetime(clients) {}
    }

    @Test func connectionsForWhichThereIsNoRoom() async throws {
        let paragraph = String(repeating: "The lamp was lit. ", count: 1_000) + "\n\n"
        try folder.makeCapsule(section: String(repeating: paragraph, count: 220))
        let port = try freePort()
        let server = try await serve("--max-connections", "1", "--gopher-listen", "127.0.0.1:\(port)")
        // Who takes an answer makes way for nobody.
        let reader = try LoopbackClient(port: port, receiveBuffer: 4_096, segment: 536)
        try reader.send(Array("/sections/lamp.txt\r\n".utf8))
        #expect(try !reader.receive(limit: 1).isEmpty)
        let late = try LoopbackClient(port: port)
        #expect(try await refused(for: "total") == 1)
        withExtendedLifetime((server, reader, late)) {}
    }

    @Test func handshakesThatComeTooFast() async throws {
        let server = try await serve("--handshake-rate-limit", "1")
        // Ten seconds' worth may come at once; the first byte of a hello begins a handshake.
        let clients = try (0..<40).map { _ in
            let client = try LoopbackClient(port: server.port)
            try client.send([22])
            return client
        }
        #expect(try await refused(for: "handshake_rate") > 0)
        withExtendedLifetime(clients) {}
    }

    @Test func handshakesThatATicketHasShortened() async throws {
        let server = try await serve()
        #expect(try GeminiProbe(port: server.port).resume(server.address("/")))
        #expect(try await count("lectern_handshakes_total{version=\"TLSv1.2\",resumed=\"no\"}") == 1)
        #expect(try await count("lectern_handshakes_total{version=\"TLSv1.2\",resumed=\"yes\"}") == 1)
    }

    @Test func whoAsksWhileTooManyAskIsAnsweredAfterThem() async throws {
        let server = try await serve()
        let path = folder.path("status")
        let silent = try (0..<4).map { _ in try SilentClient(of: path) }
        let result = try await Program.run("status", "--socket", path)
        #expect(result.status == 0 && result.output.hasPrefix("Lectern  "), "\(result.errors)")
        withExtendedLifetime((server, silent)) {}
    }

    @Test func whatIsNoSocketIsNamed() async throws {
        try folder.write("", to: "file")
        for path in [folder.path("file"), folder.path("Capsule")] {
            let result = try await Program.run("status", "--socket", path)
            #expect(result.status == 1)
            #expect(
                result.errors
                    == "lectern: \(path): something that is no socket is there; name the server's with --socket\n"
            )
        }
    }
}

/// Somebody who takes a place at a status socket and does not ask.
private final class SilentClient {
    private let socket: ClientSocket

    init(of path: String) throws {
        let address = try #require(LocalAddress(path))
        socket = try ClientSocket(connectingTo: address, timeout: .seconds(20))
    }
}
