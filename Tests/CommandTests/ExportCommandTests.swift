import Foundation
import Testing

struct ExportCommandTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.makeCapsule()
    }

    private func export(_ format: String = "gemini", to name: String = "site") async throws -> Program.Result
    {
        try await Program.run(
            "export",
            folder.path("Capsule"),
            "--format",
            format,
            "--output",
            folder.path(name)
        )
    }

    @Test func writesEveryPage() async throws {
        #expect(try await export().status == 0)
        #expect(try folder.read("site/index.gmi").hasPrefix("# The lighthouse\n"))
        #expect(try folder.read("site/sections/lamp.gmi").contains("The lamp was lit."))
        #expect(try folder.read("site/robots.txt").contains("User-agent"))
    }

    @Test(arguments: ["gemini", "gopher", "text"])
    func aLinkToTheSearchIsWordsAndOneLineSaysSo(_ format: String) async throws {
        try folder.makeCapsule(section: "Words.\n\n=> /search Search it\n=> /search?lamp For the lamp\n")
        let check = try await Program.run("check", folder.path("Capsule"))
        #expect(check.status == 0 && check.errors == "")
        let result = try await export(format)
        #expect(result.status == 0)
        #expect(
            result.errorLines == [
                "\(folder.path("Capsule/sections/lamp.gmi")):6:4: warning: files cannot be searched, so the words of this link stand without it; so do those of another"
            ]
        )
    }

    @Test func aPageThatWouldBeLostIsAnErrorInBothCommands() async throws {
        try folder.write("Title: Mine\n\nWords.\n", to: "Capsule/pages/index.gmi")
        let check = try await Program.run("check", folder.path("Capsule"))
        let result = try await export()
        #expect(check.status == 1 && result.status == 1)
        #expect(check.errorLines.count == 1)
        #expect(check.errorLines.allSatisfy { result.errors.contains($0) })
    }

    @Test func writesMenusForGopher() async throws {
        #expect(try await export("gopher").status == 0)
        #expect(try folder.read("site/gophermap").contains("\n11. The lamp\t/sections/lamp.gmi\n"))
        #expect(try folder.read("site/sections/lamp.gmi/gophermap").contains("\niThe lamp was lit.\t"))
        #expect(try folder.read("site/sections/lamp.txt").contains("\nThe lamp was lit.\n"))
    }

    @Test func writesOneText() async throws {
        #expect(try await export("text").status == 0)
        #expect(try folder.read("site/full.txt").contains("\n\n\n1. The lamp\n\nThe lamp was lit.\n"))
    }

    @Test func twoExportsAreTheSameToTheByte() async throws {
        #expect(try await export(to: "one").status == 0)
        #expect(try await export(to: "two").status == 0)
        #expect(try folder.contents(of: "one") == folder.contents(of: "two"))
    }

    @Test func replacesAnEarlierExport() async throws {
        #expect(try await export().status == 0)
        try folder.makeCapsule(section: "The lamp went out.\n")
        #expect(try await export().status == 0)
        #expect(try folder.read("site/sections/lamp.gmi").contains("The lamp went out."))
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() == [
                "Capsule", "site",
            ]
        )
    }

    @Test func refusesAFolderThatHoldsSomethingElse() async throws {
        try folder.write("mine", to: "site/letter.txt")
        let result = try await export()
        #expect(result.status == 1)
        #expect(result.errors.contains("site: holds letter.txt, which no export wrote"))
        #expect(try folder.read("site/letter.txt") == "mine")
    }

    @Test func keepsAFileAddedToAnEarlierExport() async throws {
        #expect(try await export().status == 0)
        try folder.write("mine", to: "site/sections/letter.txt")
        #expect(try await export().status == 1)
        #expect(try folder.read("site/sections/letter.txt") == "mine")
        #expect(try folder.read("site/index.gmi").hasPrefix("# The lighthouse\n"))
    }

    @Test func aBrokenCapsuleWritesNothing() async throws {
        try folder.makeCapsule(section: "The [[lmap]] was lit.\n")
        let result = try await export()
        #expect(result.status == 1)
        #expect(result.errors.contains("sections/lamp.gmi:4:7: error: "))
        #expect(!FileManager.default.fileExists(atPath: folder.path("site")))
    }
}
