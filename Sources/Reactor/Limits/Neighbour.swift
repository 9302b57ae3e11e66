/// Another event loop of the server, as a loop without room sees it.
package struct Neighbour: Sendable {
    fileprivate let waiting: WaitingLine
    fileprivate let displace: @Sendable () -> Void

    /// - Parameters:
    ///   - waiting: What the loop posts.
    ///   - displace: Tells the loop to end the connection that makes way first, and returns at once.
    package init(waiting: WaitingLine, displace: @escaping @Sendable () -> Void) {
        self.waiting = waiting
        self.displace = displace
    }
}

extension [Neighbour] {
    /// Makes the first connection of all loops make way, if it comes before this loop's own first.
    ///
    /// - Parameter own: The precedence of this loop's own first connection; `nil` if it has none.
    /// - Returns: Whether a loop was told so; its connection goes a moment later.
    package func displace(before own: Precedence?) -> Bool {
        let all = compactMap { neighbour in neighbour.waiting.first.map { (neighbour, first: $0) } }
        guard let (neighbour, first) = all.min(by: { $0.first < $1.first }),
            own.map({ first < $0 }) ?? true, neighbour.waiting.claim()
        else { return false }
        neighbour.displace()
        return true
    }
}
