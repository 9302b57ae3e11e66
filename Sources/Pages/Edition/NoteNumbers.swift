import Content

/// The numbers of the editor's notes, counted from 1 through all texts.
///
/// A note has the same number wherever it stands, so that it can be cited by it.
struct NoteNumbers {
    private var byText: [PageID: [String: Int]] = [:]

    /// Takes the texts in the order in which their notes are counted; a page has one text.
    init(_ texts: [PageText]) {
        var number = 0
        for text in texts {
            for note in text.body.notes {
                number += 1
                byText[text.page, default: [:]][note.label] = number
            }
        }
    }

    /// The numbers of a text's notes by their labels.
    subscript(page: PageID) -> [String: Int] { byText[page] ?? [:] }
}
