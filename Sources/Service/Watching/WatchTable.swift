internal import Content
internal import Publishing
package import System

/// The folders that are watched, and what a change in each of them means.
///
/// One folder may play several parts, such as the way to one thing and the home of another. The table only knows what it is told: a
/// survey (``FolderSurvey``) looks at the disk.
package struct WatchTable: Sendable {
    /// The part of a folder whose entries are read.
    package enum Part: Hashable, Sendable {
        /// A folder of a capsule, by the names that lead to it from the capsule's own.
        case capsule([String])
        /// A folder of files that are served as they are, so many folders below the one that was named.
        case plain(depth: Int)
    }

    /// A folder on the disk with the part that it is to play.
    package struct Place: Hashable, Sendable {
        package let path: String
        package let part: Part

        /// Takes a path as the system knows it.
        package init(_ path: String, _ part: Part) {
            self.path = path
            self.part = part
        }
    }

    /// What has happened to a file whose content is read.
    package struct WrittenStep: Hashable, Sendable {
        package let file: WrittenFile
        package let isOpen: Bool

        /// Notes a step of a file.
        package init(_ file: WrittenFile, isOpen: Bool) { (self.file, self.isOpen) = (file, isOpen) }
    }

    /// What follows from an event.
    package struct Consequence: Hashable, Sendable {
        package var change: ReloadSchedule.Change?
        /// The file that was written, and whether it is still open for it.
        package var written: WrittenStep?
        /// The new folders, to be watched at once, since files may come in them at this moment.
        package var newFolders: [Place] = []
        /// Whether the way to something has changed, or events are lost, so that all must be looked for again.
        package var isOutdated = false

        /// Nothing follows.
        package init() {}
    }

    private struct Folder {
        var path: String
        var survey: Int
        /// The names of folders and links in it that lead on to something.
        var ways: Set<String> = []
        /// The names of single files in it that are read.
        var files: Set<String> = []
        var parts: Set<Part> = []
    }

    private var folders: [WatchNumber: Folder] = [:]
    private var survey = 0

    /// Watches nothing.
    package init() {}

    package var count: Int { folders.count }

    // MARK: - Surveys

    /// Begins to take note of what is there; what nobody notes until the end is no longer watched.
    package mutating func beginSurvey() { survey += 1 }

    /// Returns the watches of folders that were not noted again, which are for the caller to end.
    package mutating func endSurvey() -> [WatchNumber] {
        let old = folders.filter { $0.value.survey < survey }.map(\.key)
        for number in old { folders[number] = nil }
        return old
    }

    /// Notes that an entry of a folder leads to something.
    package mutating func note(_ number: WatchNumber, _ path: String, wayTo name: String) {
        change(number, path) { $0.ways.insert(name) }
    }

    /// Notes that a single file of a folder is read.
    package mutating func note(_ number: WatchNumber, _ path: String, file name: String) {
        change(number, path) { $0.files.insert(name) }
    }

    /// Notes the part that a folder plays.
    package mutating func note(_ number: WatchNumber, _ path: String, _ part: Part) {
        change(number, path) { $0.parts.insert(part) }
    }

    private mutating func change(_ number: WatchNumber, _ path: String, _ body: (inout Folder) -> Void) {
        var folder = folders[number] ?? Folder(path: path, survey: survey)
        if folder.survey < survey { folder = Folder(path: path, survey: survey) }
        body(&folder)
        folders[number] = folder
    }

    // MARK: - Events

    /// Returns what follows from an event.
    package mutating func consequence(of event: FolderEvent) -> Consequence {
        var consequence = Consequence()
        if event.kinds.contains(.overflown) {
            consequence.change = .content
            consequence.isOutdated = true
            return consequence
        }
        guard let folder = folders[event.watch] else { return consequence }
        if event.kinds.contains(.ended) { folders[event.watch] = nil }
        guard let name = event.name else {
            if !event.kinds.isDisjoint(with: [.selfDeleted, .selfMoved, .unmounted]) {
                consequence.change = .content
                consequence.isOutdated = true
            } else if event.kinds.contains(.attributes) {
                consequence.change = .touch
            }
            return consequence
        }
        let change = event.kinds.change
        if folder.ways.contains(name), event.kinds.isAboutPresence || event.kinds.contains(.attributes) {
            consequence.add(change)
            consequence.isOutdated = true
        }
        if folder.files.contains(name) {
            consequence.add(change)
            // A link may have come in its place.
            if event.kinds.isAboutPresence { consequence.isOutdated = true }
        }
        if let isOpen = event.kinds.isOpen,
            folder.files.contains(name) || folder.parts.contains(where: { $0.reads(name) })
        {
            consequence.written = WrittenStep(WrittenFile(name, in: event.watch), isOpen: isOpen)
        }
        for part in folder.parts where part.isConcerned(by: event.kinds, of: name) {
            consequence.add(change)
            guard event.kinds.contains(.folder), !event.kinds.isDisjoint(with: [.created, .movedTo]),
                let inner = part.part(of: name)
            else { continue }
            consequence.newFolders.append(Place(FileSystem.entry(name, in: folder.path), inner))
        }
        return consequence
    }
}

extension WatchTable.Consequence {
    fileprivate mutating func add(_ other: ReloadSchedule.Change) {
        change = change == .content ? .content : other
    }
}

extension WatchTable.Part {
    /// Returns the part of a folder in this one; `nil` if nobody looks into it.
    package func part(of name: String) -> WatchTable.Part? {
        switch self {
        case .capsule(let path):
            SourceFolder.isRead(folder: path + [name]) ? .capsule(path + [name]) : nil
        case .plain(let depth):
            depth < PlainFolder.depthLimit && !PlainFolder.passesOver(name) ? .plain(depth: depth + 1) : nil
        }
    }

    /// Returns whether the content of an entry is read.
    fileprivate func reads(_ name: String) -> Bool {
        switch self {
        case .capsule(let path): SourceFolder.concern(of: name, in: path) == .content
        case .plain: !PlainFolder.passesOver(name)
        }
    }

    /// Returns whether something has to be read anew after an event of an entry.
    fileprivate func isConcerned(by kinds: FolderEvent.Kinds, of name: String) -> Bool {
        switch self {
        case .capsule(let path):
            switch SourceFolder.concern(of: name, in: path) {
            case .nothing: false
            case .presence: kinds.isAboutPresence || kinds.contains(.folder)
            case .content: true
            }
        case .plain: !PlainFolder.passesOver(name)
        }
    }
}

extension FolderEvent.Kinds {
    /// Whether an entry has come, gone or been replaced.
    fileprivate var isAboutPresence: Bool {
        !isDisjoint(with: [.created, .deleted, .movedFrom, .movedTo])
    }

    /// Whether a file is open for writing after the event, and finished otherwise; `nil` if the event does not tell.
    ///
    /// Who makes a file writes to it next.
    fileprivate var isOpen: Bool? {
        if contains(.folder) { return nil }
        if !isDisjoint(with: [.closed, .deleted, .movedFrom, .movedTo]) { return false }
        return isDisjoint(with: [.created, .modified]) ? nil : true
    }

    fileprivate var change: ReloadSchedule.Change {
        isAboutPresence || contains(.modified) ? .content : .touch
    }
}
