import Foundation
import Testing

/// `lectern import`, from a file to a capsule that `check` finds nothing wrong with.
struct ImportCommandTests {
    private let folder: TemporaryFolder
    private static let text =
        "---\ntitle: The Lamp\nauthor: Ada Keeper\nlang: en\nlicense: CC BY 4.0\n---\n\n# Wood\n\nThe tower was built.\n\n![A coast](p/coast.png)\n\n# Stone\n\nIt was built again.\n"

    init() throws {
        folder = try TemporaryFolder()
        try folder.write(Self.text, to: "in/lamp.md")
        try folder.write("no picture, but bytes", to: "in/p/coast.png")
    }

    private func convert(_ arguments: String...) async throws -> Program.Result {
        try await Program.run(["import"] + arguments)
    }

    private var names: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() }
    }

    @Test func aFileBecomesACapsuleWithoutAnError() async throws {
        let result = try await convert(folder.path("in/lamp.md"), "--output", folder.path("out"))
        #expect(result.errors == "")
        #expect(result.status == 0)
        #expect(
            result.output.hasPrefix(
                "The Lamp: 2 sections in “en”, 1 picture.\n- lamp.md:8: Wood → sections/wood.gmi\n"
            )
        )
        #expect(result.output.contains("\n- lectern serve \(folder.path("out"))\n"))
        #expect(
            try folder.read("out/capsule.rec")
                == "Title: The Lamp\nLanguage: en\nAuthor: Ada Keeper\nLicence: CC BY 4.0\nSectionOrder: wood stone\n"
        )
        #expect(try folder.read("out/media.rec") == "File: coast.png\nAlt: A coast\n")
        #expect(try folder.read("out/media/coast.png") == "no picture, but bytes")
        #expect(
            try folder.read("out/sections/wood.gmi").hasSuffix(
                "\n\nThe tower was built.\n\n=> ../media/coast.png A coast\n"
            )
        )
        #expect(try folder.read("out/IMPORT.md").hasPrefix("# Import\n\nThe Lamp: 2 sections"))
        let check = try await Program.run("check", folder.path("out"))
        #expect(check.errorLines.allSatisfy { $0.contains(": warning: this summary has ") })
        #expect(check.status == 0)
        #expect(try names == ["in", "out"])
    }

    @Test func standardInputIsReadToo() async throws {
        let command =
            "printf '# A\\n\\nwords\\n' | '\(Program.path.path)' import - --output '\(folder.path("out"))' --title Given --author Ada --language de-at --licence CC0"
        let result = try await Program.Running(["-c", command], executable: URL(filePath: "/bin/sh")).result()
        #expect(result.status == 0)
        #expect(
            try folder.read("out/capsule.rec")
                == "Title: Given\nLanguage: de-AT\nAuthor: Ada\nLicence: CC0\nSectionOrder: a\n"
        )
    }

    @Test func aFolderIsReadInItsOrder() async throws {
        try folder.write("# Ten\n\nten\n", to: "book/10.md")
        try folder.write("# Two\n\ntwo\n", to: "book/2.md")
        try folder.write("# Not ready\n\nwords\n", to: "book/_draft.md")
        try folder.write("hidden", to: "book/.git/x.md")
        let result = try await convert(folder.path("book"), "-o", folder.path("out"))
        #expect(result.status == 0)
        #expect(try folder.read("out/capsule.rec").contains("SectionOrder: two ten\n"))
        #expect(result.output.contains("1 file of the folder was passed over, such as “_draft.md”"))
    }

    @Test func aFolderThatHoldsSomethingIsLeftAlone() async throws {
        try folder.write("mine", to: "out/mine.txt")
        let result = try await convert(folder.path("in/lamp.md"), "--output", folder.path("out"))
        #expect(result.status == 1)
        #expect(
            result.errors
                == "lectern: \(folder.path("out")): exists and is not empty, and nothing is written over; name a folder that is missing or empty\n"
        )
        #expect(try folder.contents(of: "out").keys.sorted() == ["mine.txt"])
    }

    @Test func anEmptyFolderIsFilled() async throws {
        try FileManager.default.createDirectory(atPath: folder.path("out"), withIntermediateDirectories: true)
        #expect(try await convert(folder.path("in/lamp.md"), "--output", folder.path("out")).status == 0)
        #expect(try names == ["in", "out"])
    }

    @Test(arguments: [
        ("a b.docx", "pandoc 'PATH' -s -t markdown-smart --wrap=none | lectern import - --output DIRECTORY"),
        ("a.html", "pandoc PATH -s -t markdown-smart --wrap=none | lectern import - --output DIRECTORY"),
        ("a.pdf", "pdftotext -layout PATH - | lectern import - --format text --output DIRECTORY"),
    ])
    func anotherFormatIsToldTheWayIn(_ name: String, _ remedy: String) async throws {
        try folder.write("x", to: name)
        let path = folder.path(name)
        let result = try await convert(path, "--output", folder.path("out"))
        #expect(result.status == 1)
        #expect(result.errors.hasSuffix(remedy.replacing("PATH", with: path) + "\n"))
        #expect(!FileManager.default.fileExists(atPath: folder.path("out")))
    }

    @Test func aPictureOutsideIsNotCopied() async throws {
        try folder.write("secret", to: "secret.png")
        try folder.write("# A\n\n![words](../secret.png) ![more](x.png)\n", to: "in/b.md")
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("in/x.png"),
            withDestinationPath: folder.path("secret.png")
        )
        let result = try await convert(folder.path("in/b.md"), "--output", folder.path("out"))
        #expect(result.status == 0)
        #expect(!FileManager.default.fileExists(atPath: folder.path("out/media")))
        #expect(try folder.read("out/sections/a.gmi").hasSuffix("\n\nwords more\n"))
    }

    @Test func whatIsMissingIsNamed() async throws {
        let result = try await convert(folder.path("none.md"), "--output", folder.path("out"))
        #expect(result.status == 1)
        #expect(result.errors.contains("none.md: does not exist; name a file of Markdown"))
    }
}
