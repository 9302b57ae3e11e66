package import System
import Text

/// The reason why no capsule was made of a text.
package enum ImportError: Error, Hashable, Sendable {
    case missing(String)
    case unreadable(FileError)
    /// The folder holds no file that is a text by its ending.
    case noTexts(String)
    /// The file's format is one that Pandoc reads.
    case needsPandoc(String)
    case pdf(String)
    case oldWord(String)
    /// The bytes are no text; the message names the file.
    case notText(String)
    /// There are no words in the text.
    case empty(String)
    case outputExists(String)
    case notWritten(FileError)
    case tooLong(section: String, path: String, line: Int, lines: Int)
    case tooLarge(file: String, bytes: Int)
    /// Words of the files are not in the capsule.
    case lostWords(word: String, path: String, line: Int, count: Int)
    /// The loader or `check` finds errors in what was made.
    case faulty(String)
}

extension ImportError: CustomStringConvertible {
    /// One line, without a final stop.
    package var description: String {
        switch self {
        case .missing(let path):
            "\(printable(path)): does not exist; name a file of Markdown, gemtext or plain text, a folder of them, or - for standard input"
        case .unreadable(let error): "\(printable("\(error)"))"
        case .noTexts(let path):
            "\(printable(path)): the folder has no text in it; its files end in .md, .markdown, .txt or .gmi"
        case .needsPandoc(let path):
            "\(printable(path)): this format is read by Pandoc; write: pandoc \(shellWord(path)) -s -t markdown-smart --wrap=none | lectern import - --output DIRECTORY"
        case .pdf(let path):
            "\(printable(path)): a PDF has lines on pages and no paragraphs; import the file of which it was made, or write: pdftotext -layout \(shellWord(path)) - | lectern import - --format text --output DIRECTORY"
        case .oldWord(let path):
            "\(printable(path)): this format is old; save the file as .docx, and write: pandoc FILE.docx -s -t markdown-smart --wrap=none | lectern import - --output DIRECTORY"
        case .notText(let message): message
        case .empty(let path): "\(printable(path)): there are no words in it; name a file that has some"
        case .outputExists(let path):
            "\(printable(path)): exists and is not empty, and nothing is written over; name a folder that is missing or empty"
        case .notWritten(let error): "\(printable("\(error)"))"
        case .tooLong(let section, let path, let line, let lines):
            "\(printable(path)):\(line): the section \(quoted(section)) has \(lines) lines, and a text has \(WritingLimits.lines) at most; divide it by headings, or say with --heading where they are"
        case .tooLarge(let file, let bytes):
            "\(printable(file)) would have \(bytes) bytes, and a file of a capsule has \(WritingLimits.file) at most; divide the text by headings, or say with --heading where they are"
        case .lostWords(let word, let path, let line, let count):
            "\(printable(path)):\(line): the word \(quoted(word)) would be lost\(count > 1 ? ", the first of \(count)" : ""), so nothing was written; please report this with the text, or write that place in another way"
        case .faulty(let message):
            "nothing was written, since the capsule would have an error: \(message); please report this with the text"
        }
    }
}
