/// Gathers a request line from pieces that are cut anywhere, and looks at each byte once.
package struct RequestLine: Sendable {
    /// The bytes that end a line.
    package enum End: Sendable {
        /// CR LF; either of them alone is a byte like any other.
        case carriageReturnLineFeed
        /// LF, with or without a CR before it.
        case lineFeed
    }

    /// How far the line has come.
    package enum Progress: Hashable, Sendable {
        case incomplete
        /// The line's end has come, and ``bytes`` end with it.
        ///
        /// What follows is not kept: a request is one line, and ignoring the rest harms nobody.
        case complete
        /// The line has more bytes than the limit, whether it has ended or not.
        case tooLong
    }

    /// The bytes that have come so far, up to the end of the line.
    package private(set) var bytes: [UInt8] = []
    private let end: End
    private let limit: Int
    private var progress = Progress.incomplete

    /// - Parameters:
    ///   - end: The end that the protocol asks for.
    ///   - limit: The most bytes that a line may have, without its end.
    package init(endingWith end: End, limit: Int) {
        self.end = end
        self.limit = limit
    }

    /// Takes the next piece.
    ///
    /// Once the line is complete or too long, it takes nothing more.
    package mutating func append(_ piece: Span<UInt8>) -> Progress {
        if bytes.isEmpty { bytes.reserveCapacity(min(piece.count, limit + 2)) }
        var index = 0
        while index < piece.count, progress == .incomplete {
            let byte = piece[index]
            let mayEnd = end == .lineFeed || bytes.last == .carriageReturn
            bytes.append(byte)
            if mayEnd, byte == .lineFeed {
                progress = .complete
            } else if bytes.count > limit, bytes.count > limit + 1 || byte != .carriageReturn {
                // Only the end may follow a full line, or the CR before an LF.
                progress = .tooLong
            }
            index += 1
        }
        return progress
    }
}
