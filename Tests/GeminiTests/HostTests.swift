import Gemini
import Testing
import Text

struct HostTests {
    @Test(arguments: [
        ("::", "::"), ("::1", "::1"), ("1::", "1::"), ("0:0:0:0:0:0:0:0", "::"),
        ("2001:DB8::0:1", "2001:db8::1"),
        ("1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8"), ("1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0"),
        ("::2:3:4:5:6:7:8", "0:2:3:4:5:6:7:8"),
        ("1:0:0:2:0:0:0:3", "1:0:0:2::3"), ("1:0:0:2:3:0:0:4", "1::2:3:0:0:4"), ("00aB::", "ab::"),
        ("::192.0.2.1", "::c000:201"), ("::ffff:c000:201", "::ffff:192.0.2.1"),
        ("1:2:3:4:5:6:1.2.3.4", "1:2:3:4:5:6:102:304"),
        ("64:ff9b::1.2.3.4", "64:ff9b::102:304"),
    ])
    func ipv6(text: String, normal: String) throws {
        let host = try #require(Host("[\(text)]"))
        #expect(host.description == "[\(normal)]")
        #expect(Host(text) == host)
        #expect(Host(normal) == host)
    }

    @Test(arguments: [
        "[]", "[", "]", "[:]", "[:::]", "[::1]]", "[1:2:3:4:5:6:7]", "[1:2:3:4:5:6:7:8:9]",
        "[1:2:3:4:5:6:7:8::]",
        "[::1:2:3:4:5:6:7:8]", "[1::2::3]", "[12345::]", "[g::]", "[1:]", "[:1]", "[1::2:]", "[1.2.3.4]",
        "[::1.2.3]",
        "[::1.2.3.4:5]", "[1:2:3:4:5:6:7:1.2.3.4]", "[::01.2.3.4]", "[v.a]", "[v1.]", "[v1]", "[vg.a]",
        "[v1.a%20]", "[v1.[]",
        "", "a:b", "a/b", "a b", "é", "a%", "a@b", "a\n", "[::1]:1965",
    ])
    func isNil(text: String) { #expect(Host(text) == nil) }

    @Test(arguments: [
        ("192.0.2.1", true), ("0.0.0.0", true), ("255.255.255.255", true), ("1.2.3.4.", true),
        ("256.0.0.1", false), ("1.2.3", false),
        ("1.2.3.4.5", false), ("01.2.3.4", false), ("1.2.3.", false), (".1.2.3", false), ("1..2.3", false),
        ("1.2.3.a", false),
        ("1.2.3.4..", false), ("0x7f.0.0.1", false),
    ])
    func ipv4IsToldFromNames(text: String, isAddress: Bool) throws {
        let host = try #require(Host(text))
        if case .ipv4 = host { #expect(isAddress) } else { #expect(!isAddress) }
    }

    @Test(arguments: [
        ("LocalHost", "localhost"), ("example.org.", "example.org"),
        ("xn--bcher-kva.example", "xn--bcher-kva.example"),
    ])
    func names(text: String, normal: String) { #expect(Host(text) == .name(normal)) }

    @Test func theLoopback() {
        #expect(Host("127.0.0.1") == .ipv4(.loopback))
        #expect(Host("::1") == .ipv6(.loopback))
    }
}
