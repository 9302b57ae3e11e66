internal import Content
internal import Publishing
internal import Synchronization
package import System

/// Watches all of which a server is made, asks for a reload when it has changed, and tells a writer what has come of it.
package final class SourceWatch: Sendable {
    private struct State {
        var places: [WatchedPlace]
        var report = WatchReport()
        /// What the system has refused to watch is said once.
        var isLimitTold = false
        /// Whether the server stops, so that nothing is served of which the writer would be told.
        var hasEnded = false
    }

    private let source: ConfigurationSource
    private let reloads: ReloadQueue
    private let folders: FolderWatch
    private let state: Mutex<State>
    private let write: @Sendable ([UInt8]) -> Void

    /// - Parameters:
    ///   - source: Names what is watched.
    ///   - reloads: The queue that is asked for reloads.
    ///   - write: Takes a piece of whole lines for a person; it must not wait.
    /// - Throws: If the system does not let all folders be watched.
    package init(
        _ source: ConfigurationSource,
        reloads: ReloadQueue,
        write: @escaping @Sendable ([UInt8]) -> Void
    ) throws(WatchError) {
        self.source = source
        self.reloads = reloads
        self.write = write
        folders = try FolderWatch()
        state = Mutex(State(places: source.files))
        // The file is watched before it is read to find out what else is.
        try folders.look(for: source.files)
        try folders.look(for: places())
    }

    /// Asks for reloads for as long as the returned value lives.
    package func begin() -> FolderNotifications {
        folders.changes(in: { [self] in state.withLock { $0.places } }, handler: reloads.changed)
    }

    /// Looks for all folders again; call it before each reload, so that nothing that it reads changes unseen.
    package func renew() {
        do throws(WatchError) {
            try folders.look(for: places())
        } catch {
            let isNew = state.withLock { state in
                defer { state.isLimitTold = true }
                return !state.isLimitTold
            }
            if isNew { write(Array("\(error)\n".utf8)) }
        }
    }

    /// Makes a start, and waits for a change to try again if the texts are wrong.
    ///
    /// - Parameter start: Makes the start.
    /// - Returns: What it has made.
    /// - Throws: What no change of a text can mend, and a name under which nothing is.
    package func value<Value>(of start: () async throws -> Value) async throws -> Value {
        var isFirst = true
        while true {
            renew()
            do {
                return try await start()
            } catch  where isMendable(error, isFirst: isFirst) {
                tell(Reload(refusedFor: error), isServing: false)
            }
            isFirst = false
            guard await reloads.next() != nil else { throw CancellationError() }
            reloads.finished()
        }
    }

    /// Ends what the writer is told; a reload may still be under way.
    package func end() { state.withLock { $0.hasEnded = true } }

    /// Tells the writer what has come of a start or a reload.
    package func tell(_ outcome: Reload, isExpected: Bool = true, isServing: Bool = true) {
        let isOvertaken = reloads.hasWish
        let lines = state.withLock { state in
            state.hasEnded
                ? []
                : state.report.lines(
                    for: outcome,
                    isExpected: isExpected,
                    isOvertaken: isOvertaken,
                    isServing: isServing,
                    now: .now,
                    at: LocalTime()
                )
        }
        if !lines.isEmpty { write(Array("\(lines.joined(separator: "\n"))\n".utf8)) }
    }

    /// Returns what is to be watched: what the configuration names now, or if it is wrong, what it named last.
    private func places() -> [WatchedPlace] {
        let named = (try? source.load())?.watchedPlaces
        return state.withLock { state in
            if let named { state.places = source.files + named }
            return state.places
        }
    }

    /// Returns whether a change of a text can mend an error; a name that is wrong from the beginning was mistyped.
    private func isMendable(_ error: any Error, isFirst: Bool) -> Bool {
        switch error {
        case ConfigurationError.missing: !isFirst
        case is ConfigurationError: true
        case HostsError.invalid(let errors):
            errors.contains { $0.isOfText } && !(isFirst && errors.contains { $0.isOfName })
        default: false
        }
    }
}

extension HostError {
    /// Whether the error is one of what writers write.
    fileprivate var isOfText: Bool {
        switch self {
        case .folder, .capsule, .shelf, .plainFolder: true
        case .certificate, .other: false
        }
    }

    /// Whether there is nothing of the kind under the name of a folder.
    fileprivate var isOfName: Bool {
        switch self {
        case .folder(.missing), .folder(.notAFolder), .plainFolder(.missing), .plainFolder(.notAFolder): true
        default: false
        }
    }
}
