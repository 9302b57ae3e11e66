/// Gathers a request line from pieces cut anywhere: at most 1,026 bytes, each looked at once.
package struct RequestBuffer: Sendable {
    /// Whether there is a line, and more is wanted.
    package enum Progress: Hashable, Sendable {
        case incomplete
        /// ``bytes`` end with the first LF, which is the end of a line with a CR before it or without. What came
        /// after it is not kept: a request is one line.
        case complete
        /// A line of more than 1,024 bytes, ended or not.
        case tooLong
    }

    /// What came so far, up to the end of the line.
    package private(set) var bytes: [UInt8] = []
    private var progress = Progress.incomplete

    /// Empty.
    package init() {}

    /// Takes the next piece.
    ///
    /// Once the line is complete or too long, nothing more is taken.
    package mutating func append(_ piece: Span<UInt8>) -> Progress {
        let limit = GopherRequest.lineLimit
        if bytes.isEmpty { bytes.reserveCapacity(min(piece.count, limit + 2)) }
        var index = 0
        while index < piece.count, progress == .incomplete {
            let byte = piece[index]
            bytes.append(byte)
            if byte == .lineFeed {
                progress = .complete
            } else if bytes.count > limit {
                // The one other byte that may follow a full line is the CR of its end.
                let mayEnd = bytes.count == limit + 1 && byte == .carriageReturn
                progress = mayEnd ? .incomplete : .tooLong
            }
            index += 1
        }
        return progress
    }
}
