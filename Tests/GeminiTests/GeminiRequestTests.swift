import Gemini
import Testing
import Text

private func parse(_ text: String) throws(GeminiRequestError) -> GeminiRequest {
    let bytes = Array(text.utf8)
    return try GeminiRequest(parsing: bytes.span)
}

private func address(ofLength length: Int) -> String {
    "gemini://a/" + String(repeating: "a", count: length - 11)
}

struct GeminiRequestTests {
    @Test(arguments: [
        (Row("R2: 1,025 bytes", address(ofLength: 1_025)), GeminiRequestError.tooLong),
        (
            Row("R2: bytes, not characters", "gemini://a/" + String(repeating: "é", count: 507)),
            .tooLong
        ),
        (Row("R2 before R3", address(ofLength: 1_024) + "é"), .tooLong),
        (Row("R2 before R5", address(ofLength: 1_024) + "#"), .tooLong),
        (Row("R3: UTF-8 in the path", "gemini://a/é"), .notASCII),
        (Row("R3: UTF-8 in the host", "gemini://bücher/"), .notASCII),
        (Row("R3: a space", "gemini://a/b c"), .forbiddenCharacter(UInt8(ascii: " "))),
        (Row("R3: a space at the end", "gemini://a/ "), .forbiddenCharacter(UInt8(ascii: " "))),
        (Row("R3: a space at the beginning", " gemini://a/"), .forbiddenCharacter(UInt8(ascii: " "))),
        (Row("R3: a quotation mark", "gemini://a/\""), .forbiddenCharacter(UInt8(ascii: "\""))),
        (Row("R3: a less-than sign", "gemini://a/<"), .forbiddenCharacter(UInt8(ascii: "<"))),
        (Row("R3: a greater-than sign", "gemini://a/>"), .forbiddenCharacter(UInt8(ascii: ">"))),
        (Row("R3: a backslash", "gemini://a/\\"), .forbiddenCharacter(UInt8(ascii: "\\"))),
        (Row("R3: a caret", "gemini://a/^"), .forbiddenCharacter(UInt8(ascii: "^"))),
        (Row("R3: a backtick", "gemini://a/`"), .forbiddenCharacter(UInt8(ascii: "`"))),
        (Row("R3: a brace", "gemini://a/{"), .forbiddenCharacter(UInt8(ascii: "{"))),
        (Row("R3: a bar", "gemini://a/|"), .forbiddenCharacter(UInt8(ascii: "|"))),
        (Row("R3: a bracket in the path", "gemini://a/["), .forbiddenCharacter(UInt8(ascii: "["))),
        (Row("R3: a bracket in the query", "gemini://a/?]"), .forbiddenCharacter(UInt8(ascii: "]"))),
        (
            Row("R3: a bracket in another scheme's path", "mailto:["),
            .forbiddenCharacter(UInt8(ascii: "["))
        ),
        (Row("R3: a percent sign alone", "gemini://a/%"), .badPercentEncoding),
        (Row("R3: half a triplet", "gemini://a/%4"), .badPercentEncoding),
        (Row("R3: no hexadecimal digit", "gemini://a/%4g"), .badPercentEncoding),
        (Row("R3: half a triplet in the query", "gemini://a/?%"), .badPercentEncoding),
        (Row("R3: half a triplet in the host", "gemini://a%/"), .badPercentEncoding),
        (Row("R4: a user", "gemini://me@a/"), .userInformation),
        (Row("R4: a user and a password", "gemini://me:secret@a/"), .userInformation),
        (Row("R4: an empty user", "gemini://@a/"), .userInformation),
        (Row("R4: a user and no host", "gemini://me@/"), .userInformation),
        (Row("R4 before R10: another scheme", "https://me@a/"), .userInformation),
        (Row("R5: a fragment", "gemini://a/#x"), .fragment),
        (Row("R5: an empty fragment", "gemini://a/#"), .fragment),
        (Row("R5: a fragment after the host", "gemini://a#x"), .fragment),
        (Row("R5: a fragment after a query", "gemini://a/?q#x"), .fragment),
        (Row("R5 before R10: another scheme", "https://a/#x"), .fragment),
        (Row("R3 before R4", "gemini://me@a/%"), .badPercentEncoding),
        (Row("R9: no host", "gemini:///page"), .noHost),
        (Row("R9: no host but a port", "gemini://:1965/"), .noHost),
        (Row("R9: no authority", "gemini:/page"), .noHost),
        (Row("R9: nothing but a scheme", "gemini:"), .noHost),
        (Row("R9: a port of letters", "gemini://a:b/"), .badPort),
        (Row("R9: a signed port", "gemini://a:+1965/"), .badPort),
        (Row("R9: two ports", "gemini://a:1965:1965/"), .badPort),
        (Row("R9: port 65,536", "gemini://a:65536/"), .badPort),
        (Row("R9: a port that overflows", "gemini://a:99999999999999999999999/"), .badPort),
        (Row("R9: a malformed port of another scheme", "http://a:b/"), .badPort),
        (Row("R9: brackets round a name", "gemini://[a]/"), .badHost),
        (Row("R9: a bracket left open", "gemini://[::1/"), .badHost),
        (Row("R9: a bracket closed alone", "gemini://::1]/"), .badPort),
        (Row("R9: something behind a bracket", "gemini://[::1]a/"), .badHost),
        (Row("R9: an IPv6 zone", "gemini://[fe80::1%25eth0]/"), .badHost),
        (Row("choice: a dot segment at the root", "gemini://a/.."), .climbsAboveRoot),
        (Row("choice: two dot segments at the root", "gemini://a/../../"), .climbsAboveRoot),
        (Row("choice: an encoded dot segment", "gemini://a/%2e%2E/"), .climbsAboveRoot),
        (Row("choice: a dot segment too many", "gemini://a/b/../../c"), .climbsAboveRoot),
        (Row("R1: the empty line", ""), .relative),
        (Row("R1: a path", "/"), .relative),
        (Row("R1: a name", "host"), .relative),
        (Row("R1: a network path", "//a/"), .relative),
        (Row("R1: a query", "?q"), .relative),
        (Row("R1: a scheme without a letter", "1a://a/"), .relative),
        (Row("R1: no scheme before the colon", "://a/"), .relative),
        (Row("R1: prose", "hello"), .relative),
        (Row("R11: a byte order mark", "\u{FEFF}gemini://a/"), .byteOrderMark),
        (Row("R12: a bare LF", "gemini://a/\n"), .controlCharacter),
        (Row("R12: a bare CR", "gemini://a/\r"), .controlCharacter),
        (Row("R12: NUL", "gemini://a/\0"), .controlCharacter),
        (Row("R12: TAB", "gemini://a/\t"), .controlCharacter),
        (Row("R12: ESC", "gemini://a/\u{1B}[31m"), .controlCharacter),
        (Row("R12: DEL", "gemini://a/\u{7F}"), .controlCharacter),
        (Row("R1: two lines", "gemini://a/\r\ngemini://a/"), .controlCharacter),
    ])
    func refuses(_ row: Row, with error: GeminiRequestError) {
        #expect(throws: error) { try parse(row.text + "\r\n") }
    }

