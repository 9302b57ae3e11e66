import Content
import Gemini
import Pages
import Text

extension MarkupBody {
    /// Writes a quotation or verse, with who speaks below it.
    mutating func addSpoken(_ block: Block, by speaker: [Run]?) {
        if speaker != nil { writer.open("figure", ["class": "quotation"]) }
        switch block {
        case .quotation(let lines):
            writer.open("blockquote")
            for line in lines where !line.isEmpty { addParagraph(line) }
            writer.close("blockquote")
        case .verse(let lines):
            writer.open("div", ["class": "verse"])
            for stanza in lines.split(whereSeparator: \.isEmpty) { addStanza(Array(stanza)) }
            writer.close("div")
        default: break
        }
        if let speaker {
            writer.open("figcaption")
            add(speaker)
            writer.close("figcaption")
            writer.close("figure")
        }
        writer.line()
    }

    private mutating func addStanza(_ lines: [[Run]]) {
        writer.open("p")
        for (index, line) in lines.enumerated() {
            if index > 0 { writer.void("br") }
            add(line)
        }
        writer.close("p")
    }

    /// Writes text whose spaces count; it can be scrolled from the keyboard where it is wider than the page.
    mutating func addPreformatted(_ lines: [String], _ description: String) {
        let description = description.onOneLine
        writer.open("figure")
        writer.open("pre", ["tabindex": "0"])
        // The first line break in the element is not a part of it.
        writer.line()
        writer.text(lines.map(\.withoutControls).joined(separator: "\n"))
        writer.close("pre")
        if !description.isEmpty { writer.element("figcaption", words: description) }
        writer.close("figure")
        writer.line()
    }

    mutating func add(_ table: TextTable, _ description: String) {
        let description = description.onOneLine
        writer.open(
            "div",
            [
                "class": "wide", "tabindex": "0", "role": description.isEmpty ? nil : "region",
                "aria-label": description.isEmpty ? nil : description,
            ]
        )
        writer.open("table")
        if !description.isEmpty { writer.element("caption", words: description) }
        let isNumeric = table.numericColumns
        if let header = table.header {
            writer.open("thead")
            addRow(header, isNumeric, isHeader: true)
            writer.close("thead")
        }
        writer.open("tbody")
        for row in table.rows { addRow(row, isNumeric, isHeader: false) }
        writer.close("tbody")
        writer.close("table")
        writer.close("div")
        writer.line()
    }

    private mutating func addRow(_ cells: [String], _ isNumeric: [Bool], isHeader: Bool) {
        writer.open("tr")
        for (cell, isNumber) in zip(cells, isNumeric) {
            // A cell that heads nothing is no heading.
            let isHeading = isHeader && !cell.isEmpty
            writer.element(
                isHeading ? "th" : "td",
                ["scope": isHeading ? "col" : nil, "class": isNumber ? "number" : nil],
                words: cell
            )
        }
        writer.close("tr")
        writer.line()
    }

    /// Writes a picture, or something that is played; of any other file a link to it.
    ///
    /// What is played is described in plain sight, since who cannot hear it has no other way to its words.
    ///
    /// - Source: WCAG 2.2, 1.2.1 Audio-only and Video-only (Prerecorded).
    mutating func add(_ figure: Figure) {
        let media = MediaType(ofFileNamed: figure.name.description)
        guard let address = form.address(.media(figure.name)) else {
            return addParagraph([.text(figure.alt)])
        }
        writer.open("figure")
        switch media.type {
        case "image":
            writer.void(
                "img",
                ["src": address, "alt": figure.alt, "loading": form.hasPopUpNotes ? nil : "lazy"]
            )
        case "audio", "video":
            writer.element(
                media.type,
                [
                    "src": address, "controls": form.syntax == .xml ? "controls" : "",
                    "aria-label": figure.label,
                ]
            ) {
                $0.element("a", ["href": address], words: figure.labelWithKind)
            }
            addParagraph([.text(figure.description)])
        default:
            writer.element("p") { $0.element("a", ["href": address], words: figure.labelWithKind) }
            addParagraph([.text(figure.description)])
        }
        addCaption(of: figure)
        writer.close("figure")
        writer.line()
    }

    private mutating func addCaption(of figure: Figure) {
        let caption = figure.caption.isEmpty ? [.text(figure.label)] : figure.caption
        writer.open("figcaption")
        writer.open("p")
        add(caption)
        writer.close("p")
        if !figure.credit.isEmpty {
            writer.open("p", ["class": "credit"])
            add(figure.credit)
            writer.close("p")
        }
        writer.close("figcaption")
    }
}
