internal import Dispatch
internal import Synchronization

extension Array where Element: Sendable {
    /// The same as `map`, on all cores: for pages, of which a capsule has many and each is made by itself.
    func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
        // Pages differ in length: several pieces a core let the last ones even that out.
        let size = Swift.max(1, count / 16)
        let starts = Array<Int>(stride(from: 0, to: count, by: size))
        let pieces = Mutex<[Int: [Result]]>([:])
        DispatchQueue.concurrentPerform(iterations: starts.count) { index in
            let piece = self[starts[index]..<Swift.min(starts[index] + size, count)].map(transform)
            pieces.withLock { $0[index] = piece }
        }
        return pieces.withLock { pieces in starts.indices.flatMap { pieces[$0] ?? [] } }
    }
}
