/// Another event loop of the server, as a loop without room sees it.
package struct SiblingLoop: Sendable {
    fileprivate let offer: DisplacementOffer
    fileprivate let displace: @Sendable () -> Void

    /// - Parameters:
    ///   - offer: What the loop posts.
    ///   - displace: Tells the loop to end the connection that makes way first, and returns at once.
    package init(offer: DisplacementOffer, displace: @escaping @Sendable () -> Void) {
        self.offer = offer
        self.displace = displace
    }
}

extension [SiblingLoop] {
    /// Makes the first connection of all loops make way, if it comes before this loop's own first.
    ///
    /// - Parameter own: The precedence of this loop's own first connection; `nil` if it has none.
    /// - Returns: Whether a loop was told so; its connection goes a moment later.
    package func displace(before own: Precedence?) -> Bool {
        let all = compactMap { sibling in sibling.offer.first.map { (sibling, first: $0) } }
        guard let (sibling, first) = all.min(by: { $0.first < $1.first }),
            own.map({ first < $0 }) ?? true, sibling.offer.claim()
        else { return false }
        sibling.displace()
        return true
    }
}