    @Test(arguments: ["gemini://a/", "gemini://a/\n", "gemini://a/\r", "gemini://a/\n\r", "\r", "\n", ""])
    func aLineEndsWithCRLF(line: String) {
        #expect(throws: GeminiRequestError.unterminated) { try parse(line) }
    }

    @Test func anAddressMayHave1024Bytes() throws {
        let longest = address(ofLength: 1_024)
        #expect(try parse(longest + "\r\n").description == longest)
        #expect(throws: GeminiRequestError.tooLong) { try parse(longest + "a") }
    }

    @Test func bytesThatAreNoUTF8AreNotASCII() {
        let line = Array("gemini://a/".utf8) + [0xDC] + Array("\r\n".utf8)
        #expect(throws: GeminiRequestError.notASCII) { try GeminiRequest(parsing: line.span) }
    }

    @Test(arguments: [
        ("https://a/b?c", "https", "//a/b?c"), ("HTTP://A:80/%7e", "http", "//A:80/%7e"),
        ("titan://a/b;size=1", "titan", "//a/b;size=1"),
        ("mailto:me@a", "mailto", "me@a"), ("localhost:1965/page", "localhost", "1965/page"),
        ("data:,a", "data", ",a"),
        ("http:///..", "http", "///.."), ("geminis://a/", "geminis", "//a/"), ("x:", "x", ""),
    ])
    func otherSchemesAreWellFormed(address: String, scheme: String, rest: String) throws {
        #expect(try parse(address + "\r\n") == .foreign(scheme: scheme, rest: rest))
    }

    @Test func aClientSendsTheNormalForm() throws {
        let request = try GeminiRequest(address: "GEMINI://Example.ORG:1965")
        #expect(request.line == Array("gemini://example.org/\r\n".utf8))
        #expect(throws: GeminiRequestError.controlCharacter) {
            try GeminiRequest(address: "gemini://a/\r\nb")
        }
    }

    @Test(arguments: [
        "gemini://example.org:1966/a%2Fb/..%2f?q=%C3%A9&r=x",
        "gemini://[::1]:1/?", "https://a:70/b?c",
    ])
    func theLineCutAtEveryLengthHasNoEnd(address: String) throws {
        let line = Array("\(address)\r\n".utf8)
        for length in 0..<line.count {
            #expect(throws: GeminiRequestError.unterminated) {
                try GeminiRequest(parsing: line.span.extracting(0..<length))
            }
            // An end in the wrong place makes another request or none, and each is judged.
            let cut = Array(line[..<length]) + Array("\r\n".utf8)
            _ = try? GeminiRequest(parsing: cut.span)
        }
        _ = try GeminiRequest(parsing: line.span)
    }
}
