import Serving
import Testing

struct LoggedPathTests {
    /// What a reader has missed in a walk is nobody's business.
    @Test(arguments: [
        ("/study/soviets/answer/missed=1.2", "/study/soviets/answer"),
        ("/book/de/study/a/answer/x", "/book/de/study/a/answer"),
        ("/study/answer/answer/missed=1", "/study/answer"),
        ("/sections/answer/numbered.gmi", "/sections/answer/numbered.gmi"),
        ("/study/recall/dates/1/answer", "/study/recall/dates/1/answer"),
    ])
    func endsBehindAnAnswer(_ path: String, _ kept: String) {
        #expect(String(decoding: LoggedPath(Array(path.utf8)).bytes, as: UTF8.self) == kept)
    }

    private func written(_ path: String) -> String { written(Array(path.utf8)) }
    private func written(_ path: [UInt8]) -> String {
        String(decoding: LoggedPath(path).bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("/a.gmi", "/a.gmi"), ("", "/"), ("/a b", "/a%20b"), ("/\u{E9}", "/%C3%A9"), ("/%41", "/%41"),
        ("/a%", "/a%"),
        ("/a%2", "/a%2"), ("/%25", "/%25"), ("/%253", "/%253"), ("/\u{1B}[31m", "/%1B[31m"),
        ("/\u{202E}", "/%E2%80%AE"),
    ])
    func printableASCIIIsKeptAndAllElseEncoded(path: String, shown: String) {
        #expect(written(path) == shown)
    }

    @Test(arguments: [
        "?", "?\u{301}", "?\u{200D}", "?\u{FE0F}", "?\u{20DD}", "?\u{1F3FD}", "?\u{0}", "?%CC%81", "?\t",
        "\t", "\t?",
        "%3F", "%3f", "%3F\u{301}", "%253F", "%25253f", "%3F%3F", "??", "?/", "%09", "%2509",
    ])
    func nothingThatAReaderTypedIsKept(beginning: String) {
        #expect(written("/search\(beginning)secret") == "/search")
        #expect(written("\(beginning)secret") == "/")
    }

    @Test func bytesThatAreNoTextAreWrittenAsTheyCame() { #expect(written([0x2F, 0xFF, 0xC3]) == "/%FF%C3") }

    @Test(arguments: [(255, 255, ""), (256, 256, ""), (257, 256, "..."), (10_000, 256, "...")])
    func atMost256BytesAreKept(length: Int, kept: Int, end: String) {
        let path = "/" + String(repeating: "x", count: length - 1)
        #expect(written(path) == path.prefix(kept) + end)
    }

    @Test(arguments: [UInt8(0xFF), 0x20, 0x07])
    func theBoundIsOnWhatIsWrittenAndNoCodeIsCut(byte: UInt8) {
        let code = written([byte])
        #expect(code.count == 3)
        #expect(written(Array(repeating: byte, count: 85)) == String(repeating: code, count: 85))
        #expect(written(Array(repeating: byte, count: 255)) == String(repeating: code, count: 85) + "...")
    }

    @Test func aQueryBehindTheBoundIsNotKept() {
        for length in 240...260 {
            for mark in ["?", "%3F", "%253F", "%09"] {
                #expect(!written(String(repeating: "x", count: length) + mark + "secret").contains("s"))
            }
        }
    }

    @Test func everyByteIsWrittenInPrintableASCII() {
        for byte in UInt8.min...UInt8.max {
            #expect(LoggedPath([0x2F, byte]).bytes.allSatisfy { (0x21...0x7E).contains($0) })
        }
    }
}
