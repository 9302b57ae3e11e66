import Foundation
import Gemini
import Reactor
import Serving
import TLS
import Testing

/// Two capsules on one server, asked over TLS connections whose hello names one host or another.
struct GeminiSitesTests {
    private let sites: GeminiSites
    private let context: TLSServerContext

    init() throws {
        sites = GeminiSites(
            [
                try Self.site("a.example", "www.a.example"), try Self.site("localhost"),
                try Self.site("::1"),
            ],
            ports: [1965],
            log: AccessLog(mode: .off) { _ in }
        )
        context = try TestServer.context.get()
    }

    private static func site(_ hosts: String...) throws -> GeminiSite {
        let page = Array("I am \(hosts.first ?? "")\n".utf8)
        return GeminiSite(
            hosts: try hosts.map { try #require(Host($0)) },
            port: 1965,
            routes: try RouteTable(pages: [(path: "/", mediaType: .gemtext, body: page)])
        )
    }

    struct Row: CustomTestStringConvertible {
        let rule: String, serverName: String?, url: String, answer: String
        var testDescription: String { rule }

        init(_ rule: String, _ serverName: String?, _ url: String, _ answer: String) {
            (self.rule, self.serverName, self.url, self.answer) = (rule, serverName, url, answer)
        }
    }

    private static func page(_ name: String) -> String { "20 text/gemini\r\nI am \(name)\n" }
    private static func elsewhere(_ home: String) -> String {
        "53 This connection was made to another host (SNI); open gemini://\(home)/ on a connection of its own\r\n"
    }

    @Test(arguments: [
        Row("each host has its capsule", "a.example", "gemini://a.example/", page("a.example")),
        Row("the second host too", "localhost", "gemini://localhost/", page("localhost")),
        Row("no SNI: the URL decides", nil, "gemini://localhost/", page("localhost")),
        Row("no SNI: a foreign URL", nil, "gemini://b.example/", foreign("a.example")),
        Row("both served, and not the same", "a.example", "gemini://localhost/", elsewhere("localhost")),
        Row("the other way round", "localhost", "gemini://a.example/", elsewhere("a.example")),
        Row("a foreign SNI", "b.example", "gemini://a.example/", elsewhere("a.example")),
        Row("a foreign SNI and URL", "b.example", "gemini://b.example/", foreign("a.example")),
        Row("SNI is ours, the URL is not", "localhost", "gemini://b.example/", foreign("localhost")),
        Row("two names of one site", "www.a.example", "gemini://a.example/", page("a.example")),
        Row("and the other way round", "a.example", "gemini://www.a.example/", page("a.example")),
        Row("case does not count", "LOCALHOST", "gemini://LocalHost/", page("localhost")),
        Row("nor does the dot at the end", "localhost", "gemini://localhost./", page("localhost")),
        Row("localhost stands for the loopback", "localhost", "gemini://127.0.0.1/", page("localhost")),
        Row("but not for an address of another site", "localhost", "gemini://[::1]/", elsewhere("[::1]")),
        Row(
            "a foreign scheme is refused by the site that was reached",
            "localhost",
            "titan://localhost/",
            "53 This server speaks no scheme but gemini and is no proxy; its capsule is at gemini://localhost/\r\n"
        ),
        Row(
            "a foreign port is refused by the site that the URL names",
            nil,
            "gemini://localhost:7/",
            "53 This server does not answer for that port; its capsule is at gemini://localhost/\r\n"
        ),
        Row("59 comes first", "b.example", "gemini://a.example/#", "59 \(GeminiRequestError.fragment)\r\n"),
    ])
    func requestsGoToTheSiteThatBothNamesMean(_ row: Row) throws {
        var exchange = GeminiExchange(sites: sites)
        let transport = try transport(hearing: row.serverName)
        #expect(transport.serverName == row.serverName)
        let request = Array("\(row.url)\r\n".utf8)
        guard case .respond(let response) = exchange.receive(request.span, over: transport) else {
            Issue.record("no answer")
            return
        }
        #expect(String(decoding: response.bytes, as: UTF8.self) == row.answer)
    }

    private static func foreign(_ home: String) -> String {
        "53 This server is no proxy for other hosts; its capsule is at gemini://\(home)/\r\n"
    }

    /// A server's transport after a client's hello.
    private func transport(hearing serverName: String?) throws -> Transport {
        var client = try TLSSession(client: TLSClientContext(), serverName: serverName)
        _ = try client.handshake()
        var hello: [UInt8] = []
        _ = client.flush { bytes in
            for index in bytes.indices { hello.append(bytes[index]) }
            return bytes.count
        }
        var transport = Transport(server: context)
        try transport.receive(hello.span)
        _ = try transport.handshake()
        return transport
    }
}

/// A certificate made once for all tests.
private enum TestServer {
    static let context = Result<TLSServerContext, any Error> {
        let folder = FileManager.default.temporaryDirectory.appending(path: "lectern-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let identity = try CertificateDirectory(folder.path).create(for: Hostname("localhost"))
        return try TLSServerContext(identities: [identity])
    }
}
