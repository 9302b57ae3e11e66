internal import Dispatch

extension Array where Element: Sendable {
    /// The same as `map`, on all cores: for pages, of which a capsule has many and each is made by itself.
    func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
        // Pages differ in length: several pieces a core let the last ones even that out.
        let size = Swift.max(1, count / 16)
        return [Result](unsafeUninitializedCapacity: count) { results, initializedCount in
            // Each place is written once, by the one piece that it belongs to.
            nonisolated(unsafe) let places = results
            DispatchQueue.concurrentPerform(iterations: (count + size - 1) / size) { piece in
                for index in piece * size..<Swift.min((piece + 1) * size, count) {
                    places.initializeElement(at: index, to: transform(self[index]))
                }
            }
            initializedCount = count
        }
    }
}
