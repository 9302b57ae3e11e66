import Serving
import Testing

struct ClientRouteTests {
    @Test(
        arguments: [
            ("192.0.2.1", "192.0.2.1", nil), ("192.0.2.1:1966", "192.0.2.1", 1966),
            ("[2001:db8::1]:1966", "2001:db8::1", 1966),
            ("[2001:db8::1]", "2001:db8::1", nil), ("2001:db8::1", "2001:db8::1", nil),
            ("example.org:70", "example.org", 70),
        ] as [(String, String, UInt16?)]
    )
    func readsAServer(text: String, host: String, port: UInt16?) throws {
        let server = try ClientRoute.Server(text)
        #expect(server.host == host)
        #expect(server.port == port)
    }

    @Test(arguments: ["", ":70", "a:0", "a:65536", "a:b", "a:", "a b", "[]:1"])
    func refusesWhatIsNone(text: String) {
        #expect(throws: ClientError.self) { try ClientRoute.Server(text) }
    }
}
