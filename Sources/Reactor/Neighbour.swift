/// Another event loop of the server, as one without room sees it.
package struct Neighbour: Sendable {
    fileprivate let waiting: WaitingLine
    fileprivate let displaceOldest: @Sendable () -> Void

    /// - Parameters:
    ///   - waiting: What the loop posts.
    ///   - displaceOldest: Tells the loop to end the connection that has been longest without a request; returns at once.
    package init(waiting: WaitingLine, displaceOldest: @escaping @Sendable () -> Void) {
        self.waiting = waiting
        self.displaceOldest = displaceOldest
    }
}

extension [Neighbour] {
    /// Lets the oldest connection without a request make way, where it is older than one's own oldest.
    ///
    /// - Parameter own: As a loop posts it; `nil` where one has none.
    /// - Returns: Whether a loop was told to; it does so a moment later.
    package func displaceOldest(before own: ContinuousClock.Instant?) -> Bool {
        let older = compactMap { neighbour in neighbour.waiting.oldest.map { (neighbour, oldest: $0) } }
        guard let (neighbour, oldest) = older.min(by: { $0.oldest < $1.oldest }),
            own.map({ oldest < $0 }) ?? true, neighbour.waiting.claim()
        else { return false }
        neighbour.displaceOldest()
        return true
    }
}
