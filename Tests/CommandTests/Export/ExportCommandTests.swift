import Foundation
import Glibc
import Testing

struct ExportCommandTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.makeCapsule()
    }

    private func export(_ format: String = "gemini", to name: String = "site") async throws -> Program.Result
    {
        try await folder.export(format, to: name)
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

    /// What is a draft is in no file, unless it is asked for.
    @Test(arguments: [("gemini", "tools.gmi"), ("gopher", "tools.gmi/gophermap")])
    func writesDraftsOnlyIfTheyAreAskedFor(format: String, file: String) async throws {
        try folder.write("Title: Tools\nDraft: yes\n\nA rag.\n", to: "Capsule/pages/tools.gmi")
        #expect(try await export(format).status == 0)
        #expect(!FileManager.default.fileExists(atPath: folder.path("site/\(file)")))
        let shown = try await Program.run(
            "export",
            folder.path("Capsule"),
            "--format",
            format,
            "--output",
            folder.path("site"),
            "--drafts"
        )
        #expect(shown.status == 0)
        #expect(try folder.read("site/\(file)").contains("A rag."))
    }

    @Test func writesOneText() async throws {
        #expect(try await export("text").status == 0)
        #expect(
            try folder.read("site/full.txt").contains("\n\n\n1. The lamp\n-----------\n\nThe lamp was lit.\n")
        )
    }

    @Test(arguments: ["gopher", "text"])
    func breaksLinesWhereItIsTold(_ format: String) async throws {
        let words = Array(repeating: "light", count: 40).joined(separator: " ")
        try folder.makeCapsule(section: "\(words)\n")
        let result = try await folder.export(format, to: "site", "--gopher-width", "40")
        #expect(result.status == 0)
        let text = try folder.read(format == "text" ? "site/full.txt" : "site/sections/lamp.txt")
        #expect(text.contains("\nlight light light light light light\n"))
    }

    @Test func aWidthThatCannotBeIsWrongUsage() async throws {
        let narrow = try await folder.export("text", to: "site", "--gopher-width", "31")
        #expect(narrow.status == 64)
        #expect(narrow.errors.contains("write a number of columns from 32 to 200"))
        let gemtext = try await folder.export("gemini", to: "site", "--gopher-width", "40")
        #expect(
            gemtext.status == 64
                && gemtext.errors.contains(
                    "lines of the format gemini have no fixed width; leave it out, or choose the format gopher or text"
                )
        )
        #expect(try folder.names == ["Capsule"])
    }

    @Test(arguments: [
        (
            ["--public-port", "70000", "--base-url", "https://example.org"],
            "write a port from 1 to 65535, or 0 for none"
        ),
        (
            ["--gopher-public-port", "seven", "--base-url", "https://example.org"],
            "write a port from 1 to 65535"
        ),
        (["--public-port", "1966"], "only pages of the web that are given --base-url name them"),
        (["--base-url", "example.org"], "write a whole address without a query"),
    ])
    func anAddressThatCannotBeIsWrongUsage(_ options: [String], _ words: String) async throws {
        let result = try await Program.run(
            ["export", folder.path("Capsule"), "--format", "html", "--output", folder.path("site")] + options
        )
        #expect(result.status == 64 && result.errors.contains(words), "\(result.errors)")
        #expect(try folder.names == ["Capsule"])
    }

    /// Else a folder of that name would be written, and the file that was asked for would be somewhere in it.
    @Test(arguments: [
        ("epub", "book.txt", "a folder, or a file whose name ends in .epub"),
        ("text", "book.GPUB", "a folder, or a file whose name ends in .txt"),
        ("html", "book.epub", "the format html writes a folder\n"),
    ])
    func theEndingOfAnotherFormatIsWrongUsage(
        _ format: String,
        _ output: String,
        _ words: String
    ) async throws {
        let result = try await folder.export(format, to: output)
        #expect(result.status == 64 && result.errors.contains(words), "\(result.errors)")
        #expect(try folder.names == ["Capsule"])
        // With a slash it is a folder's name, whatever its ending.
        #expect(try await folder.export(format, to: "\(output)/").status == 0)
        #expect(try await folder.export(format, to: output).status == 0)
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
            try folder.names == ["Capsule", "site"]
        )
    }

    @Test func refusesAFolderThatHoldsSomethingElse() async throws {
        try folder.write("mine", to: "site/letter.txt")
        let result = try await export()
        #expect(result.status == 1)
        #expect(result.errors.contains("site: holds letter.txt, which no export wrote"))
        #expect(try folder.names == ["Capsule", "site"])
        #expect(try folder.read("site/letter.txt") == "mine")
    }

    @Test func keepsAFileAddedToAnEarlierExport() async throws {
        #expect(try await export().status == 0)
        try folder.write("mine", to: "site/sections/letter.txt")
        #expect(try await export().status == 1)
        #expect(try folder.read("site/sections/letter.txt") == "mine")
        #expect(try folder.read("site/index.gmi").hasPrefix("# The lighthouse\n"))
    }

    /// Folders, and things that are no files, belong to somebody as much as files do.
    @Test(arguments: [
        ("mkdir site/drafts", "holds drafts/,"), ("mkdir -p site/sections/a/b", "holds sections/a/,"),
        ("rm site/about.gmi && mkdir site/about.gmi", "holds about.gmi/,"),
        ("ln -s ../Capsule site/link", "holds link,"), ("mkfifo site/pipe", "holds pipe,"),
        ("echo > \"$(printf 'site/\\377.gmi')\"", "holds \u{FFFD}.gmi,"),
        ("echo > \"$(printf 'site/a\\nb')\"", "holds a\u{FFFD}b,"),
        ("mv site/about.gmi mine && ln -s ../mine site/about.gmi", "about.gmi was changed since"),
        ("rm site/about.gmi && mkfifo site/about.gmi", "about.gmi was changed since"),
        ("mv site/.lectern-export . && mkdir site/.lectern-export", "holds .lectern-export/,"),
    ])
    func keepsWhatNoExportWrote(script: String, reason: String) async throws {
        #expect(try await export().status == 0)
        let before = try await shell(script)
        let result = try await export()
        #expect(result.status == 1)
        #expect(result.errorLines.count == 1)
        #expect(result.errors.contains("/site: \(reason)"))
        #expect(try await shell("true") == before)
    }

    /// - Returns: Everything in the folder, with its kind and size.
    private func shell(_ script: String) async throws -> String {
        let listing = "find . -mindepth 1 -printf '%P %y %s %i\\n' | LC_ALL=C sort"
        let result = try await Program.Running(
            ["-euc", "cd '\(folder.url.path)'; \(script); \(listing)"],
            executable: URL(filePath: "/bin/sh")
        ).result()
        try #require(result.status == 0, "\(result.errors)")
        return result.output
    }

    @Test func aBrokenCapsuleWritesNothing() async throws {
        try folder.makeCapsule(section: "The [[lmap]] was lit.\n")
        let result = try await export()
        #expect(result.status == 1)
        #expect(result.errors.contains("sections/lamp.gmi:4:7: error: "))
        #expect(!FileManager.default.fileExists(atPath: folder.path("site")))
    }

    @Test func saysHowMuchItWrote() async throws {
        let result = try await export()
        let files = try folder.contents(of: "site").filter { $0.key != ".lectern-export" }
        let bytes = files.values.reduce(0) { $0 + $1.count }
        #expect(result.output == "\(folder.path("site")): \(files.count) files, \(bytes) bytes\n")
    }

    @Test func throughALinkWritesWhatItLeadsTo() async throws {
        #expect(try await export(to: "real").status == 0)
        try folder.link("site", to: "real")
        try folder.makeCapsule(section: "The lamp went out.\n")
        for path in ["site", "site/"] { #expect(try await export(to: path).status == 0) }
        #expect(try folder.read("real/sections/lamp.gmi").contains("The lamp went out."))
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("site")) == "real")
        #expect(try folder.names == ["Capsule", "real", "site"])
    }

    @Test(arguments: [
        ("Capsule", "lies in the capsule"), ("Capsule/", "lies in the capsule"),
        ("Capsule/out", "lies in the capsule"),
        ("Capsule/sections/../out", "lies in the capsule"), ("link/out", "lies in the capsule"),
        ("Capsule/new/out", "lies in the capsule"), ("", "holds the capsule"),
        ("nowhere", "is a link that leads to nothing"),
        ("circle", "is a link that leads to nothing"), ("missing/..", "does not exist"),
        ("letter.txt", "is not a folder"),
    ])
    func refusesAPlaceThatIsNoneForAnExport(output: String, reason: String) async throws {
        try folder.link("link", to: "Capsule")
        try folder.link("nowhere", to: "gone")
        try folder.link("circle", to: "circle")
        try folder.write("mine", to: "letter.txt")
        let before = try folder.contents(of: "")
        let result = try await export(to: output)
        #expect(result.status == 1)
        #expect(result.errorLines.count == 1)
        #expect(result.errors.contains(reason))
        #expect(try folder.contents(of: "") == before)
    }

    @Test func aFileThatWasChangedSinceIsKept() async throws {
        #expect(try await export().status == 0)
        try folder.write("mine", to: "site/about.gmi")
        let result = try await export()
        #expect(result.status == 1)
        #expect(
            result.errors.contains("site: about.gmi was changed since it was exported; move it elsewhere")
        )
        #expect(try folder.read("site/about.gmi") == "mine")
        try FileManager.default.removeItem(atPath: folder.path("site/about.gmi"))
        #expect(try await export().status == 0)
    }

    @Test func replacesAnExportOfAnEarlierVersionWhoseListHasNoDigests() async throws {
        #expect(try await export().status == 0)
        let paths = try folder.contents(of: "site").keys.filter { $0 != ".lectern-export" }.sorted()
        try folder.write(paths.map { "\($0)\n" }.joined(), to: "site/.lectern-export")
        #expect(try await export().status == 0)
    }

    /// These are the remains of exports that were cut off at each of their steps.
    @Test(arguments: [
        [".site.lectern-new/.lectern-export": ""],
        [
            ".site.lectern-new/.lectern-export": "sections/lamp.gmi\n",
            ".site.lectern-new/sections/lamp.gmi": "ha",
        ],
        [".site.lectern-old/.lectern-export": "index.gmi\n", ".site.lectern-old/index.gmi": "old"],
    ])
    func takesUpWhatACutOffExportLeft(files: [String: String]) async throws {
        #expect(try await export().status == 0)
        for (path, text) in files { try folder.write(text, to: path) }
        #expect(try await export().status == 0)
        #expect(try folder.names == ["Capsule", "site"])
    }

    /// The export was cut off between the two steps of file systems that cannot exchange folders.
    @Test func putsBackWhatWasSetAside() async throws {
        #expect(try await export().status == 0)
        try FileManager.default.moveItem(
            atPath: folder.path("site"),
            toPath: folder.path(".site.lectern-old")
        )
        try folder.makeCapsule(section: "The [[lmap]] was lit.\n")
        #expect(try await export().status == 1)
        try folder.makeCapsule()
        #expect(try await export().status == 0)
        #expect(try folder.names == ["Capsule", "site"])
    }

    @Test func aForeignFileAmongTheLeftoversIsKept() async throws {
        try folder.write("mine", to: ".site.lectern-new/letter.txt")
        let result = try await export()
        #expect(result.status == 1)
        #expect(result.errors.contains("holds letter.txt, which no export wrote"))
        #expect(try folder.read(".site.lectern-new/letter.txt") == "mine")
    }

    @Test func theFolderKeepsItsMode() async throws {
        #expect(try await export().status == 0)
        try FileManager.default.setAttributes([.posixPermissions: 0o750], ofItemAtPath: folder.path("site"))
        #expect(try await export().status == 0)
        let mode = try FileManager.default.attributesOfItem(atPath: folder.path("site"))[.posixPermissions]
        #expect(mode as? Int == 0o750)
    }
}
