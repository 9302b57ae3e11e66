/// Notices when a crowd of connections has gone, and says when to hand its memory back.
package struct CrowdWatch {
    /// Connections of one loop from which on they are a crowd: fewer leave less than 1 MB behind.
    package static let crowd = 16
    /// How long after it has gone: what is left of it goes in the meantime.
    package static let pause = Duration.milliseconds(100)
    /// How far apart at least.
    ///
    /// Crowds that come and go would otherwise have a loop give back in one moment what it asks for in the next. Once costs
    /// about a millisecond.
    package static let interval = Duration.seconds(10)

    private var peak = 0
    private var isDue = false
    private var last: ContinuousClock.Instant?

    package init() {}

    /// A connection has come, and there are `count` now.
    package mutating func entered(_ count: Int) { peak = max(peak, count) }

    /// A connection has gone, and there are `count` now.
    ///
    /// - Returns: Where a crowd has gone with it, all but an eighth: after how long to hand memory back and call
    ///   ``released(at:)``. Once for each, and not while it is to be done anyway.
    package mutating func left(_ count: Int, at now: @autoclosure () -> ContinuousClock.Instant) -> Duration?
    {
        guard peak >= Self.crowd, count <= peak / 8 else { return nil }
        peak = count
        guard !isDue else { return nil }
        isDue = true
        guard let last else { return Self.pause }
        return max(Self.pause, Self.interval - last.duration(to: now()))
    }

    /// Memory was handed back.
    package mutating func released(at now: ContinuousClock.Instant) {
        isDue = false
        last = now
    }
}
