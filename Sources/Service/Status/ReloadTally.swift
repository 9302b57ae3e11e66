/// How often what is served was read anew, and what came of it the last time.
package struct ReloadTally: Hashable, Sendable {
    package private(set) var done = 0
    package private(set) var refused = 0
    /// Whether what was read last is served; a start counts, and is no reload.
    package private(set) var isLastDone = true
    /// When that was, in seconds since 1970.
    package private(set) var last: Int

    /// Begins with a start.
    package init(startedAt start: Int) { last = start }

    /// Notes the outcome of a reload.
    package mutating func note(_ reload: Reload, at now: Int) {
        switch reload {
        case .done:
            done += 1
            isLastDone = true
        case .refused:
            refused += 1
            isLastDone = false
        }
        last = now
    }
}
