import Foundation
import TestSupport
import Testing

struct NewCommandTests {
    private static let files = "capsule.rec, glossary/capsule.gmi, sections/the-beginning.gmi, sources.rec"

    @Test func whatIsMadeHasNoMistakeAndIsInHouseForm() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("texts/how-bread-rises")
        let result = try await Program.run("new", path)
        #expect(result.status == 0)
        #expect(result.errors == "")
        let lines = result.output.split(separator: "\n")
        #expect(lines.first == "\(path): \(Self.files)")
        #expect(lines.dropFirst().first?.contains("capsule.rec, in the place of “Your Name”") == true)
        #expect(lines.suffix(2) == ["Next: lectern check \(path)", "      lectern serve \(path) --watch"])
        #expect(try folder.read("texts/how-bread-rises/capsule.rec").contains("\nTitle: How bread rises\n"))
        let check = try await Program.run("check", path)
        #expect(check.status == 0)
        #expect(check.errors == "")
        #expect(check.output.hasSuffix("0 errors, 0 warnings\n"))
        let format = try await Program.run("format", "--check", path)
        #expect(format.status == 0)
        #expect(format.output + format.errors == "")
    }

    @Test func optionsAreItsFields() async throws {
        let folder = try TemporaryFolder()
        let result = try await Program.run(
            "new",
            folder.path("my texts/A"),
            "--title",
            "[[Über]] alles: 灯",
            "--language",
            "sv",
            "--author",
            "Jon Voss",
            "--licence",
            "CC0 1.0"
        )
        #expect(result.status == 0)
        #expect(!result.output.contains("Your Name"))
        #expect(result.output.contains("There are no words for “sv” in the program"))
        #expect(result.output.contains("Next: lectern check '\(folder.path("my texts/A"))'\n"))
        let text = try folder.read("my texts/A/capsule.rec")
        for line in ["Title: \\[[Über]] alles: 灯", "Language: sv", "Author: Jon Voss", "Licence: CC0 1.0"] {
            #expect(text.contains("\n\(line)\n"))
        }
    }

    @Test func aFolderWithSomethingInItIsRefused() async throws {
        let folder = try TemporaryFolder()
        for name in ["d", "b", "c", "a", ".hidden"] { try folder.write("x", to: "full/\(name)") }
        let result = try await Program.run("new", folder.path("full"))
        #expect(result.status == 1)
        #expect(result.output == "")
        #expect(
            result.errors.contains("full: has “a”, “b”, “c” and 1 more in it, and nothing is overwritten")
        )
        #expect(try folder.contents(of: "full").count == 5)
    }

    @Test func hiddenFilesAreNoObstacle() async throws {
        let folder = try TemporaryFolder()
        try folder.write("ref: refs/heads/main\n", to: "repository/.git/HEAD")
        let result = try await Program.run("new", folder.path("repository/"))
        #expect(result.status == 0)
        #expect(try folder.read("repository/capsule.rec").contains("\nTitle: Repository\n"))
    }

    @Test func noNameIsNoFolder() async throws {
        let result = try await Program.run("new", "")
        #expect(result.status == 64)
        #expect(result.errors.contains("it is empty; write the name of a file or folder"))
    }

    @Test func aFileIsNoFolder() async throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "file")
        for path in ["file", "file/inner"] {
            let result = try await Program.run("new", folder.path(path))
            #expect(result.status == 1)
            #expect(result.errors.hasPrefix("lectern: \(folder.path("file"))"))
        }
        #expect(try folder.read("file") == "x")
    }

    @Test(arguments: [
        (["--title", "a\nb"], "--title has the control character U+000A", 1),
        (["--title", ""], "--title has no words", 1),
        (
            ["--title", String(repeating: "灯", count: 334)],
            "--title has 1002 bytes; it may have 1000 at most", 1
        ),
        (
            ["--language", "english"],
            "“english” is no language tag of BCP 47; write one such as en or de-AT", 64
        ),
    ])
    func anOptionThatCannotBeIsRefused(options: [String], message: String, status: Int32) async throws {
        let folder = try TemporaryFolder()
        let result = try await Program.run(["new", folder.path("A")] + options)
        #expect(result.status == status)
        #expect(result.errors.contains(message))
        #expect(try folder.contents(of: ".").isEmpty)
    }
}
