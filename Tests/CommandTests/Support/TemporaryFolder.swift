import Foundation

/// A folder for one test, which is removed with this value.
final class TemporaryFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "lectern-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func path(_ name: String) -> String { url.appending(path: name).path }

    func write(_ text: String, to name: String) throws {
        let file = url.appending(path: name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data(text.utf8).write(to: file)
    }

    func newFile(_ name: String) throws -> FileHandle {
        let file = url.appending(path: name)
        try Data().write(to: file)
        return try FileHandle(forWritingTo: file)
    }

    func read(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: url.appending(path: name)), as: UTF8.self)
    }

    /// Returns every file below `name` with its bytes, by its path inside the folder.
    func contents(of name: String) throws -> [String: Data] {
        let root = url.appending(path: name)
        var found: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
            let file = root.appending(path: path)
            if !file.hasDirectoryPath, let data = try? Data(contentsOf: file) { found[path] = data }
        }
        return found
    }

    /// A summary of as many words as one should have.
    private static let summary =
        "How it was lit, by whom, and with what: of the oil that came by boat in casks, of the match that never burned in the wind, and of the keeper who went up two hundred steps at dusk and came down again at dawn."

    /// Makes a capsule of one section under `name`.
    func makeCapsule(_ name: String = "Capsule", section: String = "The lamp was lit.\n") throws {
        try write(
            """
            Title: The lighthouse
            Language: en
            Author: The keepers
            Licence: CC BY 4.0
            SourceTitle: The lamp
            SourceAuthor: A keeper
            SectionOrder: lamp

            """,
            to: "\(name)/capsule.rec"
        )
        try write("Title: The lamp\nSummary: \(Self.summary)\n\n\(section)", to: "\(name)/sections/lamp.gmi")
    }
}
