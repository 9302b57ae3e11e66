import Foundation
import Glibc
import Service
import System
import Testing

/// A folder on the disk with a capsule in it that is watched, for one test.
final class WatchedFolder {
    let url: URL
    let watch: FolderWatch
    private let places: [WatchedPlace]

    /// - Parameters:
    ///   - capsule: The path of the capsule in the folder.
    ///   - others: What else is watched, by its path in the folder.
    ///   - prepare: Makes what is to be there.
    /// - Throws: Where something cannot be made or watched.
    init(
        capsule: String = "Capsule",
        others: [(String) -> WatchedPlace] = [],
        prepare: (URL) throws -> Void = { try WatchedFolder.makeCapsule($0.appending(path: "Capsule")) }
    ) throws {
        url = FileManager.default.temporaryDirectory.appending(path: "lectern-watch-\(UUID())")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        try prepare(url)
        let root = url.path
        places = [WatchedPlace.capsule("\(root)/\(capsule)")] + others.map { $0(root) }
        watch = try FolderWatch()
        try watch.look(for: places)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    static func makeCapsule(_ url: URL) throws {
        try FileManager.default.createDirectory(
            at: url.appending(path: "sections"),
            withIntermediateDirectories: true
        )
        try Data("Title: A\n".utf8).write(to: url.appending(path: "capsule.rec"))
        try Data("Title: B\n".utf8).write(to: url.appending(path: "sections/lamp.gmi"))
    }

    func path(_ name: String) -> String { url.appending(path: name).path }

    func write(_ text: String = "new", to name: String) throws {
        let file = url.appending(path: name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data(text.utf8).write(to: file)
    }

    func move(_ name: String, to other: String) throws {
        guard rename(path(name), path(other)) == 0 else { throw SystemError.last }
    }

    /// Changes the times of a file, which is no change of content.
    func touch(_ name: String) throws {
        guard utimes(path(name), nil) == 0 else { throw SystemError.last }
    }

    /// Returns what has changed since the last call: the system has noted it by the time at which a change is made.
    func change() -> ReloadSchedule.Change? { changes()?.change }

    /// Returns the same with the files that were written.
    func changes() -> ReloadSchedule.Changes? { watch.changes { places } }
}
