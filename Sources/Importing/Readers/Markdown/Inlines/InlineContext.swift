import Content

/// What the whole file defines and its lines refer to.
final class InlineContext {
    /// The labels of the notes in the capsule, by those in the file.
    var notes: [String: String] = [:]
    /// The keys that are cited in brackets somewhere, or are known otherwise: only these are cited in a sentence, where `@name` may
    /// be anything else.
    var citedKeys: Set<String> = []
    /// The labels in the file of the notes of a list, by what links to them lead to.
    var endnotes: [String: String] = [:]
    /// The names of the marks of these notes, to which they lead back.
    var endnoteMarks: Set<String> = []
    /// The labels in the capsule to which something refers.
    private(set) var used: Set<String> = []
    private var taken: Set<String> = []
    private var last = 0

    /// Gives a note of the file a label that is made as a slug is.
    func define(_ label: String) {
        guard notes[label] == nil else { return }
        notes[label] = free(label)
    }

    /// Returns the label in the capsule of a note to which something refers; `nil` if it is not defined.
    func use(_ label: String) -> String? {
        guard let name = notes[label] else { return nil }
        used.insert(name)
        return name
    }

    /// Returns a label for a note that has none.
    func newLabel() -> String { free("note") }

    private func free(_ label: String) -> String {
        let wanted = Slug(folding: label)?.string ?? "note"
        if wanted != "note", taken.insert(wanted).inserted { return wanted }
        // The numbers only rise, so that many notes with one label cost no more than others.
        repeat { last += 1 } while !taken.insert("note-\(last)").inserted
        return "note-\(last)"
    }
}
