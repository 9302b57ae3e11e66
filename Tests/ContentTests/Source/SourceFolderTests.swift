import Content
import Foundation
import Glibc
import Testing
import Text

/// A folder that is removed when the test ends.
private final class TemporaryFolder {
    let path: String

    init(_ files: [String: String] = [:]) throws {
        path = NSTemporaryDirectory() + "lectern-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for (name, text) in files { try write(Data(text.utf8), to: name) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ data: Data, to name: String) throws {
        let file = URL(filePath: path).appending(path: name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try data.write(to: file)
    }
}

struct SourceFolderTests {
    @Test func readsWhatHasAPlaceInACapsule() throws {
        let folder = try TemporaryFolder([
            "capsule.rec": "a", "sections/opening.gmi": "b", "glossary/soviet.gmi": "",
            "pages/about.gmi": "c",
        ])
        let source = try SourceFolder.read(folder.path)
        #expect(source.name == folder.path)
        #expect(
            source.files == [
                "capsule.rec": [0x61], "sections/opening.gmi": [0x62], "glossary/soviet.gmi": [],
                "pages/about.gmi": [0x63],
            ]
        )
    }

    @Test func listsOtherFilesAndFoldersAndReadsWhatIsMisnamed() throws {
        let folder = try TemporaryFolder([
            "notes.txt": "a", "drafts/one.gmi": "b", "sections/old/two.gmi": "c", "sections/Three.gmi": "d",
        ])
        #expect(
            try SourceFolder.read(folder.path).files
                == ["notes.txt": [], "drafts/": [], "sections/old/": [], "sections/Three.gmi": [0x64]]
        )
    }

    @Test func readsTheCapsulesThatAreNamedByALanguage() throws {
        let folder = try TemporaryFolder([
            "capsule.rec": "a", "ru/capsule.rec": "b", "ru/sections/one.gmi": "c", "de/sections/x.gmi": "d",
            "src/main.c": "e", "fr/README.md": "f", "deutsch/capsule.rec": "g",
        ])
        let source = try SourceFolder.read(folder.path)
        #expect(
            source.files == [
                "capsule.rec": [0x61], "src/": [], "fr/": [], "deutsch/": [], "deutsch/capsule.rec": [],
            ]
        )
        let translations = source.translations.sorted { $0.key < $1.key }.map(\.value)
        #expect(translations.map(\.name) == ["\(folder.path)/de", "\(folder.path)/ru"])
        #expect(translations.last?.files == ["capsule.rec": [0x62], "sections/one.gmi": [0x63]])
    }

    @Test func aLinkThatMakesATranslationOfTheWholeEnds() throws {
        let folder = try TemporaryFolder(["capsule.rec": "a"])
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/de", withDestinationPath: ".")
        let german = try #require(try SourceFolder.read(folder.path).translations.first?.value)
        #expect(german.name == folder.path + "/de")
        #expect(german.translations.first?.value.translations.isEmpty == true)
    }

    @Test func passesOverHiddenFilesAndBackups() throws {
        let folder = try TemporaryFolder([
            ".git/config": "a", ".capsule.rec.swp": "b", "capsule.rec~": "c", "sections/.x": "d",
            "capsule.rec": "e", "@eaDir/x": "f", "sections/#one.gmi#": "g",
        ])
        #expect(try SourceFolder.read(folder.path).files == ["capsule.rec": [0x65]])
    }

    @Test func dropsASlashAtTheEndOfTheName() throws {
        let folder = try TemporaryFolder()
        #expect(try SourceFolder.read(folder.path + "//").name == folder.path)
    }

    @Test func followsLinks() throws {
        let folder = try TemporaryFolder(["elsewhere/one.gmi": "a"])
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/sections",
            withDestinationPath: "elsewhere"
        )
        #expect(try SourceFolder.read(folder.path).files == ["elsewhere/": [], "sections/one.gmi": [0x61]])
    }

    @Test func aLinkToAFolderAboveLeadsInNoCircle() throws {
        let folder = try TemporaryFolder(["sections/one.gmi": "a"])
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/sections/sections",
            withDestinationPath: ".."
        )
        #expect(
            try SourceFolder.read(folder.path).files == [
                "sections/one.gmi": [0x61], "sections/sections/": [],
            ]
        )
    }

    @Test func refusesAFolderThatDoesNotExist() throws {
        let path = try TemporaryFolder().path
        #expect(throws: SourceFolderError.missing(path)) { try SourceFolder.read(path) }
        #expect(throws: SourceFolderError.missing("")) { try SourceFolder.read("") }
        #expect(
            SourceFolderError.missing("x").description == "x does not exist; name the folder of a capsule"
        )
    }

    @Test func refusesAFileInTheFoldersPlace() throws {
        let folder = try TemporaryFolder(["capsule.rec": "a"])
        let path = folder.path + "/capsule.rec"
        #expect(throws: SourceFolderError.notAFolder(path)) { try SourceFolder.read(path) }
    }

    @Test func refusesALinkToItself() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/capsule.rec"
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "capsule.rec")
        #expect(
            throws: SourceFolderError.unreadable(path, reason: "Too many levels of symbolic links")
        ) { try SourceFolder.read(folder.path) }
    }

    @Test func refusesALinkToNothing() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/capsule.rec"
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "nowhere")
        #expect(throws: SourceFolderError.deadLink(path, to: "nowhere")) {
            try SourceFolder.read(folder.path)
        }
    }

    @Test func refusesAPipeWithoutWaitingForIt() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/capsule.rec"
        #expect(mkfifo(path, 0o600) == 0)
        #expect(throws: SourceFolderError.notAFile(path)) { try SourceFolder.read(folder.path) }
    }

    @Test func refusesAFileThatNoTextIsLargeEnoughFor() throws {
        let folder = try TemporaryFolder(["capsule.rec": ""])
        let path = folder.path + "/capsule.rec"
        #expect(truncate(path, 16 << 20) == 0)
        #expect(try SourceFolder.read(folder.path).files["capsule.rec"]?.count == 16 << 20)
        #expect(truncate(path, (16 << 20) + 1) == 0)
        #expect(throws: SourceFolderError.tooLarge(path, limit: 16 << 20)) {
            try SourceFolder.read(folder.path)
        }
        #expect(
            SourceFolderError.tooLarge("x", limit: 16 << 20).description.hasPrefix("x is larger than 16 MB;")
        )
    }

    @Test func listsANameThatIsNotUTF8() throws {
        let folder = try TemporaryFolder(["capsule.rec": "a"])
        let path = Array(folder.path.utf8CString.dropLast()) + [0x2F, CChar(truncatingIfNeeded: 0xFF), 0]
        let descriptor = open(path, O_CREAT | O_WRONLY, 0o600)
        #expect(descriptor >= 0)
        close(descriptor)
        #expect(try SourceFolder.read(folder.path).files == ["capsule.rec": [0x61], "\u{FFFD}": []])
        unlink(path)
    }

    @Test func strayLinksAndPipesEndNothing() throws {
        let folder = try TemporaryFolder(["capsule.rec": "a", "sections/one.gmi": "b"])
        for name in ["gone", "sections/gone"] {
            try FileManager.default.createSymbolicLink(
                atPath: "\(folder.path)/\(name)",
                withDestinationPath: "nowhere"
            )
        }
        #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)
        #expect(
            try SourceFolder.read(folder.path).files == [
                "capsule.rec": [0x61], "sections/one.gmi": [0x62], "gone": [], "sections/gone": [],
                "pipe": [],
            ]
        )
    }
}

