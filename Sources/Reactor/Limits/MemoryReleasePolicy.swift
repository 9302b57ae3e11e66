/// Notices when a crowd of connections has gone, and says when to hand its memory back.
package struct MemoryReleasePolicy {
    /// The number of connections of one loop from which on they are a crowd: fewer leave less than 1 MB behind.
    package static let crowd = 16
    /// The time from the end of a crowd to the release of memory, in which the last connections go.
    package static let pause = Duration.milliseconds(100)
    /// The least time between two releases.
    ///
    /// With crowds that come and go, a loop would otherwise give back in one moment what it asks for in the next. Each release
    /// costs about a millisecond.
    package static let interval = Duration.seconds(10)

    private var peak = 0
    private var isDue = false
    private var last: ContinuousClock.Instant?

    package init() {}

    /// Notes that a connection has come, and that there are `count` now.
    package mutating func entered(_ count: Int) { peak = max(peak, count) }

    /// Notes that a connection has gone, and that there are `count` now.
    ///
    /// - Returns: The time after which to hand memory back and to call ``released(at:)``, if a crowd has gone, except for an
    ///   eighth of it. It is returned once for each crowd, and not while a release is due anyway.
    package mutating func left(_ count: Int, at now: @autoclosure () -> ContinuousClock.Instant) -> Duration?
    {
        guard peak >= Self.crowd, count <= peak / 8 else { return nil }
        peak = count
        guard !isDue else { return nil }
        isDue = true
        guard let last else { return Self.pause }
        return max(Self.pause, Self.interval - last.duration(to: now()))
    }

    /// Notes that memory was handed back.
    package mutating func released(at now: ContinuousClock.Instant) {
        isDue = false
        last = now
    }
}
