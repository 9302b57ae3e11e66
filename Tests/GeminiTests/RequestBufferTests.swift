import Gemini
import Testing

private let limit = GeminiRequest.addressLimit

struct RequestBufferTests {
    private func feed(_ bytes: [UInt8], inPiecesOf size: Int) -> (RequestBuffer.Progress, [UInt8]) {
        var buffer = RequestBuffer()
        var progress = RequestBuffer.Progress.incomplete
        for start in stride(from: 0, to: bytes.count, by: size) {
            progress = buffer.append(bytes.span.extracting(start..<min(start + size, bytes.count)))
        }
        return (progress, buffer.bytes)
    }

    @Test(arguments: [
        (Row("an end", "gemini://a/\r\n"), RequestBuffer.Progress.complete, 13),
        (Row("R1: what follows is not kept", "gemini://a/\r\ngemini://b/\r\n"), .complete, 13),
        (Row("a bare LF is no end", "a\n"), .incomplete, 2),
        (Row("a bare CR is no end", "a\r"), .incomplete, 2),
        (Row("LF CR is no end", "a\n\r"), .incomplete, 3),
        (Row("an end after a bare CR", "a\r\r\n"), .complete, 4),
        (Row("an end after a bare LF", "a\n\r\n"), .complete, 4), (Row("an end alone", "\r\n"), .complete, 2),
        (Row("nothing", ""), .incomplete, 0),
        (Row("R2: 1,024 bytes", String(repeating: "a", count: limit) + "\r\n"), .complete, limit + 2),
        (Row("R2: 1,024 bytes so far", String(repeating: "a", count: limit)), .incomplete, limit),
        (
            Row("R2: 1,024 bytes and half an end", String(repeating: "a", count: limit) + "\r"), .incomplete,
            limit + 1
        ),
        (Row("R2: 1,025 bytes so far", String(repeating: "a", count: limit + 1)), .tooLong, limit + 1),
        (Row("R2: 1,025 bytes", String(repeating: "a", count: limit + 1) + "\r\n"), .tooLong, limit + 1),
        (
            Row("R2: 1,024 bytes and a bare LF", String(repeating: "a", count: limit) + "\n"), .tooLong,
            limit + 1
        ),
        (
            Row("R2: 1,024 bytes and a bare CR", String(repeating: "a", count: limit) + "\r\r\n"), .tooLong,
            limit + 2
        ),
        (Row("R2: 5,000 bytes", String(repeating: "a", count: 5_000)), .tooLong, limit + 1),
    ])
    func endsWhereverItIsCut(row: Row, progress: RequestBuffer.Progress, kept: Int) {
        let bytes = Array(row.text.utf8)
        for size in [1, 2, 3, 7, 1_023, 1_024, 1_025, 1_026, 10_000] {
            #expect(feed(bytes, inPiecesOf: size) == (progress, Array(bytes.prefix(kept))))
        }
    }
}
