internal import System

/// A look at the disk that puts a watch on every folder in which something may change that is served.
///
/// A folder is watched before it is listed, so what comes into it is either seen or reported. The ways to the folders are watched
/// too, from the root or the working directory on and through every link: so it shows when a folder is replaced, even as a whole or
/// by another target of a link, and when one comes that was not there.
struct FolderSurvey: Sendable {
    let notifier: FolderNotifier
    private(set) var table = WatchTable()
    /// Whether the system has refused to watch a folder because there are too many.
    private(set) var isOverLimit = false

    /// As many links as the kernel follows on one way.
    private static let linkLimit = 40

    init(_ notifier: FolderNotifier) { self.notifier = notifier }

    /// Takes an event in, and watches at once what has come with it.
    mutating func take(_ event: FolderEvent) -> WatchTable.Consequence {
        let consequence = table.consequence(of: event)
        for folder in consequence.newFolders { look(into: folder) }
        return consequence
    }

    /// Looks for everything anew, and ends the watches that nobody needs any more.
    mutating func look(for places: [WatchedPlace]) {
        isOverLimit = false
        table.beginSurvey()
        for place in places {
            switch place {
            case .file(let path): follow(path, leadsToFile: true)
            case .capsule(let path):
                follow(path, leadsToFile: false)
                look(into: WatchTable.Place(path, .capsule([])))
            case .folder(let path):
                follow(path, leadsToFile: false)
                look(into: WatchTable.Place(path, .plain(depth: 0)))
            }
        }
        for number in table.endSurvey() { notifier.forget(number) }
    }

    /// Watches a folder and those in it that are read.
    private mutating func look(into place: WatchTable.Place) {
        guard let number = watch(place.path, for: .content) else { return }
        table.note(number, place.path, place.part)
        guard let folder = try? Folder(place.path), let names = try? folder.names() else { return }
        for name in names {
            let inner = place.part.part(of: name).map {
                WatchTable.Place(FileSystem.entry(name, in: place.path), $0)
            }
            switch place.part {
            case .capsule:
                // Names tell which folders are read; links to folders and files are followed.
                if let inner { look(into: inner) }
                if let target = folder.linkTarget(of: name) {
                    follow(target, from: place.path, leadsToFile: inner == nil)
                }
            case .plain:
                // Links lead to what is served in the folder, and so is watched already.
                if let inner, (try? folder.ownKind(of: name)) == .folder { look(into: inner) }
            }
        }
    }

    /// Watches the folders on a way, as far as it leads.
    private mutating func follow(_ path: String, from start: String = ".", leadsToFile: Bool) {
        var folder = path.utf8.first == UInt8(ascii: "/") ? "/" : start
        var rest = Array(names(in: path).reversed())
        var links = 0
        while let name = rest.popLast() {
            let isFile = rest.isEmpty && leadsToFile
            // Others may write much to what lies on the way, which is nobody's business here.
            let number = watch(folder, for: isFile ? .content : .presence)
            // A folder that may be passed and not read is passed.
            if let number, isFile {
                table.note(number, folder, file: name)
            } else if let number {
                table.note(number, folder, wayTo: name)
            }
            let entry = FileSystem.entry(name, in: folder)
            guard let target = FileSystem.linkTarget(entry) else {
                folder = entry
                continue
            }
            links += 1
            guard links <= Self.linkLimit else { return }
            if target.utf8.first == UInt8(ascii: "/") { folder = "/" }
            rest += names(in: target).reversed()
        }
    }

    private func names(in path: String) -> [String] {
        path.split(separator: "/").map(String.init).filter { $0 != "." }
    }

    /// - Returns: `nil` if there is no such folder, or if it cannot be watched.
    private mutating func watch(_ folder: String, for kinds: FolderEvent.Kinds) -> WatchNumber? {
        do throws(SystemError) {
            return try notifier.watch(folder, for: kinds)
        } catch {
            // Whatever else is wrong with a folder is for its reader to say.
            if error.isOutOfWatches { isOverLimit = true }
            return nil
        }
    }
}
