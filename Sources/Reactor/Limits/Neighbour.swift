/// Another event loop of the server, as one without room sees it.
package struct Neighbour: Sendable {
    fileprivate let waiting: WaitingLine
    fileprivate let displace: @Sendable () -> Void

    /// - Parameters:
    ///   - waiting: What the loop posts.
    ///   - displace: Tells the loop to end the connection that makes way first; returns at once.
    package init(waiting: WaitingLine, displace: @escaping @Sendable () -> Void) {
        self.waiting = waiting
        self.displace = displace
    }
}

extension [Neighbour] {
    /// Lets the first connection of all loops make way, where it does so before one's own first.
    ///
    /// - Parameter own: As a loop posts it; `nil` where one has none.
    /// - Returns: Whether a loop was told to; it does so a moment later.
    package func displace(before own: Precedence?) -> Bool {
        let all = compactMap { neighbour in neighbour.waiting.first.map { (neighbour, first: $0) } }
        guard let (neighbour, first) = all.min(by: { $0.first < $1.first }),
            own.map({ first < $0 }) ?? true, neighbour.waiting.claim()
        else { return false }
        neighbour.displace()
        return true
    }
}
