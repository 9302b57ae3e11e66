import Languages
import Gemini
import Reactor
import Serving
import System
import TLS
import Testing

/// Tests several capsules on one server, which are asked for over connections whose hello names one host or another.
struct GeminiHostsTests {
    private let hosts: GeminiHosts

    init() throws {
        let hosts = [
            try Self.host("a.example", "www.a.example"), try Self.host("localhost"), try Self.host("::1"),
        ]
        self.hosts = GeminiHosts(
            hosts,
            identities: [hosts[0], hosts[0], hosts[1], hosts[2]],
            ports: [1965],
            log: AccessLog(mode: .off) { _ in }
        )
    }

    /// The index of each name among the identities of such a server's context.
    private static let identities = ["a.example": 0, "www.a.example": 1, "localhost": 2]

    private static func named(_ name: String?) -> NamedIdentity {
        guard let name else { return .none }
        return identities[name].map { .identity($0) } ?? .foreign
    }

    private static func host(_ names: String...) throws -> GeminiHost {
        GeminiHost(
            names: try names.map { try #require(Host($0)) },
            port: 1965,
            catalogue: try .gemtext(["/": "I am \(names.first ?? "")\n"]),
            wording: .english
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
        Row("two names of one host", "www.a.example", "gemini://a.example/", page("a.example")),
        Row("and the other way round", "a.example", "gemini://www.a.example/", page("a.example")),
        Row("case does not count", "localhost", "gemini://LocalHost/", page("localhost")),
        Row("nor does the dot at the end", "localhost", "gemini://localhost./", page("localhost")),
        Row("localhost stands for the loopback", "localhost", "gemini://127.0.0.1/", page("localhost")),
        Row("but not for an address of another host", "localhost", "gemini://[::1]/", elsewhere("[::1]")),
        Row(
            "a foreign scheme is refused by the host that was reached",
            "localhost",
            "titan://localhost/",
            "53 This server speaks no scheme but gemini and is no proxy; its capsule is at gemini://localhost/\r\n"
        ),
        Row(
            "a foreign port is refused by the host that the URL names",
            nil,
            "gemini://localhost:7/",
            "53 This server does not answer for that port; its capsule is at gemini://localhost/\r\n"
        ),
        Row("59 comes first", "b.example", "gemini://a.example/#", "59 \(GeminiRequestError.fragment)\r\n"),
    ])
    func requestsGoToTheHostThatBothNamesMean(_ row: Row) throws {
        let visitor = Visitor(.v4(0x7F00_0001, port: 1), named: Self.named(row.serverName))
        var exchange = GeminiExchange(with: visitor, at: hosts)
        let request = Array("\(row.url)\r\n".utf8)
        guard case .respond(let response) = exchange.receive(request.span) else {
            Issue.record("no answer")
            return
        }
        #expect(String(decoding: response.bytes, as: UTF8.self) == row.answer)
    }

    private static func foreign(_ home: String) -> String {
        "53 This server is no proxy for other hosts; its capsule is at gemini://\(home)/\r\n"
    }
}
