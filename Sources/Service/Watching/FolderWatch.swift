internal import Synchronization
package import System

/// Watches the folders of what is served.
package final class FolderWatch: Sendable {
    private let notifier: FolderNotifier
    private let survey: Mutex<FolderSurvey>

    /// The most batches of events that are taken before others have their turn.
    private static let batches = 16

    /// - Throws: If the system allows no further watch.
    package init() throws(WatchError) {
        do throws(SystemError) {
            notifier = try FolderNotifier()
            survey = Mutex(FolderSurvey(notifier))
        } catch {
            throw error.isOutOfDescriptors ? .instances : .system(error)
        }
    }

    /// The number of folders that are watched.
    package var count: Int { survey.withLock { $0.table.count } }

    /// Watches these places from now on and no others; call it before they are read, so that no change comes between.
    ///
    /// - Throws: If the system does not let all folders be watched; those that it does are.
    package func look(for places: [WatchedPlace]) throws(WatchError) {
        let isOverLimit = survey.withLock { survey in
            survey.look(for: places)
            return survey.isOverLimit
        }
        if isOverLimit { throw .watches(count) }
    }

    /// Calls a handler with each change, for as long as the returned value lives.
    ///
    /// - Parameters:
    ///   - places: Returns the places that are watched, to look for them again.
    ///   - handler: A function that is called once for the changes that came together.
    /// - Returns: What holds the handler.
    package func changes(
        in places: @escaping @Sendable () -> [WatchedPlace],
        handler: @escaping @Sendable (ReloadSchedule.Changes) -> Void
    ) -> FolderNotifications {
        notifier.events { [self] in if let changes = changes(in: places) { handler(changes) } }
    }

    /// Returns what has changed since the last call, and does not wait; `nil` if nothing has.
    package func changes(in places: () -> [WatchedPlace]) -> ReloadSchedule.Changes? {
        var change: ReloadSchedule.Change?
        var written: [WrittenFile: Bool] = [:]
        var isOutdated = false
        for _ in 0..<Self.batches {
            let events = notifier.next()
            if events.isEmpty { break }
            for consequence in survey.withLock({ survey in events.map { survey.take($0) } }) {
                if change != .content { change = consequence.change ?? change }
                if let file = consequence.written { written[file.file] = file.isOpen }
                isOutdated = isOutdated || consequence.isOutdated
            }
        }
        // What was over the limit is told before the next reload, which looks again.
        if isOutdated { try? look(for: places()) }
        return change.map { ReloadSchedule.Changes($0, written: written) }
    }
}
