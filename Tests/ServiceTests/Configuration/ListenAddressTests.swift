import Reactor
import Service
import System
import Testing

struct ListenAddressTests {
    @Test(arguments: [
        ("1965", ["0.0.0.0:1965", "[::]:1965"]), ("*:1966", ["0.0.0.0:1966", "[::]:1966"]),
        ("192.0.2.1:1965", ["192.0.2.1:1965"]), ("[2001:db8::1]:65535", ["[2001:db8::1]:65535"]),
        ("0.0.0.0:1", ["0.0.0.0:1"]), ("[::]:01965", ["[::]:1965"]),
    ])
    func readsWhatAnOperatorWrites(text: String, addresses: [String]) throws {
        let listen = try #require(ListenAddress(text))
        #expect(listen.addresses.map(\.description) == addresses)
        #expect(listen.description == text)
        #expect(listen.addresses.allSatisfy { $0.port == listen.port })
    }

    @Test(arguments: [
        "", ":", "0", "65536", "+1965", "-1", " 1965", "1965 ", "localhost:1965", "192.0.2.1", "192.0.2.1:",
        "[::1]",
        "::1:1965", "[192.0.2.1]:1965", "[]:1965", "[::1:1965", "::1]:1965", "192.0.2:1965", "[::1]1965",
        "19a65",
    ])
    func refusesTheRest(text: String) {
        #expect(ListenAddress(text) == nil)
    }
}
