package import Content

/// A text as the reader of one format has understood it, before it is divided into sections.
///
/// Every reader makes one; what becomes of it does not depend on the format it came in.
package struct Manuscript: Sendable {
    /// A block with the line, counted from 1, on which it begins in the file.
    package struct Block: Sendable {
        package enum Content: Sendable {
            /// A heading of level 1 to 6.
            case heading(level: Int, [Inline])
            /// Any block but a heading.
            case body(TextBlock)
        }
        package var line: Int
        package var content: Content

        package init(line: Int, _ content: Content) {
            self.line = line
            self.content = content
        }
    }

    /// A value that the file states or that was guessed, with its line.
    package struct Finding: Sendable {
        package var value: String
        package var line: Int

        package init(_ value: String, line: Int) {
            self.value = value
            self.line = line
        }
    }

    /// What a person should look at: something guessed, changed in form, or left out.
    package struct Remark: Hashable, Sendable {
        package enum Kind: String, Hashable, Sendable {
            /// Something that the file does not say was concluded from its shape.
            case guessed
            /// Something has a form that capsules have not, and stands in the nearest one.
            case changed
            /// Something was left out, such as a list of contents, whose words are given so that they count as accounted for.
            case dropped
        }
        package var kind: Kind
        package var line: Int
        package var message: String
        /// The words that were left out, as they stand in the file; empty unless something was.
        package var words: String

        package init(_ kind: Kind, line: Int, _ message: String, words: String = "") {
            self.kind = kind
            self.line = line
            self.message = message
            self.words = words
        }
    }

    package var title: Finding?
    package var subtitle: Finding?
    package var authors: [Finding] = []
    /// The date as the file writes it.
    package var date: Finding?
    /// A language tag (BCP 47).
    package var language: Finding?
    package var licence: Finding?
    package var abstract: Finding?
    package var blocks: [Block] = []
    /// The notes by their labels, which are unique in the manuscript, in the order of the file.
    package var notes: [(line: Int, note: Note)] = []
    package var remarks: [Remark] = []

    package init() {}
}
