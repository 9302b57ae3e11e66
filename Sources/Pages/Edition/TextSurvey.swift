import Content
import Records
import Text

/// The things to which one text refers, each once, in the order of first mention; the notes come after the text.
struct TextSurvey {
    private(set) var mentions: [Mention] = []
    /// The keys of the works cited.
    private(set) var sources: [String] = []
    /// The number of words without notes and preformatted text.
    private(set) var wordCount = 0

    /// A survey that has found nothing.
    init() {}

    init(of body: Body, sentences: SentenceRules) {
        var terms: Set<Slug> = []
        var keys: Set<String> = []
        for block in body.blocks {
            for line in block.lines {
                wordCount += line.map(\.words).joined().wordCount
                read(line, &terms, &keys, sentences)
            }
        }
        for note in body.notes { read(note.text, &terms, &keys, sentences) }
    }

    private mutating func read(
        _ line: [Inline],
        _ terms: inout Set<Slug>,
        _ keys: inout Set<String>,
        _ sentences: SentenceRules
    ) {
        var passage = Passage()
        for inline in line {
            switch inline {
            case .text(let words): passage.append(words)
            case .term(let slug, let words):
                let range = passage.append(words)
                passage.terms.append(range)
                if terms.insert(slug).inserted { passage.marks.append((slug, range)) }
            case .citation(let citation):
                if keys.insert(citation.key).inserted { sources.append(citation.key) }
            case .note: break
            }
        }
        mentions += passage.mentions(sentences)
    }
}

/// A term, and the words around its first mention in a text.
struct Mention: Hashable {
    var term: Slug
    var quotation: String
}

extension TextBlock {
    /// The runs of the block, line by line; preformatted text and links have none.
    fileprivate var lines: [[Inline]] {
        switch self {
        case .heading(_, let words): [[.text(words)]]
        case .paragraph(let line): [line]
        case .list(let lines), .quotation(let lines): lines
        case .preformatted, .link: []
        }
    }
}

extension Inline {
    /// The part that is read as words of the text.
    fileprivate var words: String {
        switch self {
        case .text(let words), .term(_, let words): words
        case .citation, .note: ""
        }
    }
}

extension String {
    /// The number of runs of characters between blanks that contain a letter or a digit.
    var wordCount: Int {
        var count = 0
        var inWord = false
        for scalar in unicodeScalars {
            if scalar.isBlank {
                inWord = false
            } else if !inWord, scalar.isLetterOrDigit {
                inWord = true
                count += 1
            }
        }
        return count
    }
}

/// Properties for which ASCII needs no look into Unicode's tables; most scalars are ASCII.
extension Unicode.Scalar {
    fileprivate var isBlank: Bool {
        isASCII ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
    }

    fileprivate var isLetterOrDigit: Bool {
        guard isASCII else { return properties.isAlphabetic || properties.numericType != nil }
        switch self {
        case "0"..."9", "A"..."Z", "a"..."z": return true
        default: return false
        }
    }
}
