import Gemini
import Spartan
import Testing
import Text

private func request(_ text: String) throws -> SpartanRequest {
    try SpartanRequest(parsing: Array(text.utf8).span)
}

struct SpartanRequestTests {
    @Test(arguments: [
        ("S1: a host, a path, a length", "example.org / 0\r\n", "example.org", "/", nil, ""),
        ("S1: a bare LF", "example.org /a.gmi 0\n", "example.org", "/a.gmi", nil, ""),
        ("S2: the host in small letters", "EXAMPLE.org. / 0\r\n", "example.org", "/", nil, ""),
        ("S2: an IPv6 address", "[::1] / 0\r\n", "[::1]", "/", nil, ""),
        ("S2: without its brackets", "::1 / 0\r\n", "[::1]", "/", nil, ""),
        ("S3: dot segments", "a /b/../c/./d 0\r\n", "a", "/c/d", nil, ""),
        ("S3: needless triplets", "a /%7e%2f 0\r\n", "a", "/~%2F", nil, ""),
        ("S4: data", "a /search 4\r\nlens", "a", "/search", nil, "lens"),
        ("S4: what follows is ignored", "a /search 4\r\nlenses", "a", "/search", nil, "lens"),
        ("S4: data with line ends", "a / 4\r\n\r\n\r\n", "a", "/", nil, "\r\n\r\n"),
        ("S6: a query in the path", "a /b%3fmissed=2.3 0\r\n", "a", "/b", "missed=2.3", ""),
        ("S6: a question mark", "a /b?c%20d?e 0\r\n", "a", "/b", "c%20d%3Fe", ""),
        ("S6: both", "a /b%3Fc?d 0\r\n", "a", "/b", "c%3Fd", ""),
        ("S6: an empty one", "a /b%3F 0\r\n", "a", "/b", "", ""),
    ])
    func reads(_ rule: String, text: String, host: String, path: String, query: String?, data: String) throws
    {
        let request = try request(text)
        #expect("\(request.host)" == host)
        #expect("\(request.path)" == path)
        #expect(request.query == query)
        #expect(String(decoding: request.data, as: UTF8.self) == data)
        let again = try SpartanRequest(parsing: request.bytes.span)
        #expect(again == request, "what is written reads as the same")
    }

    @Test(arguments: [
        ("S1: nothing", "", SpartanRequestError.unterminated),
        ("S1: no end", "a / 0", .unterminated),
        ("S1: two fields", "a /\r\n", .malformed),
        ("S1: four fields", "a / 0 \r\n", .malformed),
        ("S1: two spaces", "a  / 0\r\n", .malformed),
        ("S1: an address of Gemini", "gemini://a/\r\n", .malformed),
        ("S2: no host", " / 0\r\n", .badHost),
        ("S2: a port", "a:300 / 0\r\n", .badHost),
        ("S2: not ASCII", "ä / 0\r\n", .badHost),
        ("S3: a relative path", "a b 0\r\n", .malformed),
        ("S3: an empty path", "a  0\r\n", .malformed),
        ("S3: not ASCII", "a /ä 0\r\n", .badPath(.notASCII)),
        ("S3: half a triplet", "a /%2 0\r\n", .badPath(.badPercentEncoding)),
        ("S3: a fragment", "a /#b 0\r\n", .badPath(.forbiddenCharacter(UInt8(ascii: "#")))),
        ("S3: above the root", "a /../b 0\r\n", .badPath(.climbsAboveRoot)),
        ("S3: a control character", "a /\u{1B} 0\r\n", .badPath(.controlCharacter)),
        ("S4: no digits", "a / \r\n", .malformed),
        ("S4: a sign", "a / +1\r\n1", .malformed),
        ("S4: less data than announced", "a / 4\r\nlen", .unterminated),
        ("S5: more than 1,024 bytes", "a / 1025\r\n", .dataTooLong),
        ("S5: a number without end", "a / \(String(repeating: "9", count: 400))\r\n", .dataTooLong),
    ])
    func refuses(_ rule: String, text: String, error: SpartanRequestError) {
        #expect(throws: error) { try request(text) }
        #expect(!error.description.isEmpty)
    }

    @Test func aPathMayHave1024Bytes() throws {
        let path = "/" + String(repeating: "a", count: 1_023)
        #expect("\(try request("a \(path) 0\r\n").path)" == path)
        #expect(throws: SpartanRequestError.tooLong) { try request("a \(path)a 0\r\n") }
    }

    @Test func dataMayHave1024Bytes() throws {
        let data = String(repeating: "a", count: 1_024)
        #expect(try request("a / 1024\r\n\(data)").data.count == 1_024)
    }

    @Test(arguments: [
        ("a / 0\r\n", nil), ("a / 4\r\nlens", "lens"), ("a /b%3Ffresnel%20lens 0\r\n", "fresnel lens"),
        ("a /b%3Fc 4\r\nlens", "lens"), ("a /b%3F 0\r\n", ""), ("a / 2\r\né", "é"),
    ])
    func theWordsAreTheDataOrElseTheQuery(text: String, words: String?) throws {
        #expect(try request(text).words() == words)
    }

    @Test func wordsThatAreNotUTF8AreNone() throws {
        let bytes = Array("a / 1\r\n".utf8) + [0xE9]
        let request = try SpartanRequest(parsing: bytes.span)
        #expect(throws: SpartanRequestError.dataNotUTF8) { try request.words() }
    }

    @Test func theRequestCutAtEveryLengthHasNoEnd() throws {
        let whole = Array("example.org /search%3Fa 11\r\nfresnel len".utf8)
        for length in 0..<whole.count {
            #expect(throws: SpartanRequestError.unterminated) {
                try SpartanRequest(parsing: whole.span.extracting(0..<length))
            }
        }
    }
}

struct SpartanRequestGathererTests {
    private static let whole = Array("example.org /search 4\r\nlens and more".utf8)

    @Test(arguments: [1, 2, 3, 5, 7, 22, 23, 24, 40])
    func endsWithTheDataWhereverItIsCut(size: Int) {
        var gatherer = SpartanRequestGatherer()
        var progress = RequestLine.Progress.incomplete
        for start in stride(from: 0, to: Self.whole.count, by: size) {
            let end = min(start + size, Self.whole.count)
            #expect((progress == .complete) == (start >= 27))
            progress = gatherer.append(Self.whole.span.extracting(start..<end))
        }
        #expect(progress == .complete)
        #expect(gatherer.bytes == Array(Self.whole.prefix(27)))
    }

    @Test(arguments: ["a / 1025\r\n", "a\r\n", "GET / HTTP/1.1\r\n", "a / 0\r\n"])
    func noDataIsAwaitedAfterALineThatIsRefused(line: String) {
        var gatherer = SpartanRequestGatherer()
        let bytes = Array("\(line)and more".utf8)
        #expect(gatherer.append(bytes.span) == .complete)
        #expect(gatherer.bytes == Array(line.utf8))
    }

    @Test func aLineWithoutAnEndIsTooLong() {
        var gatherer = SpartanRequestGatherer()
        let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 2_000)
        #expect(gatherer.append(bytes.span) == .tooLong)
        #expect(gatherer.bytes.count <= SpartanRequest.lineLimit + 2)
        #expect(throws: SpartanRequestError.tooLong) { try SpartanRequest(parsing: gatherer.bytes.span) }
    }
}
