import Gopher
import Testing

struct GopherServerTests {
    @Test(arguments: [
        "localhost", "example.org", "bücher.example", "127.0.0.1", "::1", "fe80::1:2", "(NULL)", "error.host",
        "a_b",
    ])
    func takesNames(host: String) {
        #expect(GopherServer(host: host)?.host == host)
        #expect(GopherServer(host: host)?.port == 70)
    }

    @Test(arguments: [
        "", " ", "a b", "a\tb", "a\r\n", "a/b", "a?b", "[::1]", "me@a", "a%20b", "a#b", "a:70", "g::1",
        "\u{9B}",
        "\u{A0}", String(repeating: "a", count: 256),
    ])
    func refusesWhatIsNoName(host: String) {
        #expect(GopherServer(host: host) == nil)
    }

    @Test func nowhereIsAName() {
        let nowhere = GopherServer.nowhere
        #expect(GopherServer(host: nowhere.host, port: nowhere.port) == nowhere)
    }
}
