package import System

/// Decides when what is served is read anew, whoever asks for it: an operator, or files that have changed.
///
/// After a change it waits until all is quiet, since a program that saves or a checkout changes much in a moment; but not for ever,
/// since an editor may save all the time. A file that a program still writes is waited for a little longer, until it is closed: half of
/// it would be read as a text without its end. There is never a second reload before the first has finished. It holds no clock: every
/// instant comes from the caller.
package struct ReloadSchedule: Sendable {
    /// What has happened to a file.
    package enum Change: Hashable, Sendable {
        /// Something that need not have changed any content: it was touched, or closed.
        case touch
        /// Something that has.
        case content
    }

    /// What has happened to files since the last note of it.
    package struct Changes: Hashable, Sendable {
        package var change: Change
        /// The files that were written, and whether each is still open for it.
        package var written: [WrittenFile: Bool]

        package init(_ change: Change, written: [WrittenFile: Bool] = [:]) {
            self.change = change
            self.written = written
        }
    }

    /// What is to be done.
    package enum Step: Hashable, Sendable {
        case rest
        case wait(until: ContinuousClock.Instant)
        /// Reload now, and call ``finished()`` afterwards.
        ///
        /// - Parameter isExpected: Whether somebody waits to hear of it, even if nothing has come of it.
        case reload(isExpected: Bool)
    }

    private struct Wish {
        var first, last: ContinuousClock.Instant
        var isExpected: Bool
        /// Whether somebody has asked, who need not wait.
        var isUrgent: Bool
    }

    private var wish: Wish?
    private var isReloading = false
    /// When each file was written last that has not been closed since.
    private var open: [WrittenFile: ContinuousClock.Instant] = [:]

    /// How long nothing may have changed: a person does not notice it, and a program that saves is through long before.
    static let quiet = Duration.milliseconds(100)
    /// How long nothing may have been written to a file that is still open: a slow writer pauses, and some never close.
    static let pause = Duration.seconds(1)
    /// How long a change may wait for others at most.
    static let patience = Duration.seconds(2)

    package init() {}

    /// Whether there was a change, or somebody has asked, since the last reload began.
    package var hasWish: Bool { wish != nil }

    /// Notes that files have changed.
    package mutating func changed(_ changes: Changes, at now: ContinuousClock.Instant) {
        for (file, isOpen) in changes.written { open[file] = isOpen ? now : nil }
        changed(changes.change, at: now)
    }

    /// Notes that files have changed of which none is being written.
    package mutating func changed(_ change: Change, at now: ContinuousClock.Instant) {
        wish = Wish(
            first: wish?.first ?? now,
            last: now,
            isExpected: wish?.isExpected == true || change == .content,
            isUrgent: wish?.isUrgent == true
        )
    }

    /// Notes that somebody asks for a reload at once.
    package mutating func asked(at now: ContinuousClock.Instant) {
        wish = Wish(first: wish?.first ?? now, last: now, isExpected: true, isUrgent: true)
    }

    /// Returns what is to be done now; a reload has begun with it.
    package mutating func next(at now: ContinuousClock.Instant) -> Step {
        guard !isReloading, let wish else { return .rest }
        let lastWritten = open.values.max().map { $0 + Self.pause }
        let quiet = max(wish.last + Self.quiet, lastWritten ?? wish.last)
        let due = min(quiet, wish.first + Self.patience)
        guard wish.isUrgent || now >= due else { return .wait(until: due) }
        self.wish = nil
        // What was given up is no longer waited for, unless it is written again.
        open = [:]
        isReloading = true
        return .reload(isExpected: wish.isExpected)
    }

    /// Notes that the reload has finished, however it went.
    package mutating func finished() { isReloading = false }
}

/// A file that is or was open for writing.
package struct WrittenFile: Hashable, Sendable {
    /// The folder's number.
    let folder: WatchNumber
    let name: String

    /// Names an entry of a watched folder.
    package init(_ name: String, in folder: WatchNumber) { (self.name, self.folder) = (name, folder) }
}
