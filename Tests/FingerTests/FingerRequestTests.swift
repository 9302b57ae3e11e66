import Finger
import Testing
import Text

private func request(_ text: String) throws -> FingerRequest {
    let bytes = Array(text.utf8)
    return try FingerRequest(parsing: bytes.span)
}

struct FingerRequestTests {
    @Test(arguments: [
        ("F1: nothing", "\r\n", "", false, false), ("F1: a bare LF", "today\n", "today", false, false),
        ("F2: a name", "today\r\n", "today", false, false),
        ("F2: spaces", "  a  b \r\n", "a b", false, false),
        ("F2: a path", "glossary/soviet\r\n", "glossary/soviet", false, false),
        ("F2: UTF-8", "é\r\n", "é", false, false), ("F3: at length", "/W today\r\n", "today", true, false),
        ("F3: at length, nothing", "/w\r\n", "", true, false),
        ("F3: no switch", "/Wa\r\n", "/Wa", false, false),
        ("F4: forwarded", "a@b\r\n", "a", false, true),
        ("F4: forwarded twice", "/W a@b@c\r\n", "a", true, true),
        ("F4: a host alone", "@b\r\n", "", false, true),
    ])
    func reads(_ rule: String, text: String, name: String, isVerbose: Bool, isForwarded: Bool) throws {
        let request = try request(text)
        #expect(request.name == name)
        #expect(request.isVerbose == isVerbose)
        #expect(request.isForwarded == isForwarded)
    }

    @Test(arguments: [
        ("F5: no end", "a", FingerRequestError.unterminated), ("F5: nothing at all", "", .unterminated),
        ("F5: a control character", "a\u{1B}\r\n", .controlCharacter),
        ("F5: C1", "a\u{9B}\r\n", .controlCharacter),
        ("F5: 1,025 bytes", String(repeating: "a", count: 1_025) + "\r\n", .tooLong),
    ])
    func refuses(_ rule: String, text: String, error: FingerRequestError) {
        #expect(throws: error) { try request(text) }
        #expect(!error.description.isEmpty)
    }

    @Test func bytesThatAreNotUTF8AreRefused() {
        for bytes: [UInt8] in [[0xE9, 0x0A], [0x93, 0x0A]] {
            #expect(throws: FingerRequestError.notUTF8) { try FingerRequest(parsing: bytes.span) }
        }
        let both: [UInt8] = [0xE9, 0x1B, 0x0A]
        #expect(throws: FingerRequestError.controlCharacter) { try FingerRequest(parsing: both.span) }
    }

    @Test func aNameMayHave1024Bytes() throws {
        #expect(try request(String(repeating: "a", count: 1_024) + "\n").name.utf8.count == 1_024)
    }

    @Test func theLineCutAtEveryLengthHasNoEnd() {
        let whole = Array("/W today\r\n".utf8)
        for length in 0..<whole.count {
            #expect(throws: FingerRequestError.unterminated) {
                try FingerRequest(parsing: whole.span.extracting(0..<length))
            }
        }
    }
}
