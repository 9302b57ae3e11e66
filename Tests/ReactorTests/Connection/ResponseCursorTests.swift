import Reactor
import System
import TestSupport
import Testing

struct ResponseCursorTests {
    private static let body = (0..<1_000).map { UInt8(truncatingIfNeeded: $0) }
    private static let head = Array("20 text/plain\r\n".utf8)

    /// Returns everything that a cursor gives out, and the sizes of its batches.
    private func all(of response: Response, atMost limit: Int) throws -> (bytes: [UInt8], batches: [Int]) {
        var cursor = ResponseCursor(response)
        var buffer: [UInt8] = []
        var (bytes, batches): ([UInt8], [Int]) = ([], [])
        while !cursor.isAtEnd {
            let batch = try cursor.next(atMost: limit, in: &buffer)
            try #require(!batch.isEmpty)
            bytes += batch
            batches.append(batch.count)
            #expect(cursor.position == bytes.count)
        }
        #expect(try cursor.next(atMost: limit, in: &buffer).isEmpty)
        return (bytes, batches)
    }

    @Test("head and body come whole, in full batches, whatever a batch may have")
    func everyLimit() throws {
        let temporary = try TemporaryFile(Self.body)
        let file = try OpenFile(temporary.path)
        let pieces = PiecedContent([.memory(Array(Self.body[..<0])), .file(file)])
        for body in [
            Response.Body.memory(Self.body[...]), .memory(Self.body[7..<9]), .none, .file(file),
            .pieces(pieces),
        ] {
            for head in [[], Self.head] {
                let response = Response(head: head, body: body)
                let content: [UInt8] =
                    if case .memory(let bytes) = body { Array(bytes) } else { Self.body }
                for limit in Array(1...20) + [head.count + content.count, 4_096] {
                    let (bytes, batches) = try all(of: response, atMost: max(1, limit))
                    #expect(bytes == head + content)
                    #expect(batches.dropLast().allSatisfy { $0 == max(1, limit) })
                }
            }
        }
    }

    @Test func aHeadGoesOutWithWhatFollowsIt() throws {
        let response = Response(head: Self.head, body: .memory(Self.body[...]))
        #expect(try all(of: response, atMost: 500).batches == [500, 500, 15])
    }

    @Test func aFileThatHasBecomeShorterIsAnError() throws {
        let temporary = try TemporaryFile(Self.body)
        let file = try OpenFile(temporary.path)
        var cursor = ResponseCursor(Response(head: Self.head, body: .file(file)))
        var buffer: [UInt8] = []
        _ = try cursor.next(atMost: 600, in: &buffer)
        try temporary.truncate(to: 700)
        #expect(throws: OpenFileError(path: temporary.path, reason: nil)) {
            try cursor.next(atMost: 600, in: &buffer)
        }
    }
}
