import Gemini
import Testing
import Text

struct GeminiResponseTests {
    private static let text = HeaderText("é, words")
    private static let responses: [(GeminiResponse, String)] =
        [
            ("Your name?", false, "10 Your name?"), ("Your key?", true, "11 Your key?"),
        ].compactMap { prompt, sensitive, header in
            HeaderText(prompt).map { (.input(prompt: $0, sensitive: sensitive), header) }
        }
        + [(true, "31 /a/"), (false, "30 /a/")].compactMap { permanently, header in
            URLPath("/a/").map { (.redirect(to: $0, permanently: permanently), header) }
        } + [
            (.success(.gemtext, body: []), "20 text/gemini"), (.slowDown(seconds: 30), "44 30"),
            (.failure(.temporary, text), "40 é, words"), (.failure(.serverUnavailable, text), "41 é, words"),
            (.failure(.cgi, text), "42 é, words"), (.failure(.proxy, text), "43 é, words"),
            (.failure(.permanent, text), "50 é, words"),
            (.failure(.notFound, text), "51 é, words"), (.failure(.gone, text), "52 é, words"),
            (.failure(.proxyRequestRefused, text), "53 é, words"),
            (.failure(.badRequest, text), "59 é, words"),
            (.failure(.certificateRequired, text), "60 é, words"),
            (.failure(.certificateNotAuthorised, text), "61 é, words"),
            (.failure(.certificateNotValid, text), "62 é, words"),
        ]

    @Test("H1, H2: the header of every status", arguments: responses)
    func header(response: GeminiResponse, header: String) throws {
        let line = Array("\(header)\r\n".utf8)
        #expect(response.headerBytes == line)
        #expect(response.bytes == line)  // H6
        let read = try GeminiResponseHeader(parsing: line.span)
        #expect(read.status == response.status)
        #expect(read.line == line)
    }

    @Test("H4: exactly the defined statuses can be sent") func statuses() {
        #expect(Set(Self.responses.map(\.0.status)) == Set(Status.allCases))
        #expect(
            Status.allCases.map(\.rawValue) == [
                10, 11, 20, 30, 31, 40, 41, 42, 43, 44, 50, 51, 52, 53, 59, 60, 61, 62,
            ]
        )
    }

    @Test("H2: without a message no space", arguments: GeminiResponse.Failure.allCases)
    func noMessage(failure: GeminiResponse.Failure) {
        #expect(GeminiResponse.failure(failure, nil).bytes == Array("\(failure.status.rawValue)\r\n".utf8))
    }

    @Test func theBodyFollowsTheHeader() {
        #expect(
            GeminiResponse.success(.gemtext, body: Array("# A\n".utf8)).bytes
                == Array("20 text/gemini\r\n# A\n".utf8)
        )
    }

    @Test("H5: a text body does not begin with a byte order mark") func byteOrderMark() {
        let body = Array("\u{FEFF}\u{FEFF}a".utf8)
        #expect(
            GeminiResponse.success(.gemtext, body: body).bytes == Array("20 text/gemini\r\n\u{FEFF}a".utf8)
        )
        #expect(
            GeminiResponse.success(.gemtext, body: [0xEF, 0xBB]).bytes == Array("20 text/gemini\r\n".utf8) + [
                0xEF, 0xBB,
            ]
        )
        let binary = MediaType("application/octet-stream").map {
            GeminiResponse.success($0, body: body).bytes
        }
        #expect(binary == Array("20 application/octet-stream\r\n".utf8) + body)
    }

    @Test func aRedirectStaysOnItsHost() throws {
        let path = try #require(URLPath("//evil.example/"))
        #expect(
            GeminiResponse.redirect(to: path, permanently: false).bytes
                == Array("30 /.//evil.example/\r\n".utf8)
        )
    }
}
