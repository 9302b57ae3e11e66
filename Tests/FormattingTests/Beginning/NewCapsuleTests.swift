import Content
import Formatting
import Foundation
import Prose
import Publishing
import Records
import Testing

struct NewCapsuleTests {
    private func folder(_ capsule: NewCapsule) -> SourceFolder {
        SourceFolder(
            name: "C",
            files: Dictionary(uniqueKeysWithValues: capsule.files.map { ($0.path, $0.bytes) })
        )
    }

    @Test(arguments: ["en", "de-AT", "ru", "ar", "zh-Hans"])
    func itIsFreeOfMistakesAndInHouseForm(language: String) throws {
        let tag = try #require(LanguageTag(language))
        let capsule = folder(try NewCapsule(title: "T", language: tag, author: "A", licence: "L"))
        let result = loadArticle(from: capsule)
        #expect(result.diagnostics.map(\.description) == [])
        #expect(result.article?.language == language)
        #expect(result.article?.sections.map(\.language) == [language == "en" ? nil : "en"])
        #expect(FormattingRun(capsule).paths.isEmpty)
    }

    @Test(arguments: ["en", "de-AT", "ru", "ar", "zh-Hans"])
    func itsProseIsInOrder(language: String) throws {
        let tag = try #require(LanguageTag(language))
        let capsule = folder(try NewCapsule(title: "T", language: tag, author: nil, licence: "L"))
        let result = loadArticle(from: capsule, reviewing: { reviewProse(of: $0, &$1) })
        #expect(result.diagnostics.map(\.description) == [])
    }

    @Test func theSummaryIsAsLongAsItSays() throws {
        let article = loadArticle(from: folder(try NewCapsule(title: "T", author: nil, licence: "L"))).article
        let summary = try #require(article?.sections.first?.summary)
        guard summary.count == 1, case .text(let words) = summary.first else {
            Issue.record("it has marks")
            return
        }
        #expect((40...60).contains(words.split(separator: " ").count))
    }

    @Test(arguments: [
        "How Bread Rises", "灯塔的故事", "“Quotes” and: colons",
        "Title: [[term]] [@source] [^note] [*x*] [+y+] [#1]",
        "\\[[a]] \\[#1] [[[b]]] \\ \\\\ c", "two  spaces", "+ plus", "%% per cent", "| bar", "שלום", "1. one",
        "=equals", "*star*", "__bold__", "<b>", "<title>", "[w](http://x)", "\"Quoted\"", "{{x}}", "`code`",
        "~~no~~",
        "a [[b|c]] \\*d\\*", "**Now**", "_x_ and _y_", "{a}", "[a, b]", "50 % & more", "AT&T", "&amp;", "$x$",
        "\\emph{x}",
        "| a | b |", "- a", "!x", "http://x.org", "see https://x.org/a_b_c", "[1]", "[^1]: note",
        "'x'", "👩‍🔬", "❤️",
        "a" + String(repeating: " title of a hundred columns and more", count: 20),
    ])
    func aTitleIsWhatItWas(title: String) throws {
        let capsule = folder(try NewCapsule(title: title, author: title, licence: title))
        let result = loadArticle(from: capsule)
        #expect(result.diagnostics.map(\.description) == [])
        #expect(result.article?.title == title)
        #expect(result.article?.authors == [title])
        #expect(result.article?.licence == title)
        #expect(FormattingRun(capsule).paths.isEmpty)
    }

    @Test(arguments: [
        ("", "--title has no words; write some, as in --title \"How Bread Rises\""),
        (" \u{200B} ", "--title has no words; write some, as in --title \"How Bread Rises\""),
        ("a\nb", "--title has the control character U+000A in it; write it in one line, with spaces instead"),
        (
            "a\u{85}",
            "--title has the control character U+0085 in it; write it in one line, with spaces instead"
        ),
        (
            "# a",
            "--title begins with “#”, which would make another kind of line of it; begin with a word"
        ),
        (
            " * a",
            "--title begins with “*”, which would make another kind of line of it; begin with a word"
        ),
        (
            "TODO",
            "--title: “TODO” only holds the place of the “Title”; write what it is to be"
        ),
        ("a\u{A0}", "--title ends in U+00A0, which nobody can see; remove it"),
        ("\u{202E}a", "--title begins with U+202E, which nobody can see; remove it"),
        (
            "=> a",
            "--title begins with “=>”, which would make another kind of line of it; begin with a word"
        ),
        (
            String(repeating: "[[", count: 334),
            "--title has 1002 bytes; it may have 1000 at most, so shorten it"
        ),
    ])
    func aTitleThatCannotBeIsRefused(title: String, message: String) {
        do throws(NewCapsuleError) {
            _ = try NewCapsule(title: title, author: nil, licence: "L")
            Issue.record("it is taken")
        } catch {
            #expect(error.description == message)
        }
    }

    @Test func aTitleOfTheFoldersNameIsNotCalledAnOption() {
        do throws(NewCapsuleError) {
            _ = try NewCapsule(title: "#x", of: .folder, author: nil, licence: "L")
            Issue.record("it is taken")
        } catch {
            #expect(
                error.description
                    == "the folder's name, which is to be the title, begins with “#”, which would make another kind of line of it; write a title with --title"
            )
        }
    }

    @Test func aFolderThatCannotBeIsRefusedWithTheReason() throws {
        let base = FileManager.default.temporaryDirectory.appending(path: "lectern-new-\(UUID())").path
        try FileManager.default.createDirectory(atPath: base, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: base) }
        let capsule = try NewCapsule(title: "T", author: nil, licence: "L")
        #expect(throws: NewCapsuleError.unprintable("\n")) { try capsule.write(to: "\(base)/a\nb") }
        try FileManager.default.createSymbolicLink(atPath: "\(base)/link", withDestinationPath: "nowhere")
        #expect(throws: NewCapsuleError.link("\(base)/link")) { try capsule.write(to: "\(base)/link") }
        #expect(try FileManager.default.contentsOfDirectory(atPath: base) == ["link"])
    }
}
