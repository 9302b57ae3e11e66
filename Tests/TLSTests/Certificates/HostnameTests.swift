import TLS
import Testing

struct HostnameTests {
    @Test(arguments: [
        ("localhost", "localhost"),
        ("Example.ORG", "example.org"),
        ("example.org.", "example.org"),
        ("xn--bcher-kva.example", "xn--bcher-kva.example"),
        ("my_host-1.example", "my_host-1.example"),
        ("1password.example", "1password.example"),
        ("127.0.0.1", "127.0.0.1"),
        ("::1", "::1"),
        ("0:0:0:0:0:0:0:1", "::1"),
        ("2001:DB8::7", "2001:db8::7"),
        (String(repeating: "a", count: 63), String(repeating: "a", count: 63)),
    ])
    func accepts(text: String, hostname: String) throws {
        #expect(try Hostname(text).description == hostname)
        #expect(try Hostname(hostname) == Hostname(text))
    }

    @Test(arguments: ["127.0.0.1", "::1"])
    func knowsAddresses(text: String) throws { #expect(try Hostname(text).isAddress) }

    @Test(arguments: [
        "", ".", "..", "../x", "a/b", "/etc/passwd", "a..b", ".a", "a..", "-a", "a-", "a.-b.c", "a b", "a\0b",
        "a\nb",
        "a:1965", "[::1]", "fe80::1%eth0", "256.1.1.1", "1.2.3", "example.1", "*.example.org",
        "bücher.example", "a,DNS:b",
        String(repeating: "a", count: 64), String(repeating: "a.", count: 127) + "a",
    ])
    func refuses(text: String) {
        let error = #expect(throws: HostnameError.self) { try Hostname(text) }
        #expect(error?.text == text)
    }

    @Test(arguments: [
        ("bücher.example", "xn--bcher-kva.example"), ("Bücher.Example", "xn--bcher-kva.example"),
        ("a–ü.example", "xn--…"), ("ﬁ.example", "xn--…"),
    ])
    func refusalSaysWhatToWrite(name: String, spelling: String) {
        let error = #expect(throws: HostnameError.self) { try Hostname(name) }
        #expect(
            error?.description
                == "“\(name)” is not a host name (letters, digits, hyphens and dots) or an IP address; "
                + "write it in its ASCII form, \(spelling)"
        )
    }

    @Test(arguments: [
        ("[::1]", "::1"), ("[2001:DB8::1]:1965", "2001:db8::1"), ("Example.org:1965", "example.org"),
    ])
    func saysWhatIsMeantByTheFormOfAnAddress(text: String, meant: String) {
        let error = #expect(throws: HostnameError.self) { try Hostname(text) }
        #expect(error?.description.hasSuffix(" or an IP address; write \(meant)") == true)
    }

    @Test(arguments: ["[", "[]", ":", ":1", "[::g]", "a b:1965", "example.org:gopher"])
    func saysNothingOfWhatIsMeantByOthers(text: String) {
        let error = #expect(throws: HostnameError.self) { try Hostname(text) }
        #expect(error?.description.hasSuffix(" or an IP address") == true)
    }
}
