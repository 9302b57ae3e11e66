import Content
import Testing

@testable import Importing

/// Nothing is lost, or nothing is made.
struct WordGuardTests {
    private func losses(_ markdown: String, _ change: (inout Manuscript) -> Void) -> ImportError? {
        let source = SourceFiles(files: [.init(path: "a.md", bytes: Array(markdown.utf8))])
        do throws(ImportError) {
            _ = try Import(source, Import.Wishes()) { text, _, _ in
                var manuscript = MarkdownReader.manuscript(text)
                change(&manuscript)
                return manuscript
            }
            return nil
        } catch {
            return error
        }
    }

    @Test func aReaderThatLosesABlockIsCaught() {
        let error = losses("One two.\n\nThree four.\n\nFive.\n") { $0.blocks.remove(at: 1) }
        #expect(error == .lostWords(word: "Three", path: "a.md", line: 3, count: 2))
    }

    @Test func aWordThatIsThereOnceTooFewIsCaught() {
        let error = losses("the lamp and the sea\n\nthe end\n") {
            $0.blocks[1] = .init(line: 3, .body(.paragraph([.text("end")])))
        }
        #expect(error == .lostWords(word: "the", path: "a.md", line: 3, count: 1))
    }

    @Test func aChangedLetterIsCaught() {
        let error = losses("lamp\n") { $0.blocks[0] = .init(line: 1, .body(.paragraph([.text("lamb")]))) }
        #expect(error == .lostWords(word: "lamp", path: "a.md", line: 1, count: 1))
    }

    @Test func aNoteThatIsLostIsCaught() {
        let error = losses("a[^1]\n\n[^1]: Note words.\n") { $0.notes.removeAll() }
        #expect(error == .lostWords(word: "Note", path: "a.md", line: 3, count: 2))
    }

    @Test func wordsOfARemarkAreAccountedFor() {
        let error = losses("One two.\n\nThree four.\n") {
            $0.blocks.remove(at: 1)
            $0.remarks.append(.init(.dropped, line: 3, "left out", words: "Three four."))
        }
        #expect(error == nil)
    }

    @Test(arguments: [
        "un<b>think</b>able", "caf&eacute; au&nbsp;lait", "**a*b*c**", "`x &amp; y`", "a<br/>b", "x^2^ H~2~O",
    ])
    func marksPartWordsOnlyWhereTheyDo(_ markdown: String) {
        #expect(losses(markdown) { _ in } == nil)
    }

    @Test func aTextWithoutWordsIsRefused() {
        #expect(losses("<!-- -->\n\n") { _ in } == .empty("a.md"))
    }
}
