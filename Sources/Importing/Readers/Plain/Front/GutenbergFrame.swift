/// What Project Gutenberg puts around a text: a head with title and author, and the licence at the end.
enum GutenbergFrame {
    /// Takes the frame off the lines and keeps its words in remarks.
    static func remove(from lines: inout [SourceLine], _ manuscript: inout Manuscript) {
        if let end = lines.firstIndex(where: { isMark($0.text, "END OF") }) {
            drop(
                lines[end...],
                "the licence of Project Gutenberg at the end is left out",
                &manuscript,
                words: lines[end...].words
            )
            lines.removeSubrange(end...)
        }
        guard let start = lines.prefix(400).firstIndex(where: { isMark($0.text, "START OF") }) else { return }
        let head = lines[...start]
        var words: [String] = []
        for line in head {
            guard let field = FileHead.field(line), take(field, &manuscript) else {
                words.append(String(line.text))
                continue
            }
            words.append(field.name)
        }
        drop(
            head,
            "the head of Project Gutenberg is left out",
            &manuscript,
            words: words.joined(separator: "\n")
        )
        lines.removeSubrange(...start)
    }

    private static func isMark(_ text: Substring, _ words: String) -> Bool {
        text.utf8.starts(with: "***".utf8) && text.utf8.count <= 300 && text.uppercased().contains(words)
            && text.uppercased().contains("PROJECT GUTENBERG")
    }

    private static func drop(
        _ lines: ArraySlice<SourceLine>,
        _ message: String,
        _ manuscript: inout Manuscript,
        words: String
    ) {
        manuscript.remarks.append(
            Manuscript.Remark(.dropped, line: lines.first?.number ?? 1, message, words: words)
        )
    }

    private static func take(_ field: FileHead.Field, _ manuscript: inout Manuscript) -> Bool {
        guard !field.value.isEmpty else { return false }
        let finding = Manuscript.Finding(field.value, line: field.line)
        switch field.name {
        case "Title" where manuscript.title == nil: manuscript.title = finding
        case "Author": manuscript.authors.append(finding)
        default: return false
        }
        return true
    }
}
