import Content
import Formatting
import Foundation
import Glibc
import Records
import System
import TestSupport
import Testing

struct FormattingRunTests {
    private func folder(_ files: [String: String], name: String = "C") -> SourceFolder {
        SourceFolder(name: name, files: files.mapValues { Array($0.utf8) })
    }

    @Test func filesOutOfFormAreNamedInOrder() {
        let run = FormattingRun(
            folder([
                "sources.rec": "Key:a\nCitation: A\n", "changes.rec": "Date: 2026-11-24\nTitle: T\n",
                "README.md": "no  file\n\n\n",
                "capsule.rec": "Title:  T\nLanguage: en\nAuthor: A\nLicence: L\n",
            ])
        )
        #expect(run.paths == ["C/capsule.rec", "C/sources.rec"])
        #expect(run.problems.isEmpty && !run.hasErrors)
        #expect(run.summary == "C: 0 of 3 files rewritten, 2 left as they are")
    }

    @Test func aTranslationIsFormattedToo() throws {
        let tag = try #require(LanguageTag("de"))
        let inner = folder(["sources.rec": "Key:a\nCitation: A\n"], name: "C/de")
        let run = FormattingRun(SourceFolder(name: "C", files: [:], translations: [tag: inner]))
        #expect(run.paths == ["C/de/sources.rec"])
        #expect(run.summary == "C: 0 of 1 file rewritten, 1 left as it is")
    }

    @Test func aFileWithAnErrorHoldsUpNoOther() {
        let run = FormattingRun(
            folder(["sources.rec": "Key:a\nCitation: A\n", "changes.rec": "Date:\tx\nTitle:  T\n"])
        )
        #expect(run.paths == ["C/sources.rec"])
        #expect(run.hasErrors)
        #expect(run.problems.map(\.description).first?.hasPrefix("C/changes.rec:1:6: error: a TAB") == true)
        #expect(run.summary == "C: 0 of 2 files rewritten, 2 left as they are")
    }

    @Test func aDraftWithAnErrorIsAWarning() {
        let run = FormattingRun(folder(["pages/a.gmi": "Title: T\nDraft: yes\n\n*A\n"]))
        #expect(run.problems.map(\.severity) == [.warning])
        #expect(!run.hasErrors)
    }

    @Test(arguments: [Repository.capsule, Repository.example])
    func whatIsShippedIsInHouseForm(folder: String) throws {
        let run = FormattingRun(try SourceFolder.read(folder))
        #expect(run.paths.isEmpty)
        #expect(run.problems.isEmpty)
    }

    @Test func aFileThatCannotBeReadOrWrittenHoldsUpNoOther() throws {
        let base = FileManager.default.temporaryDirectory.appending(path: "lectern-run-\(UUID())").path
        try FileManager.default.createDirectory(
            atPath: "\(base)/sections",
            withIntermediateDirectories: true
        )
        defer { try? FileManager.default.removeItem(atPath: base) }
        for name in ["sections/b.gmi", "sections/c.gmi", "sections/d.gmi"] {
            try FileSystem.write(Array("Title:  T\nSummary: S.\n\nWords.\n".utf8), to: "\(base)/\(name)")
        }
        try FileSystem.write([], to: "\(base)/.lectern-format.9z.capsule.rec")
        symlink("nowhere", "\(base)/capsule.rec")
        symlink("/dev/null", "\(base)/sections/a.gmi")
        let (folder, unread) = try SourceFolder.readWhatCanBe(base)
        #expect(
            Set(unread.map(\.description)) == [
                "\(base)/capsule.rec cannot be read: it is a link to “nowhere”, where nothing is; make that file, or remove the link",
                "\(base)/sections/a.gmi is not a regular file; replace it by one",
            ]
        )
        var run = FormattingRun(folder, unreadCount: unread.count)
        try FileManager.default.removeItem(atPath: "\(base)/sections/b.gmi")
        try FileManager.default.removeItem(atPath: "\(base)/sections/c.gmi")
        try Data("Title: C\n".utf8).write(to: URL(filePath: "\(base)/sections/c.gmi"))
        let failures = run.write().map(\.description)
        #expect(failures.count == 2)
        #expect(failures.last?.hasPrefix("\(base)/sections/c.gmi: has been changed meanwhile") == true)
        #expect(run.writtenPaths == ["\(base)/sections/d.gmi"])
        #expect(run.summary == "\(base): 1 of 5 files rewritten, 4 left as they are")
        #expect(try FileSystem.names(in: base).sorted() == ["capsule.rec", "sections"])
    }
}
