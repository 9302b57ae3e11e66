internal import Gemtext
internal import Records
internal import Text

/// The notes at the end of a text.
extension BodyParser {
    /// Reports the first block that stands below a note.
    mutating func reportTail(_ line: LocatedText, _ report: inout Report) {
        guard !hasReportedTail, let note = body.notes.last else { return }
        hasReportedTail = true
        report.error(
            at: line,
            "only notes may stand after a note, and this line follows \(quoted("[^\(note.label.text)]:")); move the notes to the end of the file, or put four spaces before this line if it is a paragraph of the note"
        )
    }

    /// Takes a line straight below a note as a part of it, since a program has broken the note into lines.
    mutating func takeBrokenNote(_ line: LocatedText, _ report: inout Report) {
        let last = body.notes.count - 1
        body.notes[last].paragraphs.append(line.trimmed)
        if brokenNote != last {
            brokenNote = last
            report.error(
                at: line,
                "this line goes on with the note \(quoted(body.notes[last].label.text)), whose paragraph is one line; join both into one, or put a blank line and four spaces before it if it is a further paragraph"
            )
        }
    }

    /// Takes a note that does not begin its line, as if it did.
    mutating func takeIndentedNote(
        _ line: LocatedText,
        _ type: GemtextLine,
        _ report: inout Report
    ) -> Bool {
        guard case .text = type, let first = line.text.unicodeScalars.first,
            first == " " || first == "\t" || first.isHidden || first == "\u{A0}" || first == "\u{3000}",
            let note = RawBody.Note(line.part(line.text.withoutHiddenBeginning))
        else { return false }
        endList()
        endQuotation(&report)
        endVerse()
        endRun(&report)
        report.error(
            at: line,
            "a note begins its line; remove what stands before \(quoted("[^\(note.label.text)]:"))"
        )
        takeNote(note, &report)
        return true
    }

    mutating func takeNote(_ note: RawBody.Note, _ report: inout Report) {
        if note.paragraphs[0].isEmpty {
            report.error(at: note.label, "this note has no text; write it after the colon")
        }
        body.notes.append(note)
        isBelowNote = true
    }

    mutating func takeParagraphOfNote(_ text: LocatedText, _ report: inout Report) {
        var parser = GemtextParser()
        let type = BodyLine(text.text, as: parser.parse(text.text))
        if case .gemtext(.text) = type {
            body.notes[body.notes.count - 1].paragraphs.append(text)
        } else {
            report.error(
                at: text,
                "a note has paragraphs of words only; write this as a sentence, or move it into the text"
            )
        }
    }
}
