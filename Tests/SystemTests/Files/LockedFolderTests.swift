import Foundation
import System
import TestSupport
import Testing

struct LockedFolderTests {
    private let folder: PrivateFolder

    init() throws { folder = try PrivateFolder() }

    private func file(_ name: String, _ bytes: [UInt8]) -> NewFile {
        NewFile(name: name, bytes: bytes, permissions: 0o600)
    }

    @Test func filesAreThereWithTheirModeAndNothingBeside() throws {
        let locked = try LockedFolder(folder("keys"))
        try locked.create([file("a", [1]), file("b", [2])])
        #expect(try FileSystem.names(in: folder("keys")).sorted() == ["a", "b"])
        #expect(try FileStatus(of: folder("keys/a")).permissions == 0o600)
        #expect(try FileStatus(of: folder("keys")).permissions == 0o700)
    }

    @Test func aFileThatIsThereStaysAsItIs() throws {
        let locked = try LockedFolder(folder("keys"))
        try locked.create([file("a", [1])])
        let error = #expect(throws: FileError.self) { try locked.create([file("a", [2])]) }
        #expect(error == FileError(folder("keys/a"), .taken))
        #expect(try FileSystem.read(folder("keys/a")) == [1])
        #expect(try FileSystem.names(in: folder("keys")) == ["a"])
    }

    @Test func oneIsPutInTheOldOnesPlace() throws {
        let locked = try LockedFolder(folder("keys"))
        try locked.create([file("a", [1])])
        try locked.replace(with: file("a", [2]))
        #expect(try FileSystem.read(folder("keys/a")) == [2])
    }

    @Test func onlyOldFilesUnderTemporaryNamesOfOursAreLeftovers() throws {
        let locked = try LockedFolder(folder("keys"))
        let names = [".1z.ours", ".1z.foreign", ".1Z.ours", "1z.ours", ".12345678901234.ours", "ours"]
        for name in names + [".9.ours"] { try FileSystem.write([], to: folder("keys/\(name)")) }
        for name in names {
            try FileManager.default.setAttributes(
                [.modificationDate: Date(timeIntervalSinceNow: -7_200)],
                ofItemAtPath: folder("keys/\(name)")
            )
        }
        locked.removeLeftovers { $0 == "ours" }
        let left = try FileSystem.names(in: folder("keys")).sorted()
        #expect(left == (names.dropFirst() + [".9.ours"]).sorted())
    }
}
