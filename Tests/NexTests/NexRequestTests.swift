import Nex
import Testing
import Text

private func path(_ text: String) throws -> String {
    let bytes = Array(text.utf8)
    return try NexRequest(parsing: bytes.span).path
}

struct NexRequestTests {
    @Test(arguments: [
        ("N1: nothing is the root", "\r\n", "/"), ("N1: so is a slash", "/\r\n", "/"),
        ("N1: a bare LF", "a.txt\n", "/a.txt"), ("N2: without its first slash", "a/b.txt\r\n", "/a/b.txt"),
        ("N2: with it", "/a/b.txt\r\n", "/a/b.txt"), ("N2: a folder", "a/\r\n", "/a/"),
        ("N2: spaces", "a b.txt\r\n", "/a%20b.txt"), ("N2: encoded", "a%20b%2ftxt\r\n", "/a%20b/txt"),
        ("N2: UTF-8", "é.txt\r\n", "/%C3%A9.txt"), ("N2: encoded UTF-8", "%c3%a9.txt\r\n", "/%C3%A9.txt"),
        ("N2: dots stay, and lead nowhere", "../../etc/passwd\r\n", "/../../etc/passwd"),
        ("N2: an encoded control character stays one", "a%0d%0a\r\n", "/a%0D%0A"),
        ("N2: half a triplet", "a%2\r\n", "/a%252"),
    ])
    func reads(_ rule: String, text: String, path expected: String) throws {
        #expect(try path(text) == expected)
    }

    @Test(arguments: [
        ("N3: no end", "a", NexRequestError.unterminated), ("N3: nothing at all", "", .unterminated),
        ("N3: a control character", "a\u{1B}\r\n", .controlCharacter),
        ("N3: a CR alone", "a\rb\r\n", .controlCharacter),
        ("N3: 1,025 bytes", String(repeating: "a", count: 1_025) + "\r\n", .tooLong),
    ])
    func refuses(_ rule: String, text: String, error: NexRequestError) {
        #expect(throws: error) { try path(text) }
        #expect(!error.description.isEmpty)
    }

    @Test func aPathMayHave1024Bytes() throws {
        #expect(try path(String(repeating: "a", count: 1_024) + "\n").utf8.count == 1_025)
    }

    @Test func theLineCutAtEveryLengthHasNoEnd() {
        let whole = Array("sections/opening.txt\r\n".utf8)
        for length in 0..<whole.count {
            #expect(throws: NexRequestError.unterminated) {
                try NexRequest(parsing: whole.span.extracting(0..<length))
            }
        }
    }

    @Test func theLineEndsWhereverItIsCut() {
        let whole = Array("sections/\r\nmore".utf8)
        for cut in 0...whole.count {
            var line = NexRequest.line
            _ = line.append(whole.span.extracting(0..<cut))
            #expect(line.append(whole.span.extracting(cut..<whole.count)) == .complete)
            #expect(line.bytes == Array("sections/\r\n".utf8))
        }
    }

    @Test func whatEndsInASlashIsAListing() {
        #expect(NexRequest.isListing("/") && NexRequest.isListing("/a/") && !NexRequest.isListing("/a.txt"))
    }
}
