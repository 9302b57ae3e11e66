import Content
import Pages
import Testing

struct EditorsAdditionsTests {
    private static let meaning = "Words in square brackets were added by the editor."

    private func pages(_ changes: [String: String?]) -> [String] {
        let edition = SmallCapsule.compose(SmallCapsule.folder(changes)).edition
        let pages = edition?.pages.filter { $0.paragraphs.contains(Self.meaning) } ?? []
        return pages.map { AddressScheme.capsule.path(of: $0.id).string }
    }

    /// Wherever the addition stands, one page says what the brackets are.
    @Test(arguments: [
        ("sections/one.gmi", "Title: One\nSummary: First.\n\nA [*[[lamp]] [+b+]*].\n"),
        ("sections/one.gmi", "Title: One\nSummary: First [+b+].\n\nA [[lamp]].\n"),
        ("sections/one.gmi", "Title: One\nSummary: First.\n\nA [[lamp]]. [^n]\n\n[^n]: A.\n\n    [+B.+]\n"),
        ("glossary/lamp.gmi", "Term: Lamp\nKind: concept\n\n* It [+burns+].\n"),
    ])
    func onePageSaysWhatBracketsAre(path: String, text: String) {
        #expect(pages([path: text]) == ["/about.gmi"])
        let howToRead = "Title: How to read\n\nWords.\n"
        #expect(pages([path: text, "pages/how-to-read.gmi": howToRead]) == ["/how-to-read.gmi"])
        #expect(pages([path: text, "pages/about.gmi": nil]) == ["/about.gmi"])
    }

    @Test func noPageSpeaksOfBracketsThatAreNotThere() {
        #expect(pages([:]) == [])
        #expect(pages(["sections/one.gmi": "Title: One\nSummary: First.\n\nA [[lamp]] [b] \\[+c+].\n"]) == [])
    }
}
