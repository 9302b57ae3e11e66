import Gemini
import Languages
import Publishing
import Reactor
import Serving
import Testing

struct SpartanHostsTests {
    private func host(_ name: String, _ text: String) throws -> SpartanHost {
        SpartanHost(
            names: [try #require(Host(name))],
            port: 3_000,
            catalogue: try .gemtext(["/": text]),
            wording: .english
        )
    }

    private func answer(_ request: String, _ names: String...) throws -> String {
        let hosts = try names.map { try host($0, "page of \($0)") }
        let served = SpartanHosts(
            hosts[0],
            others: Array(hosts.dropFirst()),
            log: AccessLog(mode: .off) { _ in }
        )
        return try #require(SpartanExchange.answer(to: request, at: served))
    }

    @Test func requestsGoToTheHostThatTheyName() throws {
        #expect(try answer("a.example / 0\r\n", "a.example", "b.example").hasSuffix("page of a.example"))
        #expect(try answer("b.example / 0\r\n", "a.example", "b.example").hasSuffix("page of b.example"))
        #expect(
            try answer("c.example / 0\r\n", "a.example", "b.example")
                == "4 This server is no proxy for other hosts; its capsule is at spartan://a.example:3000/\r\n"
        )
    }

    @Test(arguments: ["127.0.0.1", "[::1]", "::1", "localhost."])
    func localhostStandsForTheLoopback(host: String) throws {
        #expect(try answer("\(host) / 0\r\n", "localhost").hasSuffix("page of localhost"))
    }
}
