import Text

/// Writes whole lines to a stream that may fail and recover, such as a file on a disk that is full for a while.
///
/// A line that was cut off is completed before anything else follows, so that two lines never become one.
struct WholeLines {
    private let write: @Sendable (ArraySlice<UInt8>) -> Int
    /// The rest of a line whose beginning the stream has taken.
    private var torn: ArraySlice<UInt8> = []

    /// - Parameter write: Returns how many bytes the stream has taken; they are fewer if it failed.
    init(write: @escaping @Sendable (ArraySlice<UInt8>) -> Int) { self.write = write }

    /// - Parameter lines: Lines, the last of which has its end too.
    /// - Returns: How many of them are lost.
    mutating func write(_ lines: ArraySlice<UInt8>) -> Int {
        if !torn.isEmpty { torn = torn.dropFirst(write(torn)) }
        guard torn.isEmpty else { return lines.lineCount }
        let count = write(lines)
        var rest = lines.dropFirst(count)
        if let last = lines.prefix(count).last, last != .lineFeed, let end = rest.firstIndex(of: .lineFeed) {
            torn = rest[...end]
            rest = rest[rest.index(after: end)...]
        }
        return rest.lineCount
    }
}

extension ArraySlice<UInt8> {
    fileprivate var lineCount: Int { count { $0 == .lineFeed } }
}

extension UInt8 {
    fileprivate static let lineFeed = UInt8(ascii: "\n")
}
