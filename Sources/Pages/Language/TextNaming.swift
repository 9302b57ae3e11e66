package import Content
import Languages

/// What pages call the text and the one who gives it to read: an edition of an article by someone else, or a text of one's own,
/// which has no article, no edition and no editor.
package struct TextNaming: Sendable {
    private let wording: Wording
    private let isEdition: Bool

    /// Chooses by whether there is a text by someone else.
    package init(of article: Article) {
        (wording, isEdition) = (article.wording, article.original != nil)
    }

    private subscript(edition: Phrase, own: Phrase) -> String { wording[isEdition ? edition : own] }

    /// The heading of the sections on the home page.
    var theText: String { self[.editionTheText, .ownTheText] }
    /// The heading of the sections on the page that lists nothing else.
    var allSections: String { self[.editionAllSections, .ownAllSections] }
    var about: String { self[.editionAbout, .ownAbout] }
    var inFigures: String { self[.editionInFigures, .ownInFigures] }
    var inShort: String { self[.editionInShort, .ownInShort] }
    var notes: String { self[.editionNotesTitle, .ownNotesTitle] }
    /// What stands on an edition's page on how to read it, if something was added in square brackets.
    var meaningOfBrackets: String { self[.editionBrackets, .ownBrackets] }

    func inMinutes(_ time: String) -> String {
        wording.fill(isEdition ? .editionInMinutes : .ownInMinutes, [.time: time])
    }

    /// Returns the label of the way to all notes.
    func notesLabel(_ count: Int) -> String {
        isEdition ? wording[.editionNotesLabel] : wording.titled(notes, wording.number(count))
    }

    /// Returns a number of notes.
    func notes(_ count: Int) -> String { wording.count(count, isEdition ? .editionNotes : .ownNotes) }

    func sourcesSummary(_ count: Int) -> String {
        count == 1
            ? self[.editionOneWork, .ownOneWork] : wording.count(count, isEdition ? .editionWorks : .ownWorks)
    }

    func inTheText(_ section: String) -> String {
        wording.fill(isEdition ? .editionInTheText : .ownInTheText, [.section: section])
    }

    func addedTo(_ section: String) -> String {
        wording.fill(isEdition ? .editionAddedTo : .ownAddedTo, [.section: section])
    }

    /// Returns a sentence on who tells of an event.
    package func origin(_ origin: Event.Origin) -> String {
        switch origin {
        case .article: self[.editionTold, .ownTold]
        case .dated: self[.editionDated, .ownDated]
        case .corrected: self[.editionCorrected, .ownCorrected]
        case .editor: self[.editionAdded, .ownAdded]
        }
    }
}
