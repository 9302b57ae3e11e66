import Pages
import Text

extension MarkupBody {
    /// Writes notes below their heading: as a list, in which each begins with the way back to the text; or in an e-book as asides,
    /// which pop up, with the way back at the end.
    ///
    /// - Source: DAISY Knowledge Base, “Notes”; EPUB Structural Semantics Vocabulary, `footnote`.
    mutating func addNotes(_ notes: [Block], under heading: String?, _ level: Int) {
        form.hasPopUpNotes ? addPopUps(notes, heading) : addList(of: notes, under: heading, level)
    }

    private mutating func addList(of notes: [Block], under heading: String?, _ level: Int) {
        var id: String?
        if let heading { id = self.id(of: heading) }
        // Where a document has several, only the heading above tells them apart.
        let above = level > 2 ? sectionHeading : chapterHeading
        let label = id.map { [above, $0].compactMap(\.self).joined(separator: " ") }
        writer.open("section", ["class": "notes", "role": "doc-endnotes", "aria-labelledby": label])
        writer.line()
        if let heading, let id {
            writer.element("h\(min(6, level + lowered))", ["id": id], words: heading)
            writer.line()
        }
        writer.open("ol")
        writer.line()
        for case .note(let paragraphs, let label, let number) in notes { addItem(paragraphs, label, number) }
        writer.close("ol")
        writer.line()
        writer.close("section")
        writer.line()
    }

    /// A reading system that hides the asides would leave a heading alone on the page, so the words are only heard.
    private mutating func addPopUps(_ notes: [Block], _ heading: String?) {
        writer.open("section", ["class": "notes", "epub:type": "footnotes", "aria-label": heading])
        writer.line()
        for case .note(let paragraphs, let label, let number) in notes { addPopUp(paragraphs, label, number) }
        writer.close("section")
        writer.line()
    }

    private mutating func addItem(_ paragraphs: [[Run]], _ label: String, _ number: Int) {
        writer.open(
            "li",
            [
                "id": note(number), "value": "\(number)", "class": placeClass(of: number),
            ]
        )
        for (index, paragraph) in paragraphs.enumerated() {
            writer.open("p")
            if index == 0, isMarked(number) {
                writer.element(
                    "a",
                    ["href": "#\(mark(number))", "role": "doc-backlink", "aria-label": label.onOneLine],
                    words: MarkupForm.wayBack
                )
                writer.text(" ")
            }
            add(paragraph)
            writer.close("p")
        }
        writer.close("li")
        writer.line()
    }

    private mutating func addPopUp(_ paragraphs: [[Run]], _ label: String, _ number: Int) {
        writer.open("aside", ["id": note(number), "epub:type": "footnote", "role": "doc-footnote"])
        for (index, paragraph) in paragraphs.enumerated() {
            writer.open("p")
            if index == 0 { writer.text("\(label.onOneLine) ") }
            add(paragraph)
            if index == paragraphs.count - 1, isMarked(number) {
                writer.text("\u{A0}")
                writer.element(
                    "a",
                    [
                        "href": "#\(mark(number))", "epub:type": "backlink", "role": "doc-backlink",
                        "aria-label": label.onOneLine,
                    ],
                    words: MarkupForm.wayBack
                )
            }
            writer.close("p")
        }
        writer.close("aside")
        writer.line()
    }
}
