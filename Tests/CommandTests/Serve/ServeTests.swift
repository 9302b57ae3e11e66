import Foundation
import Glibc
import TestSupport
import Testing

@Suite(.hangLimit)
struct ServeTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.makeCapsule()
    }

    private func serve(_ options: String...) async throws -> RunningServer {
        try await RunningServer(folder.path("Capsule"), certificates: folder.path("certs"), options: options)
    }

    /// Returns the single line with which a start that has to fail ends.
    private func failure(_ arguments: String...) async throws -> String {
        let result = try await Program.Running(["serve"] + arguments).result()
        #expect(result.status == 1)
        #expect(result.errorLines.count == 1)
        return result.errors
    }

    /// A browser asks without TLS, at the port of Gemini.
    @Test func aBrowserWithoutTLSIsToldWhatThisIs() async throws {
        let server = try await serve()
        let client = try LoopbackClient(port: server.port)
        try client.send(Array("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8))
        let answer = try String(decoding: client.receiveAll(), as: UTF8.self)
        #expect(answer.hasPrefix("HTTP/1.1 400 Bad Request\r\n") && answer.hasSuffix("</html>\n"))
        let other = try LoopbackClient(port: server.port)
        try other.send(Array("gemini://localhost:\(server.port)/\r\n".utf8))
        #expect((try? other.receiveAll()) ?? [] == [])
    }

    @Test func saysWhatItServesAndWhere() async throws {
        let server = try await serve()
        let lines = server.announcement.split(separator: "\n")
        #expect(lines.count == 4)
        #expect(lines.first?.wholeMatch(of: /The lighthouse: [0-9]+ pages, 0 terms, 0 events/) != nil)
        #expect(lines.dropFirst().first?.contains("127.0.0.1:\(server.port)") == true)
        #expect(lines.dropLast().last == "a new certificate was made for localhost, as there was none")
        #expect(lines.last?.wholeMatch(of: /certificate of localhost: SHA-256 [0-9A-Fa-f:]{64,95}/) != nil)
    }

    @Test func answersARequest() async throws {
        let server = try await serve()
        let home = try await server.fetch("/")
        #expect(home.status == 0)
        #expect(home.output.hasPrefix("20 text/gemini"))
        #expect(home.output.contains("# The lighthouse\n"))
        let missing = try await server.fetch("/nowhere")
        #expect(missing.status == 1)
        #expect(missing.output.hasPrefix("51"))
    }

    @Test(arguments: [SIGTERM, SIGINT])
    func endsCleanlyOnASignal(signal: CInt) async throws {
        let result = try await serve().end(by: signal)
        #expect(result.status == 0)
    }

    @Test func makesACertificateOnceAndKeepsIt() async throws {
        let first = try await serve()
        _ = try await first.end(by: SIGTERM)
        let second = try await serve()
        #expect(
            first.announcement.split(separator: "\n").last == second.announcement.split(separator: "\n").last
        )
        #expect(!second.announcement.contains("was made"))
        let key = try FileManager.default.attributesOfItem(atPath: folder.path("certs/localhost.key"))
        #expect(key[.posixPermissions] as? Int == 0o600)
    }

    @Test func logsARequestInOneLineWithoutAddressOrQuery() async throws {
        let server = try await serve()
        _ = try await server.fetch("/?secret")
        let result = try await server.end(by: SIGTERM)
        let log = result.output.dropFirst(server.announcement.count)
        #expect(log.split(separator: "\n").count == 1)
        #expect(log.contains(" gemini 20 / "))
        #expect(!log.contains("secret"))
        #expect(!log.contains("127.0.0.1"))
    }

    @Test func aKeyOfAnotherCertificateStopsTheStart() async throws {
        for name in ["localhost", "other.example"] {
            let result = try await Program.run(
                "certificate",
                "create",
                "--hostname",
                name,
                "--certs",
                folder.path("certs")
            )
            #expect(result.status == 0)
        }
        try folder.write(try folder.read("certs/other.example.key"), to: "certs/localhost.key")
        let line = try await failure(
            folder.path("Capsule"),
            "--certs",
            folder.path("certs"),
            "--listen",
            "127.0.0.1:1"
        )
        #expect(line.contains("certs/localhost.key"))
    }

    @Test func aCorruptCertificateStopsTheStart() async throws {
        try folder.write(
            "-----BEGIN CERTIFICATE-----\nbm90IG9uZQ==\n-----END CERTIFICATE-----\n",
            to: "certs/localhost.crt"
        )
        try folder.write("no key", to: "certs/localhost.key")
        let line = try await failure(
            folder.path("Capsule"),
            "--certs",
            folder.path("certs"),
            "--listen",
            "127.0.0.1:1"
        )
        #expect(line.contains("certs/localhost."))
        #expect(try folder.read("certs/localhost.key") == "no key")
    }

    @Test func anAddressInUseStopsTheStart() async throws {
        let server = try await serve()
        let line = try await failure(
            folder.path("Capsule"),
            "--certs",
            folder.path("certs"),
            "--listen",
            "127.0.0.1:\(server.port)"
        )
        #expect(line.contains("cannot listen on 127.0.0.1:\(server.port)"))
    }

    @Test func anAddressOfNoInterfaceStopsTheStart() async throws {
        let line = try await failure(
            folder.path("Capsule"),
            "--certs",
            folder.path("certs"),
            "--listen",
            "192.0.2.7:20965"
        )
        #expect(line.contains("cannot listen on 192.0.2.7:20965: no network interface of this machine has"))
    }

    @Test(
        .enabled(
            if: WithoutPrivilege.reservesPorts,
            "any user may listen on low ports, or setpriv is missing"
        )
    )
    func aPrivilegedPortStopsTheStartWithoutTheCapability() async throws {
        let result = try await WithoutPrivilege.run(
            "serve",
            folder.path("Capsule"),
            "--certs",
            folder.path("certs"),
            "--listen",
            "127.0.0.1:300"
        )
        #expect(result.status == 1)
        #expect(result.errorLines.count == 1)
        #expect(
            result.errors.contains("127.0.0.1:300: ports below 1024 need the capability CAP_NET_BIND_SERVICE")
        )
    }

    @Test(arguments: [
        ["--proxy-protocol"], ["--trusted-proxy", "192.0.2.7"],
        ["--proxy-protocol", "--trusted-proxy", "192.0.2.7/24"], ["--rate-limit", "-1"],
    ])
    func optionsThatDoNotFitAreWrongUsage(options: [String]) async throws {
        let result = try await Program.Running(["serve"] + options).result()
        #expect(result.status == 64)
        #expect(result.errors.contains(options[0]) || result.errors.contains(options[1]))
    }

    @Test func aReaderWhoAsksTooOftenGets44() async throws {
        // Eleven programs with a sanitizer can take longer than the 100 s after which one more request is allowed, so the readers
        // ask side by side.
        let server = try await serve("--rate-limit", "0.01")
        let address = server.address("/")
        let headers = try await withThrowingTaskGroup(of: String.self) { readers in
            for _ in 0..<11 {
                readers.addTask {
                    try await String(Program.run("fetch", "--header", address).output.prefix(3))
                }
            }
            return try await readers.reduce(into: []) { $0.append($1) }
        }
        #expect(headers.sorted() == Array(repeating: "20 ", count: 10) + ["44 "])
        #expect(try await server.end(by: SIGTERM).status == 0)
    }

    @Test func aCapsuleWithAnErrorStopsTheStart() async throws {
        try folder.makeCapsule(section: "The [[lmap]] was lit.\n")
        let result = try await Program.serve(folder)
        #expect(result.status == 1)
        #expect(result.errors.contains("sections/lamp.gmi:4:7: error: "))
        #expect(!FileManager.default.fileExists(atPath: folder.path("certs")))
    }
}
