package import Content

/// A text as the reader of one format has understood it, before it is divided into sections.
///
/// Every reader makes one; what becomes of it does not depend on the format it came in.
package struct Manuscript: Sendable {
    /// A block with the line, counted from 1, on which it begins in the file.
    package struct Block: Sendable {
        /// What stands in a block.
        package enum Content: Sendable {
            /// A heading of level 1 to 6.
            case heading(level: Int, [Inline])
            /// Any block but a heading.
            case body(TextBlock)
        }
        package var line: Int
        package var content: Content
        /// The name by which links of the file lead to a heading; `nil` if it has none, and for any other block.
        package var id: String?
        /// Comments that stand before the block, which no reader is to see, each on a line.
        package var comments: [String]

        package init(line: Int, _ content: Content, id: String? = nil, comments: [String] = []) {
            self.line = line
            self.content = content
            self.id = id
            self.comments = comments
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
        /// Why a person should look.
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

    /// The path of the file as remarks name it.
    package var path = ""
    package var title: Finding?
    package var subtitle: Finding?
    package var authors: [Finding] = []
    /// The date as the file writes it.
    package var date: Finding?
    /// A language tag (BCP 47).
    package var language: Finding?
    package var licence: Finding?
    package var abstract: Finding?
    /// The file of a bibliography, by its path from the text's own folder.
    package var bibliography: Finding?
    package var blocks: [Block] = []
    /// The notes by their labels, which are unique in the manuscript, in the order of the file.
    package var notes: [(line: Int, note: Note)] = []
    package var remarks: [Remark] = []
    /// What stands in the file as syntax and in no capsule: the names of attributes and of notes, and addresses.
    ///
    /// Its words need not be found again.
    package var syntax: [String] = []
    /// A picture that the text shows, by the address that links to it have.
    package struct Picture: Hashable, Sendable {
        package var address: String
        /// The words for readers who cannot see it; empty if the file has none.
        package var alt: String
        package var line: Int

        package init(address: String, alt: String, line: Int) {
            (self.address, self.alt, self.line) = (address, alt, line)
        }
    }

    package var pictures: [Picture] = []
    /// Whether the file says of itself that it is not ready for readers.
    package var isDraft = false

    package init() {}
}
