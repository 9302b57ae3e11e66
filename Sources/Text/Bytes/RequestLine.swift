/// Gathers a request line from pieces cut anywhere, each byte looked at once.
package struct RequestLine: Sendable {
    /// What ends a line.
    package enum End: Sendable {
        /// CR LF; either alone is a byte like others.
        case carriageReturnLineFeed
        /// LF, with a CR before it or without.
        case lineFeed
    }

    /// How far the line has come.
    package enum Progress: Hashable, Sendable {
        case incomplete
        /// ``bytes`` end with the line's first end. What came after it is not kept: a request is one line, and ignoring the rest
        /// harms nobody.
        case complete
        /// More bytes than the limit, ended or not.
        case tooLong
    }

    /// What came so far, up to the end of the line.
    package private(set) var bytes: [UInt8] = []
    private let end: End
    private let limit: Int
    private var progress = Progress.incomplete

    /// - Parameters:
    ///   - end: As the protocol has it.
    ///   - limit: The most bytes of a line, its end not counted.
    package init(endingWith end: End, limit: Int) {
        self.end = end
        self.limit = limit
    }

    /// Takes the next piece.
    ///
    /// Once the line is complete or too long, nothing more is taken.
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
                // The one byte but the end that may follow a full line is the CR before it.
                progress = .tooLong
            }
            index += 1
        }
        return progress
    }
}
