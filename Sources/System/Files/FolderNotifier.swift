internal import Dispatch
internal import Glibc

/// Notifies of changes in folders, each folder for itself and not for those in it (inotify(7)).
///
/// Reading alone is no change. What another machine changes on a shared file system is not reported.
package final class FolderNotifier: Sendable {
    private let descriptor: Descriptor

    /// The number of bytes that are read at once, some thousand events.
    private static let batch = 64 << 10

    /// - Throws: If this user has as many notifiers as the system allows (`isOutOfDescriptors`), or the process as many
    ///   descriptors.
    package init() throws(SystemError) {
        let number = inotify_init1(CInt(IN_NONBLOCK) | CInt(IN_CLOEXEC))
        guard number >= 0 else { throw .last }
        descriptor = Descriptor(adopting: number)
    }

    /// Begins to watch a folder, or if it is watched already, watches for more.
    ///
    /// - Parameters:
    ///   - path: An absolute path, or one relative to the working directory; links are followed.
    ///   - kinds: What to watch for.
    /// - Returns: The number of the watch, which is that of the folder, whatever path leads to it.
    /// - Throws: If there is no folder, if it may not be read, or if the system allows no more (`isOutOfWatches`).
    package func watch(_ path: String, for kinds: FolderEvent.Kinds) throws(SystemError) -> WatchNumber {
        let mask = kinds.rawValue | UInt32(IN_ONLYDIR) | UInt32(IN_MASK_ADD)
        let number = unsafe inotify_add_watch(descriptor.number, path, mask)
        guard number >= 0 else { throw .last }
        return WatchNumber(number)
    }

    /// Ends a watch; one that has ended already stays so.
    package func forget(_ watch: WatchNumber) { _ = inotify_rm_watch(descriptor.number, watch.value) }

    /// Returns the events that wait, some thousand at most, and none if there are none; it does not wait itself.
    package func next() -> [FolderEvent] {
        var buffer = [UInt8](repeating: 0, count: Self.batch)
        while true {
            let count = unsafe read(descriptor.number, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            return FolderEvent.all(in: buffer.prefix(max(0, count)))
        }
    }

    /// Calls a handler whenever events wait, for as long as the returned value lives.
    package func events(handler: @escaping @Sendable () -> Void) -> FolderNotifications {
        FolderNotifications(of: self, descriptor.number, handler: handler)
    }
}

/// Calls a handler for as long as this value lives whenever events of a ``FolderNotifier`` wait.
package final class FolderNotifications {
    private let source: any DispatchSourceRead

    fileprivate init(
        of notifier: FolderNotifier,
        _ number: CInt,
        handler: @escaping @Sendable () -> Void
    ) {
        source = DispatchSource.makeReadSource(
            fileDescriptor: number,
            queue: DispatchQueue(label: "lectern.watch", qos: .utility)
        )
        source.setEventHandler(handler: handler)
        // Dispatch looks at the descriptor until then.
        source.setCancelHandler { withExtendedLifetime(notifier) {} }
        source.activate()
    }

    deinit { source.cancel() }
}

extension SystemError {
    /// Whether the system lets this user watch no further folder, or has no memory for that.
    package var isOutOfWatches: Bool { code == ENOSPC || code == ENOMEM }
}
