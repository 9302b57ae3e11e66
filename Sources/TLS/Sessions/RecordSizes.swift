/// The sizes of the records into which an answer is cut: the first fits into one packet, and each later one is twice as long.
///
/// A client can show nothing of a record before all of it is there, and one of 16 kB takes 2.3 s over a line of 56 kbit/s. A record
/// costs some 22 bytes, so not all can be small; with these sizes, the text that a reader has doubles with each.
struct RecordSizes {
    /// With what TLS and TCP add, this fits into one packet of IPv6 on any usual line (1,400 bytes or more).
    private static let first = 1_300
    /// OpenSSL cuts what is longer than a record (RFC 8446 §5.1) by itself.
    private static let longest = 16_384

    private var next = first

    /// The most records that this makes beyond those that OpenSSL would make of the same bytes.
    static let mostMore = 4

    /// Whether an answer of so many bytes is one record.
    static func isOne(_ count: Int) -> Bool { count <= 2 * first }

    /// Returns how many of the bytes at hand are encrypted next.
    ///
    /// These are all if they are at most twice the size whose turn it is: a short record at the end helps nobody.
    mutating func take(of count: Int) -> Int {
        guard next < Self.longest, count > 2 * next else { return count }
        defer { next *= 2 }
        return next
    }
}
