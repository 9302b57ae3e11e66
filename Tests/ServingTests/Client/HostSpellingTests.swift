import Serving
import Testing

struct HostSpellingTests {
    @Test(arguments: [
        ("gemini://example.org/ü", "gemini://example.org/ü"),
        ("gemini://bücher.example/", "gemini://xn--bcher-kva.example/"),
        ("gemini://BÜCHER.example:1966/a", "gemini://xn--bcher-kva.example:1966/a"),
        ("gopher://пример.example", "gopher://xn--e1afmkfd.example"),
        ("gemini://例。example/", "gemini://xn--fsq.example/"),
        ("gemini://straße.example/", "gemini://xn--strae-oqa.example/"),
        ("gemini://bücher.example./", "gemini://xn--bcher-kva.example/"),
        ("gemini://bu\u{308}cher.example/", "gemini://xn--bcher-kva.example/"),
        ("gemini://\u{1112}\u{1161}\u{11AB}.example/", "gemini://xn--6q8b.example/"),
        ("bücher", "bücher"), ("gemini://[::1]/", "gemini://[::1]/"),
    ])
    func namesAreSpeltInASCII(address: String, spelling: String) throws {
        #expect(try HostSpelling.ascii(in: address) == spelling)
    }

    @Test(arguments: [
        ("gemini://b\u{202E}ü/", "U+202E"), ("gemini://bx\u{308}y\u{330}/", "U+0330"),
        ("gemini://a–b.example/", "U+2013"),
        ("gemini://ａ.example/", "U+FF41"), ("gemini://ü_b/", "U+005F"), ("gemini://☃.example/", "U+2603"),
        ("gemini://ﬁsch.example/", "U+FB01"), ("gemini://ⓐ.example/", "U+24D0"),
    ])
    func signsOfNoNameAreRefused(address: String, sign: String) {
        let error = #expect(throws: ClientError.self) { try HostSpelling.ascii(in: address) }
        #expect(error?.description.contains("no host's name has the sign \(sign);") == true)
    }

    @Test(arguments: ["gemini://ü..example/", "gemini://.ü.example/", "gemini://xn--ü.example/"])
    func whatIsNoNameInAnySpellingIsRefused(address: String) {
        #expect(throws: ClientError.self) { try HostSpelling.ascii(in: address) }
    }
}
