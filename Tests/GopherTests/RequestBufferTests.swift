import Gopher
import Testing

private let limit = GopherRequest.lineLimit

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
        ("/sections/\r\n", RequestBuffer.Progress.complete, 12), ("/sections/\n", .complete, 11),
        ("\r\n", .complete, 2), ("\n", .complete, 1), ("", .incomplete, 0),
        ("what follows is not kept\r\n/b\r\n", .complete, 26), ("nor after a LF\n\n", .complete, 15),
        ("a bare CR is no end\r", .incomplete, 20), ("a\rb\n", .complete, 4), ("a\r\r\n", .complete, 4),
        ("/s\twords\t+\r\n", .complete, 12),
        (String(repeating: "a", count: limit) + "\r\n", .complete, limit + 2),
        (String(repeating: "a", count: limit) + "\n", .complete, limit + 1),
        (String(repeating: "a", count: limit), .incomplete, limit),
        (String(repeating: "a", count: limit) + "\r", .incomplete, limit + 1),
        (String(repeating: "a", count: limit) + "\ra", .tooLong, limit + 2),
        (String(repeating: "a", count: limit) + "\r\r\n", .tooLong, limit + 2),
        (String(repeating: "a", count: limit + 1), .tooLong, limit + 1),
        (String(repeating: "a", count: limit + 1) + "\n", .tooLong, limit + 1),
        (String(repeating: "a", count: 5_000), .tooLong, limit + 1),
    ])
    func endsWhereverItIsCut(text: String, progress: RequestBuffer.Progress, kept: Int) {
        let bytes = Array(text.utf8)
        for size in [1, 2, 3, 7, 1_023, 1_024, 1_025, 1_026, 10_000] {
            #expect(feed(bytes, inPiecesOf: size) == (progress, Array(bytes.prefix(kept))))
        }
    }
}
