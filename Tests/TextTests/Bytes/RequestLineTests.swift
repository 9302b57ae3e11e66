import Testing
import Text

struct RequestLineTests {
    struct Row: CustomTestStringConvertible {
        let what: String, text: String, progress: RequestLine.Progress, kept: Int
        var testDescription: String { what }

        init(_ what: String, _ text: String, _ progress: RequestLine.Progress, _ kept: Int) {
            (self.what, self.text, self.progress, self.kept) = (what, text, progress, kept)
        }
    }

    private static let limit = 1_024
    private static let full = String(repeating: "a", count: limit)
    /// The cases in which both ends agree.
    private static let common = [
        Row("an end", "/sections/\r\n", .complete, 12), Row("an end alone", "\r\n", .complete, 2),
        Row("nothing", "", .incomplete, 0),
        Row("what follows is not kept", "/a\r\n/b\r\n", .complete, 4),
        Row("a bare CR is no end", "a\r", .incomplete, 2),
        Row("an end after a bare CR", "a\r\r\n", .complete, 4),
        Row("as many bytes as may be", full + "\r\n", .complete, limit + 2),
        Row("as many so far", full, .incomplete, limit),
        Row("as many and half an end", full + "\r", .incomplete, limit + 1),
        Row("as many and a bare CR", full + "\ra", .tooLong, limit + 2),
        Row("as many and two CR", full + "\r\r\n", .tooLong, limit + 2),
        Row("one more so far", full + "a", .tooLong, limit + 1),
        Row("one more", full + "a\r\n", .tooLong, limit + 1),
        Row("5,000", String(repeating: "a", count: 5_000), .tooLong, limit + 1),
    ]

    @Test(
        arguments: common + [
            Row("a bare LF is no end", "a\n", .incomplete, 2),
            Row("LF CR is no end", "a\n\r", .incomplete, 3),
            Row("an end after a bare LF", "a\n\r\n", .complete, 4),
            Row("as many and a bare LF", full + "\n", .tooLong, limit + 1),
        ]
    )
    func endsWithBothWhereverItIsCut(row: Row) { check(row, .carriageReturnLineFeed) }

    @Test(
        arguments: common + [
            Row("a bare LF is an end", "/sections/\n", .complete, 11), Row("alone", "\n", .complete, 1),
            Row("nothing after it is kept", "a\n\n", .complete, 2),
            Row("a CR inside", "a\rb\n", .complete, 4),
            Row("as many and a bare LF", full + "\n", .complete, limit + 1),
            Row("one more and a bare LF", full + "a\n", .tooLong, limit + 1),
        ]
    )
    func endsWithOneWhereverItIsCut(row: Row) { check(row, .lineFeed) }

    private func check(_ row: Row, _ end: RequestLine.End) {
        let bytes = Array(row.text.utf8)
        for size in [1, 2, 3, 7, 1_023, 1_024, 1_025, 1_026, 10_000] {
            var line = RequestLine(endingWith: end, limit: Self.limit)
            var progress = RequestLine.Progress.incomplete
            for start in stride(from: 0, to: bytes.count, by: size) {
                progress = line.append(bytes.span.extracting(start..<min(start + size, bytes.count)))
            }
            #expect(progress == row.progress && line.bytes == Array(bytes.prefix(row.kept)))
        }
    }
}
