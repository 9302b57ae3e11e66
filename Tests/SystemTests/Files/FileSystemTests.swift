import Foundation
import Glibc
import System
import TestSupport
import Testing

struct FileSystemTests {
    private let folder: PrivateFolder

    init() throws { folder = try PrivateFolder() }

    @Test func aFileIsReadAsItWasWritten() throws {
        let bytes = [UInt8](repeating: 7, count: 200_000)
        try FileSystem.write(bytes, to: folder("a"))
        #expect(try FileSystem.read(folder("a")) == bytes)
        #expect(try FileSystem.read(folder("a"), limit: bytes.count) == bytes)
    }

    @Test func aFileThatIsNotThereIsNone() throws { #expect(try FileSystem.read(folder("none")) == nil) }

    @Test func aFileThatIsThereIsNotOverwritten() throws {
        try FileSystem.write([1], to: folder("a"))
        #expect(throws: FileError.self) { try FileSystem.write([2], to: folder("a")) }
        #expect(try FileSystem.read(folder("a")) == [1])
    }

    @Test func oneByteMoreThanTheLimitIsRefused() throws {
        try FileSystem.write([1, 2, 3], to: folder("a"))
        let error = #expect(throws: FileError.self) { try FileSystem.read(folder("a"), limit: 2) }
        #expect(error?.description == "\(folder("a")): is larger than 2 bytes")
    }

    @Test(.hangLimit)
    func aPipeIsRefusedAndNotWaitedFor() throws {
        #expect(mkfifo(folder("pipe"), 0o600) == 0)
        let error = #expect(throws: FileError.self) { try FileSystem.read(folder("pipe")) }
        #expect(error?.cause == .notAFile)
        #expect(error?.description == "\(folder("pipe")): is not a regular file; name one that is")
    }

    @Test func aFolderIsNoFile() throws {
        #expect(throws: FileError(folder.path, .notAFile)) { try FileSystem.read(folder.path) }
    }

    @Test func whatTheSystemRefusesIsSaidInItsWords() throws {
        try FileSystem.write([], to: folder("a"))
        let error = #expect(throws: FileError.self) { try FileSystem.names(in: folder("a")) }
        #expect(error?.description == "\(folder("a")): Not a directory")
        #expect(error?.refusal?.obstacle == .notAFolder)
    }

    @Test func namesAreAllButTheFolderItselfAndTheOneAbove() throws {
        for name in ["a", ".b", "ü"] { try FileSystem.write([], to: folder(name)) }
        try FileSystem.makeFolder(folder("c/d"))
        #expect(try FileSystem.names(in: folder.path).sorted() == [".b", "a", "c", "ü"])
    }

    @Test func aFolderHeldOpenIsListedAgainFromItsBeginning() throws {
        try FileSystem.write([], to: folder("a"))
        let open = try Folder(folder.path)
        let names = try [open.names(), open.names()]
        #expect(names == [["a"], ["a"]])
    }

    @Test func aLinkThatLeadsNowhereIsThereAndIsNoFile() throws {
        try FileManager.default.createSymbolicLink(atPath: folder("a"), withDestinationPath: folder("none"))
        #expect(FileSystem.exists(folder("a")))
        #expect(!FileSystem.isRegularFile(folder("a")))
        #expect(FileSystem.realPath(folder("a")) == nil)
    }

    @Test func foldersAreNotedTheOutermostFirst() throws {
        var made: [String] = []
        try FileSystem.makeFolder(folder("a/b/c")) { made.append($0) }
        #expect(made == [folder("a"), folder("a/b"), folder("a/b/c")])
    }

    @Test(arguments: [
        ("/site", "/", "site"), ("site", "", "site"), ("/", "", ""), ("a/b//", "a", "b"), ("/a/b", "/a", "b"),
        ("a/\u{301}b", "a", "\u{301}b"),
    ])
    func pathsAreTakenApartAmongBytes(path: String, parent: String, name: String) {
        #expect(FileSystem.parent(of: path) == parent)
        #expect(Array(FileSystem.name(of: path).utf8) == Array(name.utf8))
    }
}
