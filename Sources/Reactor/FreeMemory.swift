internal import CEpoll

/// Hands memory that nothing uses any more back to the system.
///
/// The allocator keeps what was freed for the next time: after thousands of TLS sessions, or the making of all pages, tens
/// of megabytes. It takes some milliseconds, so it is called when something large has ended and not while it goes on.
package func releaseFreeMemory() { _ = malloc_trim(0) }

/// Notices when a crowd of connections has gone.
package struct CrowdWatch {
    /// Connections of one loop from which on they are a crowd: below, they leave at most 4 MB behind.
    package static let crowd = 256

    private var peak = 0

    /// No connection yet.
    package init() {}

    /// A connection has come, and there are `count` now.
    package mutating func entered(_ count: Int) { peak = max(peak, count) }

    /// A connection has gone, and there are `count` now.
    ///
    /// - Returns: Whether a crowd has gone with it, all but an eighth, which are the readers who are always there; once
    ///   for each.
    package mutating func left(_ count: Int) -> Bool {
        guard peak >= Self.crowd, count <= peak / 8 else { return false }
        peak = count
        return true
    }
}
