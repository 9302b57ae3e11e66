internal import Dispatch
internal import Synchronization

extension Array where Element: Sendable {
    /// Does the same as `map` on all cores: a capsule has many pages, and each is made independently.
    package func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
        concurrentMap(with: {}, { _, element in transform(element) })
    }

    /// Does the same as `map` on all cores, with a tool that no two threads share.
    ///
    /// - Parameters:
    ///   - tool: Makes the tool: once for each piece of the work, of which there are at most 32.
    ///   - transform: Makes the result of an element with it.
    /// - Returns: The results in the order of the elements.
    package func concurrentMap<Tool: ~Copyable, Result: Sendable>(
        with tool: @Sendable () -> Tool,
        _ transform: @Sendable (borrowing Tool, Element) -> Result
    ) -> [Result] {
        // Pages differ in length: with several pieces a core, the last pieces even that out.
        let size = Swift.max(1, count / 16)
        let pieces = stride(from: 0, to: count, by: size).map { start in
            Piece<Element, Result>(of: self[start..<Swift.min(start + size, count)])
        }
        DispatchQueue.concurrentPerform(iterations: pieces.count) { number in
            let tool = tool()
            pieces[number].fill { transform(tool, $0) }
        }
        return pieces.flatMap(\.results)
    }
}

/// A part of the work, done by one thread; nobody ever waits for its lock.
private final class Piece<Element: Sendable, Result: Sendable>: Sendable {
    private let elements: ArraySlice<Element>
    private let done = Mutex<[Result]>([])

    init(of elements: ArraySlice<Element>) { self.elements = elements }

    func fill(_ transform: (Element) -> Result) {
        let results = elements.map(transform)
        done.withLock { $0 = results }
    }

    var results: [Result] { done.withLock { $0 } }
}
