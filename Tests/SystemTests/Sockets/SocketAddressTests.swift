import System
import Testing

struct SocketAddressTests {
    @Test(arguments: [
        ("127.0.0.1", "127.0.0.1:1965"), ("0.0.0.0", "0.0.0.0:1965"), ("::1", "[::1]:1965"),
        ("::", "[::]:1965"),
        ("2001:DB8:0:0:0:0:0:1", "[2001:db8::1]:1965"), ("::ffff:192.0.2.1", "[::ffff:192.0.2.1]:1965"),
    ])
    func printsWhatItParses(text: String, printed: String) {
        #expect(SocketAddress(host: text, port: 1965)?.description == printed)
    }

    @Test(arguments: [
        "", "localhost", "127.0.0", "127.0.0.1.1", "[::1]", ":::", "1.2.3.256", "::1%lo", "192.0.2.7\0x",
        "::1\0",
    ])
    func refusesWhatIsNoAddress(text: String) {
        #expect(SocketAddress(host: text, port: 1965) == nil)
    }
}
