import Pages
import Text

extension MarkupBody {
    /// Writes notes below their heading: as a list, in which each begins with the way back to the text; or in an e-book as asides,
    /// which pop up, with the way back at the end.
    ///
    /// - Source: DAISY Knowledge Base, “Notes”; EPUB Structural Semantics Vocabulary, `footnote`.
    mutating func addNotes(_ notes: [Block], under heading: String?, _ level: Int) {
        var id: String?
        if let heading { id = self.id(of: heading) }
        writer.open(
            "section",
            [
                "class": "notes", "role": form.hasPopUpNotes ? nil : "doc-endnotes",
                "epub:type": form.hasPopUpNotes ? "footnotes" : nil,
                // Where a document has several, only the heading above tells them apart.
                "aria-labelledby": id.map { id in
                    [level > 2 ? sectionHeading : chapterHeading, id].compactMap(\.self).joined(
                        separator: " "
                    )
                },
            ]
        )
        writer.line()
        if let heading, let id {
            writer.element("h\(min(6, level + lowered))", ["id": id], words: heading)
            writer.line()
        }
        if !form.hasPopUpNotes {
            writer.open("ol")
            writer.line()
        }
        for case .note(let paragraphs, let label, let number) in notes {
            form.hasPopUpNotes ? addPopUp(paragraphs, label, number) : addItem(paragraphs, label, number)
        }
        if !form.hasPopUpNotes {
            writer.close("ol")
            writer.line()
        }
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
