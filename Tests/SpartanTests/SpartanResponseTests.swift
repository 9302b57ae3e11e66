import Gemini
import Spartan
import Testing

struct SpartanResponseTests {
    @Test func aHeaderIsAStatusASpaceAndATextAndOnlyASuccessHasABody() throws {
        let message = try #require(HeaderText("No"))
        let path = try #require(URLPath("//a"))
        let rows: [(SpartanResponse, String, Int)] = [
            (.success(.gemtext, body: [1]), "2 text/gemini\r\n", 1),
            (.redirect(to: path), "3 /.//a\r\n", 0),
            (.clientError(message), "4 No\r\n", 0),
            (.serverError(message), "5 No\r\n", 0),
        ]
        for (response, header, count) in rows {
            #expect(String(decoding: response.headerBytes, as: UTF8.self) == header)
            #expect(response.body.count == count)
            let parsed = try SpartanResponseHeader(parsing: response.headerBytes.span)
            #expect("\(parsed)" == String(header.dropLast(1)))
            #expect(parsed.length == header.utf8.count)
        }
    }

    @Test(arguments: [
        ("", SpartanResponseError.incomplete), ("2 text/gemini", .incomplete), ("\n", .badStatus),
        ("1 a\r\n", .badStatus), ("6 a\r\n", .badStatus), ("2\r\n", .badStatus), ("2 \r\n", .badStatus),
        ("20 text/gemini\r\n", .badStatus), ("4 a\u{1B}\r\n", .badText),
        (String(repeating: "4", count: 1_029), .tooLong),
    ])
    func whatIsNoHeaderIsRefused(text: String, error: SpartanResponseError) {
        let bytes = Array(text.utf8)
        #expect(throws: error) { try SpartanResponseHeader(parsing: bytes.span) }
        #expect(!error.description.isEmpty)
    }

    @Test func aHeaderMayEndWithABareLF() throws {
        let bytes = Array("2 text/plain\nbody".utf8)
        let header = try SpartanResponseHeader(parsing: bytes.span)
        #expect(header.status == .success && header.text == "text/plain" && header.length == 13)
    }
}
