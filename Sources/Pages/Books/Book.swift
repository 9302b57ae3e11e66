/// A file that has the whole edition, for those who take it along.
///
/// | book     | address      | what it is                                          |
/// |----------|--------------|-----------------------------------------------------|
/// | `text`   | `/book.txt`  | one plain text                                      |
/// | `gempub` | `/book.gpub` | the pages of Gemini in an archive, in reading order |
/// | `epub`   | `/book.epub` | an e-book, by the standard                          |
package enum Book: String, CaseIterable, Hashable, Sendable {
    case text, gempub, epub

    /// The books in the order in which home offers them.
    package static let offered: [Book] = [.epub, .gempub, .text]

    /// The name of the file, which is the end of its address as well.
    package var fileName: String {
        switch self {
        case .text: "book.txt"
        case .gempub: "book.gpub"
        case .epub: "book.epub"
        }
    }
}
