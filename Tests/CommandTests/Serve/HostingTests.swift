import Foundation
import Glibc
import TestSupport
import Testing

/// Tests several capsules in a configuration file.
@Suite(.hangLimit)
struct HostingTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.makeCapsule("one")
        try folder.makeCapsule("two", section: "The other lamp was lit.\n")
        try configure(two: "Hostname: two.example\nHostname: www.two.example\nCapsule: two\n")
    }

    private func configure(server: String = "", accessLog: String = "off", two: String) throws {
        try folder.write(
            "Certs: certs\nAccessLog: \(accessLog)\n\(server)\nHostname: localhost\nCapsule: one\n\n\(two)",
            to: "lectern.conf"
        )
    }

    private func serve() async throws -> RunningServer {
        try await RunningServer(["--config", folder.path("lectern.conf")])
    }

    @Test func eachHostHasItsCapsuleAndItsCertificate() async throws {
        let server = try await serve()
        let probe = GeminiProbe(port: server.port)
        let one = try probe.ask(server.address("/sections/lamp.gmi"), serverName: "localhost")
        let address = "gemini://two.example:\(server.port)"
        let two = try probe.ask("\(address)/sections/lamp.gmi", serverName: "two.example")
        #expect(one.text.contains("The lamp was lit."))
        #expect(two.text.contains("The other lamp was lit."))
        #expect(one.fingerprint != two.fingerprint)
        #expect(server.announcement.hasPrefix("localhost: The lighthouse: "))

        let about = try probe.ask("\(address)/about.gmi", serverName: "two.example")
        #expect(
            about.text.contains("two.example, SHA-256 of the certificate: \(try #require(two.fingerprint))")
        )
        #expect(!about.text.contains("localhost, "))

        let mixed = try probe.ask("\(address)/", serverName: "localhost")
        #expect(mixed.text.hasPrefix("53 This connection was made to another host (SNI); open \(address)/ "))
        let alias = try probe.ask("\(address)/", serverName: "www.two.example")
        #expect(alias.text.hasPrefix("20 "))
    }

    @Test func theAccessLogNamesTheHostWhereThereAreSeveral() async throws {
        try configure(
            accessLog: "anonymous",
            two: "Hostname: two.example\nHostname: www.two.example\nCapsule: two\n"
        )
        let port = try freePort()
        let gopherPort = try freePort()
        let server = try await RunningServer(
            [
                "--config", folder.path("lectern.conf"), "--listen", "127.0.0.1:\(port)", "--gopher-listen",
                "127.0.0.1:\(gopherPort)",
            ],
            on: port
        )
        let probe = GeminiProbe(port: port)
        for host in ["localhost", "www.two.example", "other.example"] {
            _ = try probe.ask("gemini://\(host):\(port)/", serverName: host)
        }
        _ = try await Program.run("fetch", "gopher://127.0.0.1:\(gopherPort)/")
        try configure(accessLog: "anonymous", two: "")
        try await server.reload()
        _ = try probe.ask(server.address("/about.gmi"), serverName: "localhost")
        let log = try await server.end(by: SIGTERM).output
        for words in [
            "gemini localhost 20 /", "gemini two.example 20 /", "gemini - 53 /", "gopher localhost 1 /",
            "gemini 20 /about.gmi",
        ] { #expect(log.contains("Z \(words) "), "\(words)") }
    }

    @Test func hostsComeAndGoByAReload() async throws {
        let server = try await serve()
        let probe = GeminiProbe(port: server.port)
        let made = try await Program.run(
            "certificate",
            "create",
            "--hostname",
            "three.example",
            "--certs",
            folder.path("certs")
        )
        #expect(made.status == 0)
        try configure(server: "Threads: 7\nListen: 1\n", two: "Hostname: three.example\nCapsule: two\n")
        let log = try await server.reload()
        #expect(log.hasSuffix("notice: reloaded: 2 hosts, 16 pages\n"))
        // The command line gives the address, so the file's has not changed.
        #expect(log.contains("warning: restart to change Threads\n"))
        let new = try probe.ask("gemini://three.example:\(server.port)/", serverName: "three.example")
        #expect(new.text.hasPrefix("20 "))
        #expect(made.output.contains(try #require(new.fingerprint)))
        let old = try probe.ask("gemini://two.example:\(server.port)/", serverName: "two.example")
        #expect(
            old.text.hasPrefix(
                "53 This server is no proxy for other hosts; its capsule is at gemini://localhost"
            )
        )
    }

    @Test func anAddressToListenOnWaitsForARestart() async throws {
        let two = "Hostname: two.example\nCapsule: two\n"
        let port = try freePort()
        try configure(server: "Listen: 127.0.0.1:\(port)\n", two: two)
        let server = try await RunningServer(["--config", folder.path("lectern.conf")], on: port)
        try configure(server: "Listen: 127.0.0.1:1\n", two: two)
        let log = try await server.reload()
        #expect(log.contains("warning: restart to change Listen\n"))
        let answer = try GeminiProbe(port: port).ask(server.address("/"), serverName: "localhost")
        #expect(answer.text.hasPrefix("20 "))
    }

    @Test func aBrokenConfigurationKeepsTheOld() async throws {
        let server = try await serve()
        try configure(two: "Hostnam: two.example\nCapsule: two\n")
        let log = try await server.reload()
        #expect(log.contains("not reloaded"))
        let result = try await server.end(by: SIGTERM)
        #expect(
            result.errors.contains("\(folder.path("lectern.conf")):7:1: error: a host has no field “Hostnam”")
        )
    }

    @Test func aHostMayHaveItsCertificateElsewhere() async throws {
        let made = try await Program.run(
            "certificate",
            "create",
            "--hostname",
            "two.example",
            "--certs",
            folder.path("elsewhere")
        )
        #expect(made.status == 0)
        try configure(
            two: """
                Hostname: two.example
                Capsule: two
                Certificate: elsewhere/two.example.crt
                Key: elsewhere/two.example.key

                """
        )
        let server = try await serve()
        let answer = try GeminiProbe(port: server.port)
            .ask("gemini://two.example:\(server.port)/", serverName: "two.example")
        #expect(made.output.contains(try #require(answer.fingerprint)))
        #expect(!FileManager.default.fileExists(atPath: folder.path("certs/two.example.crt")))
    }
}
