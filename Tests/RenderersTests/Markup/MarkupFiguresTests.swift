import Content
import TestSupport
import Testing

@testable import Pages
@testable import Renderers

struct MarkupFiguresTests {
    private func figure(_ name: String, caption: [Run] = [], credit: [Run] = []) throws -> Block {
        .figure(
            Figure(
                name: try #require(MediaName(name)),
                label: "The coast",
                labelWithKind: "The coast (48 kB)",
                kindAndSize: "48 kB",
                alt: "A \"dark\" coast",
                description: "Description: A coast",
                caption: caption,
                credit: credit
            )
        )
    }

    @Test func aPictureIsShownWithWordsForThoseWhoDoNotSeeIt() throws {
        #expect(
            MarkupForm.test().markup([
                try figure("coast.png", caption: [.text("Seen at noon.")], credit: [.text("CC0")])
            ])
                == "<figure><img src=\"media/coast.png\" alt=\"A &quot;dark&quot; coast\" loading=\"lazy\"><figcaption>"
                + "<p>Seen at noon.</p><p class=\"credit\">CC0</p></figcaption></figure>\n"
        )
    }

    @Test func withoutACaptionTheLabelStandsBelowIt() throws {
        let markup = MarkupForm.test(.xml, popsUp: true).markup([try figure("coast.svg")])
        #expect(
            markup == "<figure><img src=\"media/coast.svg\" alt=\"A &quot;dark&quot; coast\"/><figcaption>"
                + "<p>The coast</p></figcaption></figure>\n"
        )
    }

    @Test(arguments: [("tune.ogg", "audio"), ("tune.mp3", "audio"), ("film.mp4", "video")])
    func whatIsPlayedHasControlsANameAndALink(_ name: String, _ element: String) throws {
        #expect(
            MarkupForm.test().markup([try figure(name)]).hasPrefix(
                "<figure><\(element) src=\"media/\(name)\" controls aria-label=\"The coast\">"
                    + "<a href=\"media/\(name)\">The coast (48 kB)</a></\(element)><p>Description: A coast</p>"
            )
        )
        #expect(MarkupForm.test(.xml).markup([try figure(name)]).contains(" controls=\"controls\" "))
    }

    @Test(arguments: ["chart.pdf", "log.txt", "data.bin"])
    func anyOtherFileIsALinkWithItsDescription(_ name: String) throws {
        #expect(
            MarkupForm.test().markup([try figure(name)])
                == "<figure><p><a href=\"media/\(name)\">The coast (48 kB)</a></p><p>Description: A coast</p>\n"
                + "<figcaption><p>The coast</p></figcaption></figure>\n"
        )
    }

    /// As in a book, which takes only what every reading system can show.
    @Test func aFileThatTheDocumentLacksIsItsWords() throws {
        let form = MarkupForm(
            syntax: .xml,
            wording: MarkupForm.test().wording,
            address: { _ in nil },
            gloss: { _ in nil },
            unfolded: { _ in [] }
        )
        #expect(form.markup([try figure("film.mp4")]) == "<p>A \"dark\" coast</p>\n")
    }
}
