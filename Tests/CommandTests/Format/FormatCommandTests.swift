import Foundation
import TestSupport
import Testing

struct FormatCommandTests {
    private func spoiltCapsule() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.makeCapsule(section: "The  lamp was lit.\n## Later  \nIt went out.\n\n\n")
        return folder
    }

    @Test func filesAreRewrittenAndNamed() async throws {
        let folder = try spoiltCapsule()
        let capsule = folder.path("Capsule")
        let result = try await Program.run("format", capsule)
        #expect(result.status == 0)
        #expect(result.errors == "")
        #expect(
            result.output == "\(capsule)/sections/lamp.gmi\n\(capsule): 1 of 2 files rewritten\n"
        )
        let text = try folder.read("Capsule/sections/lamp.gmi")
        #expect(text.hasPrefix("Title: The lamp\nSummary: "))
        #expect(text.hasSuffix("\n\nThe  lamp was lit.\n\n## Later\n\nIt went out.\n"))
        let again = try await Program.run("format", capsule)
        #expect(again.output == "\(capsule): 0 of 2 files rewritten\n")
    }

    @Test func aCheckNamesAndWritesNothing() async throws {
        let folder = try spoiltCapsule()
        let capsule = folder.path("Capsule")
        let before = try folder.contents(of: "Capsule")
        let result = try await Program.run("format", "--check", capsule)
        #expect(result.status == 1)
        #expect(result.output == "\(capsule)/sections/lamp.gmi\n")
        #expect(result.errors == "")
        #expect(try folder.contents(of: "Capsule") == before)
    }

    @Test(arguments: [Repository.capsule, Repository.example])
    func aCheckIsSilentOnWhatIsShipped(capsule: String) async throws {
        let result = try await Program.run("format", "--check", capsule)
        #expect(result.status == 0)
        #expect(result.output + result.errors == "")
    }

    @Test func aFileWithAnErrorIsLeftAndTheOthersAreNot() async throws {
        let folder = try spoiltCapsule()
        try folder.write("Key:a\n\nCitation\n", to: "Capsule/sources.rec")
        let result = try await Program.run("format", folder.path("Capsule"))
        #expect(result.status == 1)
        #expect(result.errors.contains("Capsule/sources.rec:3:1: error: this line is no field"))
        #expect(result.output.contains("Capsule/sections/lamp.gmi\n"))
        #expect(result.output.hasSuffix(": 1 of 3 files rewritten, 1 left as it is\n"))
        #expect(try folder.read("Capsule/sources.rec") == "Key:a\n\nCitation\n")
    }

    @Test func modeAndLinksStayAndWhatIsInFormIsNotTouched() async throws {
        let folder = try spoiltCapsule()
        let files = FileManager.default
        let text = folder.path("elsewhere.gmi")
        let section = folder.path("Capsule/sections/lamp.gmi")
        try files.moveItem(atPath: section, toPath: text)
        try files.createSymbolicLink(atPath: section, withDestinationPath: "../../elsewhere.gmi")
        try files.setAttributes([.posixPermissions: 0o640], ofItemAtPath: text)
        let old = Date(timeIntervalSince1970: 1_000_000)
        let capsule = folder.path("Capsule/capsule.rec")
        try files.setAttributes([.modificationDate: old], ofItemAtPath: capsule)

        let result = try await Program.run("format", folder.path("Capsule"))
        #expect(result.status == 0)
        #expect(try files.destinationOfSymbolicLink(atPath: section) == "../../elsewhere.gmi")
        #expect(try folder.read("elsewhere.gmi").hasSuffix("## Later\n\nIt went out.\n"))
        #expect(try files.attributesOfItem(atPath: text)[.posixPermissions] as? Int == 0o640)
        #expect(try files.attributesOfItem(atPath: capsule)[.modificationDate] as? Date == old)
        #expect(
            try files.contentsOfDirectory(atPath: folder.url.path).sorted() == ["Capsule", "elsewhere.gmi"]
        )
    }

    @Test func aFolderThatIsNotThereIsNamed() async throws {
        let folder = try TemporaryFolder()
        let result = try await Program.run("format", folder.path("none"))
        #expect(result.status == 1)
        #expect(result.errors.contains("none does not exist; name the folder of a capsule"))
    }
}
