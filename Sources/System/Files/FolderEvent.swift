internal import Glibc

/// One event in a watched folder, as inotify(7) reports it.
///
/// ```
///  0  the number of the watch; -1 where the system has lost events
///  4  what has happened, a bit each
///  8  what joins the two halves of a rename
/// 12  the length of the name, with the zeros behind it; 0 where the folder itself is meant
/// 16  the name
/// ```
///
/// Each of the four numbers has four bytes in the order of the machine.
package struct FolderEvent: Hashable, Sendable {
    /// What has happened.
    package struct Kinds: OptionSet, Hashable, Sendable {
        package let rawValue: UInt32

        package init(rawValue: UInt32) { self.rawValue = rawValue }

        /// Something was written, or the end was cut off.
        package static let modified = Kinds(IN_MODIFY)
        /// A file was closed that had been open for writing, whether or not anything was written.
        package static let closed = Kinds(IN_CLOSE_WRITE)
        /// Times, owner or permissions were changed.
        package static let attributes = Kinds(IN_ATTRIB)
        package static let created = Kinds(IN_CREATE)
        package static let deleted = Kinds(IN_DELETE)
        package static let movedFrom = Kinds(IN_MOVED_FROM)
        package static let movedTo = Kinds(IN_MOVED_TO)
        /// The watched folder itself was deleted.
        package static let selfDeleted = Kinds(IN_DELETE_SELF)
        /// The watched folder itself was moved.
        package static let selfMoved = Kinds(IN_MOVE_SELF)
        /// The entry is a folder.
        package static let folder = Kinds(IN_ISDIR)
        /// The watch is at its end: the folder is gone, or nobody wanted to watch it any more.
        package static let ended = Kinds(IN_IGNORED)
        /// The file system of the folder was unmounted.
        package static let unmounted = Kinds(IN_UNMOUNT)
        /// There were more events than the system keeps, and some are lost.
        package static let overflown = Kinds(IN_Q_OVERFLOW)

        /// What may be watched for where names matter alone.
        package static let presence: Kinds = [
            .attributes, .created, .deleted, .movedFrom, .movedTo, .selfDeleted, .selfMoved,
        ]
        /// What may be watched for where contents matter too.
        package static let content: Kinds = [.presence, .modified, .closed]

        private init(_ bits: CInt) { rawValue = UInt32(bitPattern: bits) }

        private init(_ bits: UInt32) { rawValue = bits }
    }

    package let watch: WatchNumber
    package let kinds: Kinds
    /// The name of the entry, with U+FFFD for what is not UTF-8; `nil` where the folder itself is meant.
    package let name: String?

    package init(_ watch: WatchNumber, _ kinds: Kinds, _ name: String? = nil) {
        self.watch = watch
        self.kinds = kinds
        self.name = name
    }

    /// Returns the events in what was read from the system; one that is cut off at the end is left out.
    package static func all(in bytes: some RandomAccessCollection<UInt8>) -> [FolderEvent] {
        var events: [FolderEvent] = []
        var rest = bytes[...]
        while rest.count >= headLength {
            let nameLength = Int(number(rest, at: 12))
            guard rest.count - headLength >= nameLength else { break }
            let name = rest.dropFirst(headLength).prefix(nameLength).prefix { $0 != 0 }
            events.append(
                FolderEvent(
                    WatchNumber(Int32(bitPattern: number(rest, at: 0))),
                    Kinds(rawValue: number(rest, at: 4)),
                    nameLength == 0 ? nil : String(decoding: name, as: UTF8.self)
                )
            )
            rest = rest.dropFirst(headLength + nameLength)
        }
        return events
    }

    private static let headLength = 16

    private static func number(_ bytes: some RandomAccessCollection<UInt8>, at offset: Int) -> UInt32 {
        let written = bytes.dropFirst(offset).prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
        // The bytes were put together as if the first were the highest, and a big-endian machine means just that.
        return UInt32(bigEndian: 1) == 1 ? written : written.byteSwapped
    }
}

/// The number by which the system calls a watched folder; it is not given a second time.
package struct WatchNumber: Hashable, Sendable {
    let value: Int32

    package init(_ value: Int32) { self.value = value }
}