/// Tests the folder of attachments, which is listed and not read.
struct MediaFolderTests {
    @Test func attachmentsAreListedWithTheirLengths() throws {
        let folder = try TemporaryFolder([
            "capsule.rec": "a", "media/map.png": "12345", "media/.hidden": "a", "media/map.png~": "a",
            "media/old/map.png": "a",
        ])
        let source = try SourceFolder.read(folder.path)
        #expect(source.media == ["map.png": .file(bytes: 5), "old": .folder])
        #expect(source.files.keys.sorted() == ["capsule.rec"])
    }

    /// A pipe to which nobody writes would keep whoever opens it waiting.
    @Test func nothingButAFileIsOpened() throws {
        let folder = try TemporaryFolder([
            "capsule.rec": "a", "media/map.png": "12345", "elsewhere.png": "123",
        ])
        let path = { (name: String) in "\(folder.path)/media/\(name)" }
        #expect(mkfifo(path("pipe.png"), 0o600) == 0)
        #expect(symlink("/dev/zero", path("device.png")) == 0)
        #expect(symlink("../elsewhere.png", path("link.png")) == 0)
        #expect(symlink("nowhere.png", path("gone.png")) == 0)
        #expect(symlink("circle.png", path("circle.png")) == 0)
        let odd = folder.path.utf8CString.dropLast() + "/media/\u{1}".utf8CString.dropLast() + [-1, 0]
        close(Array(odd).withUnsafeBufferPointer { open($0.baseAddress!, O_CREAT | O_WRONLY, 0o600) })
        let media = try SourceFolder.read(folder.path).media
        #expect(media["pipe.png"] == .notAFile)
        #expect(media["device.png"] == .notAFile)
        #expect(media["link.png"] == .file(bytes: 3))
        #expect(
            media["gone.png"]
                == .unreadable(
                    reason:
                        "it is a link to “nowhere.png”, where nothing is; make that file, or remove the link"
                )
        )
        #expect(media["circle.png"] == .unreadable(reason: "Too many levels of symbolic links"))
        #expect(media["\u{1}\u{FFFD}"] == .unreadable(reason: "No such file or directory"))
        #expect(media.count == 7)
    }

    /// A sparse file of a gigabyte takes no room on the disk, and would take a gigabyte of memory.
    @Test func theLengthOfAFileCostsNothing() throws {
        let folder = try TemporaryFolder(["capsule.rec": "a", "media/long.ogg": "1"])
        #expect(truncate("\(folder.path)/media/long.ogg", 1 << 30) == 0)
        #expect(try SourceFolder.read(folder.path).media == ["long.ogg": .file(bytes: 1 << 30)])
    }
}
