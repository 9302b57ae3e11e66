package import System

/// Gives out an answer batch by batch.
package struct ResponseCursor {
    private let response: Response
    /// The bytes of head and body that have been given out.
    package private(set) var position = 0

    /// Begins at the first byte of the head.
    package init(_ response: Response) { self.response = response }

    /// Whether all of it has been given out.
    package var isAtEnd: Bool { position == response.count }

    /// Returns the next bytes.
    ///
    /// What lies in memory is not copied, except for the batch that begins with the head, so that the head does not become a
    /// record of TLS by itself. What lies in a file is read into the buffer.
    ///
    /// - Parameters:
    ///   - limit: The most bytes of a batch.
    ///   - buffer: The buffer in which batches are put together; its contents are overwritten.
    /// - Returns: The batch, which is empty at the end; unless it is let go before the next call, the buffer is copied.
    /// - Throws: An error if a file cannot be read, or has become shorter.
    package mutating func next(
        atMost limit: Int,
        in buffer: inout [UInt8]
    ) throws(OpenFileError) -> ArraySlice<UInt8> {
        let head = response.head.dropFirst(position).prefix(limit)
        let start = max(0, position - response.head.count)
        let count = min(limit - head.count, response.body.count - start)
        if case .memory(let bytes) = response.body, head.isEmpty {
            position += count
            return bytes.dropFirst(start).prefix(count)
        }
        buffer.removeAll(keepingCapacity: true)
        buffer += head
        switch response.body {
        case .memory(let bytes): buffer += bytes.dropFirst(start).prefix(count)
        case .file(let file): try file.read(count, at: start, into: &buffer)
        case .pieces(let content): try content.read(count, at: start, into: &buffer)
        }
        position += head.count + count
        return buffer[...]
    }
}
