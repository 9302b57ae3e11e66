/// Gathers a request line from pieces cut anywhere: at most 1,026 bytes, each looked at once.
package struct RequestBuffer: Sendable {
    /// How far the line has come.
    package enum Progress: Hashable, Sendable {
        case incomplete
        /// ``bytes`` end with the first CR LF. What came after it is not kept: nothing may follow (R1), and ignoring
        /// it harms nobody.
        case complete
        /// An address of more than 1,024 bytes, ended or not (R2).
        case tooLong
    }

    /// What came so far, up to the end of the line.
    package private(set) var bytes: [UInt8] = []
    private var progress = Progress.incomplete

    /// With no line yet.
    package init() {}

    /// Takes the next piece.
    ///
    /// A bare LF does not end the line. Once the line is complete or too long, nothing more is taken.
    package mutating func append(_ piece: Span<UInt8>) -> Progress {
        if bytes.isEmpty { bytes.reserveCapacity(min(piece.count, GeminiRequest.addressLimit + 2)) }
        var index = 0
        while index < piece.count, progress == .incomplete {
            let isAfterReturn = bytes.last == UInt8(ascii: "\r")
            bytes.append(piece[index])
            if isAfterReturn, piece[index] == UInt8(ascii: "\n") {
                progress = .complete
            } else if bytes.count > GeminiRequest.addressLimit {
                // The one byte that may still follow a full address is the CR of its end.
                let mayEnd =
                    bytes.count == GeminiRequest.addressLimit + 1 && piece[index] == UInt8(ascii: "\r")
                progress = mayEnd ? .incomplete : .tooLong
            }
            index += 1
        }
        return progress
    }
}
