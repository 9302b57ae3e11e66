import Gemini
import Testing

struct MediaTypeTests {
    @Test(arguments: [
        ("en", "text/gemini; lang=en"), ("en-GB", "text/gemini; lang=en-GB"),
        ("en,fr", "text/gemini; lang=\"en,fr\""),
    ])
    func gemtextInALanguage(language: String, header: String) throws {
        let type = try #require(MediaType.gemtext(language: language))
        #expect(type.description == header)
        #expect(MediaType(header) == type)
        #expect(type.isText)
    }

    @Test(arguments: ["", "en\r\n", "en;a=b", "e n", "\"", "é"])
    func noLanguage(language: String) { #expect(MediaType.gemtext(language: language) == nil) }

    @Test func namedTypes() {
        #expect(MediaType.gemtext.description == "text/gemini")
        #expect(MediaType.plainText.description == "text/plain; charset=utf-8")
    }

    @Test(arguments: [
        ("TEXT/Gemini;LANG=en", "text/gemini; lang=en"),
        ("text/plain ; charset=utf-8 ", "text/plain; charset=utf-8"),
        ("application/atom+xml", "application/atom+xml"), ("a/b;c=\"\"", "a/b; c=\"\""),
        ("a/b;c=\"d\\\"\\\\e f\"", "a/b; c=\"d\\\"\\\\e f\""),
        ("a/b;c=d;c=e", "a/b; c=d; c=e"), ("a/b;c=\"\\d\"", "a/b; c=d"),
    ])
    func parsesAndPrints(text: String, normal: String) throws {
        let type = try #require(MediaType(text))
        #expect(type.description == normal)
        #expect(MediaType(normal) == type)
    }

    @Test(arguments: [
        "", "text", "text/", "/gemini", "text/gemini;", "text/gemini; lang", "text/gemini; lang=",
        "text/gemini; =en", "text/gemini lang=en",
        "text/gemini; lang=en,fr", "text/gemini; lang=\"en", "text/gemini; lang=\"en\\",
        "text/gemini; lang=\"é\"", "text/gemini/x",
        "text/gemini; lang=\"\r\n\"", "t ext/gemini", " text/gemini", "text /gemini",
    ])
    func isNil(text: String) { #expect(MediaType(text) == nil) }
}

struct MediaTypeOfFileTests {
    @Test(arguments: [
        ("a.gmi", "text/gemini"), ("A.GMI", "text/gemini"), ("a.txt", "text/plain; charset=utf-8"),
        ("a.md", "text/markdown; charset=utf-8"), ("a.b.PNG", "image/png"), ("a.tar.gz", "application/gzip"),
        ("a.mp3", "audio/mpeg"), ("a.pdf", "application/pdf"), ("a", "application/octet-stream"),
        ("a.", "application/octet-stream"), ("a.unknown", "application/octet-stream"),
        (".gmi", "text/gemini"), ("", "application/octet-stream"),
    ])
    func anEndingTellsTheType(name: String, type: String) {
        #expect(MediaType(ofFileNamed: name).description == type)
    }
}
