import Pages
import TestSupport
import Testing

@testable import Renderers

struct MarkupNotesTests {
    private static let text: [Block] = [
        .paragraph([.text("A "), .noteMark(4, words: "note 4"), .text(" b"), .noteMark(4, words: "note 4")]),
        .heading(level: 2, "Notes"), .note([[.text("N.")], [.text("M.")]], label: "Note 4. ", number: 4),
    ]

    @Test func aMarkLeadsToItsNoteAndTheNoteBackToItsFirstMark() {
        #expect(
            MarkupForm.test().markup(Self.text)
                == """
                <p>A<sup><a id="mark_4" class="noteref m1" href="#note_4" role="doc-noteref" aria-label="note 4">4</a></sup> \
                b<sup><a class="noteref" href="#note_4" role="doc-noteref" aria-label="note 4">4</a></sup></p>
                <section class="notes" role="doc-endnotes" aria-labelledby="notes">
                <h2 id="notes">Notes</h2>
                <ol>
                <li id="note_4" value="4" class="n1"><p><a href="#mark_4" role="doc-backlink" aria-label="Note 4.">↩</a> N.</p><p>M.</p></li>
                </ol>
                </section>

                """
        )
    }

    @Test func inABookANoteIsAnAsideThatPopsUp() {
        #expect(
            MarkupForm.test(.xml, popsUp: true).markup(Self.text)
                == """
                <p>A<sup><a id="mark_4" class="noteref m1" href="#note_4" role="doc-noteref" epub:type="noteref" aria-label="note 4">4</a></sup> \
                b<sup><a class="noteref" href="#note_4" role="doc-noteref" epub:type="noteref" aria-label="note 4">4</a></sup></p>
                <section class="notes" epub:type="footnotes" aria-label="Notes">
                <aside id="note_4" epub:type="footnote" role="doc-footnote"><p>Note 4. N.</p>\
                <p>M.\u{A0}<a href="#mark_4" epub:type="backlink" role="doc-backlink" aria-label="Note 4.">↩</a></p></aside>
                </section>

                """
        )
    }

    @Test func theMarkOfANoteElsewhereIsANumber() {
        #expect(
            MarkupForm.test().markup([.paragraph([.text("A "), .noteMark(3, words: "note 3")])])
                == "<p>A<sup>3</sup></p>\n"
        )
    }

    /// As on the page of all notes.
    @Test func aNoteWithoutAMarkLeadsNowhereBack() {
        #expect(
            MarkupForm.test().markup([.note([[.text("N.")]], label: "Note 1.", number: 1)])
                == """
                <section class="notes" role="doc-endnotes">
                <ol>
                <li id="note_1" value="1"><p>N.</p></li>
                </ol>
                </section>

                """
        )
    }

    /// On the page of the whole text notes stand at the end of each section, and what they are the notes of is said.
    @Test func notesOfASectionAreNamedAfterIt() {
        let markup = MarkupForm.test().markup([
            .heading(level: 2, "The tower"), .heading(level: 3, "Notes"),
            .note([[.text("N.")]], label: "Note 1.", number: 1), .heading(level: 2, "The lens"),
            .heading(level: 3, "Notes"), .note([[.text("M.")]], label: "Note 2.", number: 2),
        ])
        #expect(markup.contains("aria-labelledby=\"the-tower notes\""))
        #expect(markup.contains("aria-labelledby=\"the-lens notes-2\""))
    }

    /// Beyond the last place that has a rule notes stay below the text.
    @Test func eachNoteBesideItsMarkHasARule() throws {
        let count = SideNotes.places.count + 2
        let marks = (1...count).map { Run.noteMark($0, words: "note \($0)") }
        let notes = (1...count).map { Block.note([[.text("N")]], label: "Note", number: $0) }
        let document = try MarkupForm.test().document([.paragraph(marks)] + notes)
        let classes = document.elements.compactMap { $0.name == "li" ? $0.attributes["class"] : nil }
        #expect(classes == SideNotes.places.map { "n\($0)" })
        for name in classes { #expect(SideNotes.rules.contains(".\(name){")) }
        #expect(document.faults == [] && MarkupSite(["a": document], among: []).deadReferences == [])
        #expect(document.ids.count == 2 * count)
    }
}
