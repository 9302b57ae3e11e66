package import Content

/// The words of a language for a text and the one who gives it to read: those of an edition of an article by someone else, or those
/// of a text of one's own, which have no article, no edition and no editor.
package struct TextNaming: Sendable {
    /// The heading of the sections on the home page, and on the page that lists nothing else.
    let theText, allSections: String
    let about, inFigures, inShort: String
    let inMinutes: @Sendable (_ minutes: String) -> String
    let notes: String
    let notesLabel: @Sendable (_ count: Int) -> String
    let note: Noun
    /// What stands on an edition's page on how to read it, if something was added in square brackets.
    let meaningOfBrackets: String
    let sourcesSummary: @Sendable (_ count: Int) -> String
    let inTheText, addedTo: @Sendable (_ section: String) -> String
    /// A sentence on who tells of an event.
    package let origin: @Sendable (_ origin: Event.Origin) -> String
}
