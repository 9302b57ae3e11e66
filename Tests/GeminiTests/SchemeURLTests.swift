import Gemini
import Testing

struct SchemeURLTests {
    @Test(arguments: [
        ("nex://a", "nex://a/"), ("NEX://A:19/b/../c%7e?d", "nex://a:19/c~?d"),
        ("nex://[::1]/", "nex://[::1]/"),
        ("nex://a:/", "nex://a/"),
    ])
    func normalForm(text: String, expected: String) throws {
        let url = try SchemeURL(text, scheme: "nex")
        #expect("\(url)" == expected)
        #expect(try SchemeURL(expected, scheme: "nex") == url)
    }

    @Test(arguments: [
        ("", SchemeURLError.scheme("nex")), ("nexus://a", .scheme("nex")), ("nex", .scheme("nex")),
        ("nex:", .noHost("nex")), ("nex://", .noHost("nex")), ("nex:///", .noHost("nex")),
        ("nex://a/é", .malformed(.notASCII)), ("nex://a:b/", .malformed(.badPort)),
        ("nex://b@a/", .malformed(.userInformation)), ("nex://a/#", .malformed(.fragment)),
    ])
    func refuses(text: String, error: SchemeURLError) {
        #expect(throws: error) { try SchemeURL(text, scheme: "nex") }
        #expect(error.description.contains("nex") || error.description.contains("address"))
    }
}
