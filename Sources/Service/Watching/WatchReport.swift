internal import System
internal import Text

/// Words for a writer on what has come of each change: what is wrong now, or that all is well.
///
/// ```
/// 14:03:07 all good: How Bread Rises: 32 pages
/// Bread: 1 error
/// Bread/sections/the-night.gmi:12:7: error: …
/// 14:05:40 the pages from before are served until this is mended
/// 14:06:02 all good again: How Bread Rises: 32 pages
/// ```
///
/// Errors are all there each time. Of the warnings only new ones are, for they may outlast many a save. A line that would say the same
/// again within two seconds is left out, as when an editor saves by itself.
package struct WatchReport: Hashable, Sendable {
    private var last: Reload?
    /// The warnings of the last good outcome, which the reader has seen.
    private var seen: Set<HostWarning> = []
    /// When the last good outcome was told.
    private var lastTold: ContinuousClock.Instant?
    private var isHeldBack = false

    /// How long the same need not be said again.
    private static let repetition = Duration.seconds(2)

    /// Begins with nothing told.
    package init() {}

    /// Returns lines for the outcome of a start or a reload.
    ///
    /// - Parameters:
    ///   - outcome: The outcome.
    ///   - isExpected: Whether somebody waits to hear of it, even if nothing has come of it.
    ///   - isOvertaken: Whether files have changed since and another reload follows: what is wrong may then be half of a change, and waits,
    ///     though not twice running.
    ///   - isServing: Whether there are pages from before.
    ///   - now: The instant, by which lines that say the same are left out; `nil` to leave none out.
    ///   - time: The time of the day.
    /// - Returns: None, or lines without their ends of which the last begins with the time.
    package mutating func lines(
        for outcome: Reload,
        isExpected: Bool = true,
        isOvertaken: Bool = false,
        isServing: Bool = true,
        now: ContinuousClock.Instant? = nil,
        at time: some CustomStringConvertible
    ) -> [String] {
        guard isExpected || isHeldBack || outcome != last else { return [] }
        if case .refused = outcome, isOvertaken, !isHeldBack {
            isHeldBack = true
            return []
        }
        isHeldBack = false
        defer { last = outcome }
        switch outcome {
        case .refused(let reasons):
            lastTold = nil
            let limit = Reload.reasonLimit + 1
            let rest = reasons.count - limit
            return reasons.prefix(limit).map { withoutControls($0) }
                + (rest > 0 ? ["and \(rest) more; lectern check names them all"] : []) + [
                    isServing
                        ? "\(time) the pages from before are served until this is mended"
                        : "\(time) nothing is served until this is mended: save a file to try again"
                ]
        case .done(let summary, let warnings, let needingRestart):
            if outcome == last, let now, let lastTold, now - lastTold < Self.repetition { return [] }
            lastTold = now
            let new = warnings.filter { !seen.contains($0) }
            seen = Set(warnings)
            let again = if case .refused = last { " again" } else { "" }
            let state =
                warnings.isEmpty
                ? "all good\(again)" : "good\(again), with \(count(warnings.count, "warning"))"
            return new.map { withoutControls($0.line) }
                + (needingRestart.isEmpty
                    ? [] : ["warning: restart to change \(needingRestart.joined(separator: ", "))"])
                + ["\(time) \(state): \(withoutControls(summary))"]
        }
    }
}
