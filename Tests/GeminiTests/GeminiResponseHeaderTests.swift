import Gemini
import Testing
import Text

private func parse(_ text: String) throws(GeminiResponseError) -> GeminiResponseHeader {
    let bytes = Array(text.utf8)
    return try GeminiResponseHeader(parsing: bytes.span)
}

struct GeminiResponseHeaderTests {
    @Test(arguments: [
        ("10 Words?\r\n", 10, "Words?" as String?, Status.input),
        ("20 text/gemini; lang=en\r\nbody\r\n", 20, "text/gemini; lang=en", .success),
        ("31 /a/\r\n", 31, "/a/", .permanentRedirect),
        ("30 gemini://a/?b\r\n", 30, "gemini://a/?b", .temporaryRedirect),
        ("51\r\n", 51, nil, .notFound), ("51 Nothing é\r\n", 51, "Nothing é", .notFound),
        ("44 30\r\n", 44, "30", .slowDown),
        ("29 a/b\r\n", 29, "a/b", .success), ("58\r\n", 58, nil, .permanentFailure),
        ("69  \r\n", 69, " ", .certificateRequired),
    ])
    func reads(text: String, code: Int, header: String?, status: Status) throws {
        let parsed = try parse(text)
        #expect(parsed.code == code)
        #expect(parsed.text == header)
        #expect(parsed.status == status)
        #expect(text.hasPrefix(String(decoding: parsed.line, as: UTF8.self)))
        #expect(try GeminiResponseHeader(parsing: parsed.line.span) == parsed)
    }

    @Test(arguments: [
        (Row("H1: no prompt", "10\r\n"), GeminiResponseError.missingText),
        (Row("H1: an empty prompt", "10 \r\n"), .missingText),
        (Row("H1: no type", "20\r\n"), .missingText), (Row("H1: no target", "30 \r\n"), .missingText),
        (Row("H2: a space and nothing", "51 \r\n"), .missingText),
        (Row("H3: TAB", "51 a\tb\r\n"), .controlCharacter),
        (Row("H3: C1", "51 a\u{85}b\r\n"), .controlCharacter),
        (Row("H3: DEL", "51 \u{7F}\r\n"), .controlCharacter),
        (Row("H3: a byte order mark", "\u{FEFF}20 a/b\r\n"), .badStatus),
        (Row("a bare LF", "20 a/b\nc"), .controlCharacter),
        (Row("a bare CR", "20 a/b\rc"), .controlCharacter), (Row("class 0", "00 a\r\n"), .badStatus),
        (Row("class 7", "70 a\r\n"), .badStatus),
        (Row("one digit", "2 a/b\r\n"), .badStatus), (Row("three digits", "200 a/b\r\n"), .badStatus),
        (Row("letters", "2x a/b\r\n"), .badStatus),
        (Row("a tab for a space", "20\ta/b\r\n"), .badStatus), (Row("nothing", "\r\n"), .badStatus),
        (Row("no media type", "20 gemtext\r\n"), .badMediaType),
        (Row("a list without quotation marks", "20 text/gemini; lang=en,fr\r\n"), .badMediaType),
        (Row("a space in a target", "30 /a b\r\n"), .badReference),
        (Row("half a triplet in a target", "30 /%4\r\n"), .badReference),
        (Row("UTF-8 in a target", "30 /é\r\n"), .badReference),
        (Row("a long text", "51 \(String(repeating: "a", count: 1_025))\r\n"), .tooLong),
        (Row("no end", String(repeating: "a", count: 2_000)), .tooLong),
    ])
    func refuses(_ row: Row, with error: GeminiResponseError) {
        #expect(throws: error) { try parse(row.text) }
    }

    @Test func aTextMayHave1024Bytes() throws {
        #expect(
            try parse("51 \(String(repeating: "a", count: 1_024))\r\n").line.count
                == GeminiResponseHeader.limit
        )
    }

    @Test func bytesThatAreNoUTF8() {
        let bytes = Array("51 ".utf8) + [0xC3] + Array("\r\n".utf8)
        #expect(throws: GeminiResponseError.notUTF8) { try GeminiResponseHeader(parsing: bytes.span) }
    }

    @Test func cutAnywhereItIsIncomplete() {
        let bytes = Array("20 text/gemini; lang=\"en,fr\"\r\n".utf8)
        for length in 0..<bytes.count {
            #expect(throws: GeminiResponseError.incomplete) {
                try GeminiResponseHeader(parsing: bytes.span.extracting(0..<length))
            }
        }
    }

    @Test(arguments: [
        GeminiResponseError.incomplete, .tooLong, .badStatus, .missingText, .notUTF8, .controlCharacter,
        .badMediaType, .badReference,
    ])
    func everyErrorSaysWhatIsWrong(error: GeminiResponseError) { #expect(error.description.contains(" ")) }
}
