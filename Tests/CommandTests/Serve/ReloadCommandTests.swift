import Foundation
import Glibc
import TestSupport
import Testing

/// Tests SIGHUP, and SIGTERM under load.
@Suite(.hangLimit)
struct ReloadCommandTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.makeCapsule()
    }

    private func serve(_ options: String...) async throws -> RunningServer {
        try await RunningServer(folder.path("Capsule"), certificates: folder.path("certs"), options: options)
    }

    private func page(_ server: RunningServer) async throws -> String {
        try await server.fetch("/sections/lamp.gmi").output
    }

    @Test func aChangedPageIsServed() async throws {
        let server = try await serve()
        #expect(try await page(server).contains("The lamp was lit."))
        try folder.makeCapsule(section: "The lamp went out.\n")
        let log = try await server.reload()
        #expect(log.split(separator: "\n").count == 1)
        #expect(log.contains("Z notice: reloaded: The lighthouse: "))
        #expect(try await page(server).contains("The lamp went out."))
    }

    @Test func aBrokenCapsuleKeepsTheOldAndIsNamedWithItsPlace() async throws {
        let server = try await serve()
        try folder.makeCapsule(section: "The [[lmap]] was lit.\n")
        let refused = try await server.reload()
        #expect(refused.contains("Z error: not reloaded, the old is served on: "))
        #expect(try await page(server).contains("The lamp was lit."))
        try folder.makeCapsule(section: "The lamp went out.\n")
        let log = try await server.reload(times: 2)
        #expect(log.contains("Z error: \(folder.path("Capsule/sections/lamp.gmi")):4:7: error: "))
        #expect(try await page(server).contains("The lamp went out."))
    }

    @Test func aNewCertificateIsServedToTheNextHandshake() async throws {
        let server = try await serve()
        let probe = GeminiProbe(port: server.port)
        let before = try probe.ask(server.address("/"), serverName: "localhost")
        let renewal = try await Program.run(
            "certificate",
            "renew",
            "--hostname",
            "localhost",
            "--certs",
            folder.path("certs")
        )
        #expect(renewal.status == 0)
        try await server.reload()
        let after = try probe.ask(server.address("/about.gmi"), serverName: "localhost")
        let fingerprint = try #require(after.fingerprint)
        #expect(fingerprint != before.fingerprint)
        #expect(renewal.output.contains(fingerprint))
        #expect(after.text.contains("localhost, SHA-256 of the certificate: \(fingerprint)"))
    }

    @Test func aCertificateThatIsGoneKeepsTheOldAndIsNotMade() async throws {
        let server = try await serve()
        try FileManager.default.removeItem(atPath: folder.path("certs/localhost.crt"))
        try FileManager.default.removeItem(atPath: folder.path("certs/localhost.key"))
        let log = try await server.reload()
        #expect(log.contains("not reloaded") && log.contains("certs/localhost.crt: no such file"))
        #expect(try await page(server).contains("The lamp was lit."))
        #expect(!FileManager.default.fileExists(atPath: folder.path("certs/localhost.key")))
    }

    @Test func tenReloadsUnderLoadLoseNoRequest() async throws {
        let server = try await serve("--access-log", "off")
        let clients = AskingClients(
            3,
            askFor: server.address("/sections/lamp.gmi"),
            on: server.port,
            expecting: "20 text/gemini"
        )
        for count in 1...10 {
            try folder.makeCapsule(section: "The lamp was lit \(count) times.\n")
            try await server.reload(times: count)
            try await clients.answers(more: 2)
        }
        await clients.stop()
        #expect(clients.losses == [])
        #expect(clients.refusals == 0)
        #expect(try await page(server).contains("The lamp was lit 10 times."))
    }

    @Test func aReloadAfterASignalDuringOneSeesTheLatest() async throws {
        let server = try await serve()
        for count in 1...5 {
            try folder.makeCapsule(section: "The lamp was lit \(count) times.\n")
            server.send(SIGHUP)
        }
        // However many signals were taken together, the last reload began after the last change.
        while try await !page(server).contains("5 times") {}
        let result = try await server.end(by: SIGTERM)
        #expect(result.status == 0)
        #expect((1...5).contains(result.errors.split(separator: "\n").count { $0.contains("reloaded: ") }))
    }

    @Test func aStopDuringAReloadIsClean() async throws {
        for _ in 1...5 {
            let server = try await serve()
            server.send(SIGHUP)
            #expect(try await server.end(by: SIGTERM).status == 0)
        }
    }

    @Test func aStopUnderLoadCutsNoAnswer() async throws {
        try folder.makeCapsule(section: String(repeating: "A long night at the lamp. ", count: 1_000) + "\n")
        let server = try await serve("--access-log", "off")
        let clients = AskingClients(
            4,
            askFor: server.address("/sections/lamp.gmi"),
            on: server.port,
            expecting: "20 text/gemini"
        )
        try await clients.answers(more: 20)
        let result = try await server.end(by: SIGTERM)
        await clients.stop()
        #expect(result.status == 0)
        #expect(clients.losses == [])
        #expect(clients.answers >= 20)
    }
}
