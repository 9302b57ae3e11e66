import Foundation
import Glibc
import System
import TestSupport
import Testing

struct ReplacingTests {
    private let old = Array("old".utf8)
    private let new = Array("something new".utf8)

    @Test func aFileGetsAnotherContentAndKeepsItsMode() throws {
        let file = try TemporaryFile(old)
        try FileManager.default.setAttributes([.posixPermissions: 0o604], ofItemAtPath: file.path)
        #expect(try FileSystem.replace(file.path, having: old, with: new))
        #expect(try FileSystem.read(file.path) == new)
        #expect(try FileStatus(of: file.path).permissions == 0o604)
    }

    @Test func aFileThatSomebodyElseHasChangedIsLeft() throws {
        let file = try TemporaryFile(Array("changed".utf8))
        #expect(try !FileSystem.replace(file.path, having: old, with: new))
        #expect(try FileSystem.read(file.path) == Array("changed".utf8))
        let name = FileSystem.name(of: file.path)
        let names = try FileSystem.names(in: FileSystem.parent(of: file.path))
        #expect(names.filter { $0.contains(name) } == [name])
    }

    @Test func whatHasTheNewContentAlreadyIsDone() throws {
        let file = try TemporaryFile(new)
        #expect(try FileSystem.replace(file.path, having: old, with: new))
        #expect(try FileSystem.read(file.path) == new)
    }

    @Test func whatIsNotThereIsNamed() {
        #expect(throws: FileError.self) {
            try FileSystem.replace("/nowhere/at/all", having: [], with: [])
        }
    }

    @Test func whatAKilledProcessLeftIsRemovedAndWhatIsInUseIsNot() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "lectern-replace-\(UUID())").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for name in [".lectern-format.1a.a.gmi", ".lectern-format.2b.a.gmi", ".lectern-formats", "a.gmi"] {
            try FileSystem.write(old, to: "\(folder)/\(name)")
        }
        let used = open("\(folder)/.lectern-format.2b.a.gmi", O_RDONLY)
        defer { close(used) }
        try #require(flock(used, LOCK_EX) == 0)
        FileSystem.removeReplacements(in: folder)
        #expect(
            try FileSystem.names(in: folder).sorted() == [
                ".lectern-format.2b.a.gmi", ".lectern-formats", "a.gmi",
            ]
        )
    }
}
