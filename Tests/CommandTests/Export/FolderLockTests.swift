import Foundation
import TestSupport
import Testing

/// Tests simultaneous exports to one place: one writes, and the others write after it or say that it does.
@Suite(.hangLimit)
struct FolderLockTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.makeCapsule()
    }

    @Test(arguments: [("gemini", "site"), ("text", "edition.txt")])
    func ofManyExportsAtOnceEachSucceedsOrSaysThatAnotherWrites(format: String, output: String) async throws {
        for turn in 1...(hasSanitizer ? 2 : 10) {
            let arguments = [
                "export", folder.path("Capsule"), "--format", format, "--output",
                folder.path("\(turn)/\(output)"),
            ]
            let running = try (1...8).map { _ in try Program.Running(arguments) }
            var results: [Program.Result] = []
            for export in running { results.append(try await export.result()) }
            #expect(results.contains { $0.status == 0 })
            for result in results where result.status != 0 {
                #expect(
                    result.errors.hasSuffix(
                        "\(output): another export writes it now; wait until that has ended\n"
                    )
                )
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("\(turn)")) == [output])
            #expect(try await folder.export(format, to: "\(turn)/\(output)").status == 0)
        }
    }

    @Test(arguments: ["file", "link"])
    func whatIsNoExportsIsNotTakenForAWorkFolder(kind: String) async throws {
        try folder.write("mine", to: "elsewhere/letter.txt")
        if kind == "file" {
            try folder.write("mine", to: ".site.lectern-new")
        } else {
            try folder.link(".site.lectern-new", to: "elsewhere")
        }
        let before = try folder.contents(of: "")
        let result = try await folder.export(to: "site")
        #expect(result.status == 1)
        #expect(result.errors.contains("/.site.lectern-new is in the way; move it elsewhere and try again"))
        #expect(try folder.contents(of: "") == before)
    }
}
