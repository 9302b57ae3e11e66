/// A word as ``WordReader`` returns it, in UTF-8: letters and digits, and so never a zero byte.
///
/// The first eight bytes are compared as one number, since most words differ in them.
struct FoldedWord: Hashable, Comparable, Sendable {
    let bytes: [UInt8]
    private let head: UInt64

    private static let headLength = 8

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        head = Self.head(of: bytes, count: Self.headLength)
    }

    static func == (left: FoldedWord, right: FoldedWord) -> Bool {
        left.head == right.head && left.bytes == right.bytes
    }

    /// Orders words by their bytes.
    static func < (left: FoldedWord, right: FoldedWord) -> Bool {
        left.head == right.head ? left.bytes.lexicographicallyPrecedes(right.bytes) : left.head < right.head
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(head)
        if bytes.count > Self.headLength { hasher.combine(bytes) }
    }

    private static func head(of bytes: [UInt8], count: Int) -> UInt64 {
        var head: UInt64 = 0
        for byte in bytes.prefix(count) { head = head << 8 | UInt64(byte) }
        return head << UInt64(8 * (count - min(count, bytes.count)))
    }
}
