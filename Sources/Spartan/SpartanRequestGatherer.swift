package import Text

/// Gathers a request, line and data, from pieces that are cut anywhere.
package struct SpartanRequestGatherer: Sendable {
    private var line = RequestLine(endingWith: .lineFeed, limit: SpartanRequest.lineLimit)
    private var data: [UInt8] = []
    /// How many bytes of data are awaited; `nil` until the line is complete.
    private var awaited: Int?
    private var progress = RequestLine.Progress.incomplete

    /// Begins with nothing.
    package init() {}

    /// The bytes that have come so far, up to the end of the request.
    package var bytes: [UInt8] { line.bytes + data }

    /// Takes the next piece.
    ///
    /// A malformed line is complete with its end, and so is one that announces more data than a request may have. Once the request is
    /// complete or too long, it takes nothing more.
    package mutating func append(_ piece: Span<UInt8>) -> RequestLine.Progress {
        guard progress == .incomplete else { return progress }
        var start = 0
        if awaited == nil {
            let before = line.bytes.count
            progress = line.append(piece)
            guard progress == .complete else { return progress }
            start = line.bytes.count - before
            awaited = (try? SpartanRequestLine(parsing: line.bytes.span))?.length ?? 0
        }
        let missing = (awaited ?? 0) - data.count
        let end = min(piece.count, start + missing)
        data += [UInt8](copying: piece.extracting(start..<end))
        progress = data.count == awaited ? .complete : .incomplete
        return progress
    }
}
