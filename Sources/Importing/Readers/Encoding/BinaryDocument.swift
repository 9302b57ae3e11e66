/// A document of another kind that is taken for text by mistake, by its first bytes.
package enum BinaryDocument: Equatable, Sendable {
    case pdf
    /// A ZIP archive: DOCX, ODT, EPUB and others.
    case archive
    case rtf
    /// A file of Word before 2007.
    case word

    /// Returns `nil` where the first bytes are none of a document.
    init?(_ bytes: [UInt8]) {
        switch true {
        case bytes.starts(with: "%PDF-".utf8): self = .pdf
        case bytes.starts(with: "PK\u{3}\u{4}".utf8): self = .archive
        case bytes.starts(with: "{\\rtf".utf8): self = .rtf
        case bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]): self = .word
        default: return nil
        }
    }

    var name: String {
        switch self {
        case .pdf: "a PDF"
        case .archive: "an archive, such as a DOCX, ODT or EPUB"
        case .rtf: "a document in RTF"
        case .word: "a document of an old Word"
        }
    }

    /// Returns a line for a shell that makes text of the document, whose path is a word of the shell.
    func conversion(of path: String) -> String {
        switch self {
        case .pdf: "pdftotext -layout \(path) - | lectern import -"
        case .archive, .rtf: "pandoc \(path) -t markdown-smart | lectern import -"
        case .word:
            "libreoffice --headless --convert-to docx \(path), and then the new file: pandoc FILE.docx -t markdown-smart | lectern import -"
        }
    }
}
