internal import Synchronization
internal import System

/// The contents that were asked for last, as many as a bound of memory allows.
///
/// What is let go here is gone once its last reader has it, and is made again for the next. So a server whose books nobody asks
/// for keeps none, one with small books keeps those that are asked for, and a very large book takes memory only while it is read.
package final class KeptContents: Sendable {
    /// How many bytes in memory are kept by default: the books of some ten ordinary texts.
    package static let standardLimit = 16 << 20

    private let limit: Int
    /// The contents, the last one that was used at the end.
    private let contents = Mutex<[PiecedContent]>([])

    /// - Parameter limit: The most bytes in memory that all of them have together.
    package init(limit: Int = standardLimit) { self.limit = limit }

    /// Keeps a content that is used now, in the place of those whose use is longest ago, unless it is too large by itself.
    func use(_ content: PiecedContent) {
        guard content.memory <= limit else { return }
        let dropped = contents.withLock { contents in
            contents.removeAll { $0 === content }
            contents.append(content)
            var total = contents.reduce(0) { $0 + $1.memory }
            var count = 0
            while total > limit, contents.indices.contains(count) {
                total -= contents[count].memory
                count += 1
            }
            defer { contents.removeFirst(count) }
            return Array(contents.prefix(count))
        }
        // Their memory is given back here, without the lock.
        withExtendedLifetime(dropped) {}
    }
}
