import Foundation
import Glibc
import Testing

/// `lectern export --format text`, whose output is a file or a folder.
struct ExportTextTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.makeCapsule()
    }

    @Test(arguments: ["edition.txt", "EDITION.TXT", "two words.Txt", ".txt"])
    func aNameThatEndsInTxtIsAFile(name: String) async throws {
        #expect(try await folder.export("text", to: name).status == 0)
        try folder.makeCapsule(section: "The lamp went out.\n")
        #expect(try await folder.export("text", to: name).status == 0)
        #expect(try folder.read(name).contains("The lamp went out."))
        #expect(try folder.names == ["Capsule", name].sorted())
    }

    @Test(arguments: ["edition", "edition.txt/", "edition.text", "txt"])
    func anyOtherNameIsAFolder(name: String) async throws {
        for _ in 1...2 { #expect(try await folder.export("text", to: name).status == 0) }
        #expect(try folder.read("\(name)/full.txt").contains("The lamp was lit."))
    }

    @Test(arguments: ["it.txt", "link.txt"])
    func aFolderThatIsThereGetsTheTextUnderItsUsualName(output: String) async throws {
        try FileManager.default.createDirectory(
            atPath: folder.path("it.txt"),
            withIntermediateDirectories: true
        )
        try folder.link("link.txt", to: "it.txt")
        for _ in 1...2 { #expect(try await folder.export("text", to: output).status == 0) }
        #expect(try folder.read("it.txt/full.txt").contains("The lamp was lit."))
        try folder.write("mine", to: "it.txt/notes.txt")
        let result = try await folder.export("text", to: output)
        #expect(result.errors.contains("\(output): holds notes.txt, which no export wrote"))
        #expect(try folder.names == ["Capsule", "it.txt", "link.txt"])
    }

    @Test(arguments: ["My notes.\n", "\n", "The", "The lighthouse", "The lighthouse\nkeeper\n\n"])
    func aFileThatIsNoTextOfThisTitleIsKept(words: String) async throws {
        try folder.write(words, to: "notes.txt")
        let result = try await folder.export("text", to: "notes.txt")
        #expect(result.status == 1)
        #expect(
            result.errors.hasSuffix(
                "notes.txt: does not begin with the title of this text, so it may be somebody's own; move it elsewhere, or choose another name with --output\n"
            )
        )
        #expect(try folder.read("notes.txt") == words)
        #expect(try folder.names == ["Capsule", "notes.txt"])
    }

    @Test func anEmptyFileIsReplacedAndKeepsItsMode() async throws {
        try folder.write("", to: "edition.txt")
        #expect(chmod(folder.path("edition.txt"), 0o640) == 0)
        #expect(try await folder.export("text", to: "edition.txt").status == 0)
        #expect(try folder.read("edition.txt").contains("The lamp was lit."))
        var status = stat()
        #expect(stat(folder.path("edition.txt"), &status) == 0 && status.st_mode & 0o777 == 0o640)
    }

    /// It does so through a link too, which may lead to the system's own device.
    @Test(arguments: ["it.txt", "link.txt"])
    func aPipeStaysWhatItIs(output: String) async throws {
        #expect(mkfifo(folder.path("it.txt"), 0o600) == 0)
        try folder.link("link.txt", to: "it.txt")
        let result = try await folder.export("text", to: output)
        #expect(result.status == 1)
        #expect(result.errors.contains("\(output): is not a regular file; choose another name with --output"))
        #expect(try folder.names == ["Capsule", "it.txt", "link.txt"])
        var status = stat()
        #expect(lstat(folder.path("it.txt"), &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
    }

    @Test func throughALinkWritesTheFileThatItLeadsTo() async throws {
        try folder.write("", to: "real.txt")
        try folder.link("link.txt", to: "real.txt")
        #expect(try await folder.export("text", to: "link.txt").status == 0)
        #expect(try folder.read("real.txt").contains("The lamp was lit."))
        #expect(
            try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("link.txt")) == "real.txt"
        )
    }

    /// An export that was cut off leaves its folder; a file of that name belongs to somebody.
    @Test func takesUpItsOwnLeftoversAndKeepsOthers() async throws {
        try folder.write("full.txt\n", to: ".edition.txt.lectern-new/.lectern-export")
        try folder.write("ha", to: ".edition.txt.lectern-new/full.txt")
        #expect(try await folder.export("text", to: "edition.txt").status == 0)
        #expect(try folder.names == ["Capsule", "edition.txt"])
        try folder.write("mine", to: ".edition.txt.lectern-new")
        let result = try await folder.export("text", to: "edition.txt")
        #expect(result.status == 1)
        #expect(
            result.errors.contains(".edition.txt.lectern-new is in the way; move it elsewhere and try again")
        )
        #expect(try folder.read(".edition.txt.lectern-new") == "mine")
    }
}
