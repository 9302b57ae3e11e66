import Content
import Formatting
import Records
import Foundation
import Publishing
import System
import TestSupport
import Testing

/// Formatting changes no page by a byte, in whatever format.
struct PagesStayTests {
    /// A folder with the name of a capsule's own, which is removed with this value.
    private final class Copy {
        let folder: URL
        private let root: URL

        init(of capsule: String) throws {
            root = FileManager.default.temporaryDirectory.appending(path: "lectern-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
            folder = root.appending(path: URL(filePath: capsule).lastPathComponent)
            try FileManager.default.copyItem(at: URL(filePath: capsule), to: folder)
        }

        deinit { try? FileManager.default.removeItem(at: root) }
    }

    private func bytes(of content: PiecedContent) throws -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < content.count {
            let before = bytes.count
            try content.read(content.count - before, at: before, into: &bytes)
            try #require(bytes.count > before)
        }
        return bytes
    }

    /// Returns each file of each export, by its path and format.
    private func exports(of folder: String) throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for format in ExportFormat.allCases {
            let export = try format.files(of: [CapsuleFolder(folder)])
            for (path, bytes) in export.bytes { files["\(format) \(path)"] = bytes }
            for (path, content) in export.contents { files["\(format) \(path)"] = try bytes(of: content) }
        }
        return files
    }

    private func spoil(_ folder: URL, seed: UInt64) throws {
        let source = try SourceFolder.read(folder.path)
        for (path, bytes) in source.files {
            guard case .bytes(let house) = HouseForm(of: bytes, at: path, in: "C") else { continue }
            var disarray = Disarray(seed: seed)
            let isText = path.hasSuffix(".gmi")
            let text = disarray.spoil(
                String(decoding: house, as: UTF8.self),
                isText: isText,
                isOrdered: path != "wording.rec"
            )
            // A byte order mark is an error, with which there are no pages to compare with.
            let readable =
                text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
            try Data(readable.utf8).write(to: folder.appending(path: path))
        }
    }

    private static let capsules =
        ["lighthouses", "lights", "voyage", "ferries", "logbook", "shelf/harbour", "languages/zh"].map(
            Repository.fixture
        ) + [Repository.example, Repository.capsule]

    @Test(arguments: capsules)
    func beforeAndAfterTheyAreTheSame(capsule: String) throws {
        let original = try exports(of: capsule)
        #expect(original.count > 10)
        let copy = try Copy(of: capsule)
        try spoil(copy.folder, seed: 1923)
        let spoilt = try exports(of: copy.folder.path)
        #expect(Set(spoilt.keys) == Set(original.keys))
        for (path, bytes) in original { #expect(spoilt[path] == bytes, "\(path), spoilt") }

        var run = FormattingRun(try SourceFolder.read(copy.folder.path))
        #expect(run.problems.isEmpty)
        #expect(run.paths.count > 1)
        let failures = run.write()
        #expect(failures == [])
        let formatted = try exports(of: copy.folder.path)
        #expect(Set(formatted.keys) == Set(original.keys))
        for (path, bytes) in original { #expect(formatted[path] == bytes, "\(path)") }
        #expect(FormattingRun(try SourceFolder.read(copy.folder.path)).paths.isEmpty)
    }
}
