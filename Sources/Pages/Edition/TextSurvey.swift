import Languages
import Content
import Records
import Text

/// The things to which one text refers, each once, in the order of first mention; captions and then notes come after the
/// text.
struct TextSurvey {
    /// The terms that the writer has marked.
    private(set) var mentions: [Mention] = []
    /// The terms that the text only names.
    private(set) var namings: [Mention] = []
    /// The citations, each place in a work once.
    private(set) var citations: [Citation] = []
    /// The number of words, or characters (``Wording/measuresCharacters``), without notes and preformatted text.
    private(set) var size = 0

    /// The keys of the works cited, each once.
    var sources: [String] { unique(citations.map(\.key)) }

    /// A survey that has found nothing.
    init() {}

    /// Looks for terms that the text only names if it is given the search for their `names`.
    init(
        of body: Body,
        showing attachments: [Attachment] = [],
        wording: Wording,
        names: NameSearch? = nil
    ) {
        var seen = Seen()
        for block in body.blocks {
            for line in block.lines {
                let line = line.flat
                size += wording.size(of: line.map(\.words).joined())
                read(line, &seen, wording.sentences, names)
            }
        }
        for attachment in attachments {
            let line = attachment.caption + attachment.sources.map(Inline.citation)
            read(line.flat, &seen, wording.sentences, names)
        }
        for line in body.notes.flatMap(\.paragraphs) { read(line.flat, &seen, wording.sentences, names) }
        namings.removeAll { seen.marked.contains($0.term) }
    }

    /// The things that have come up so far.
    private struct Seen {
        var marked: Set<Slug> = []
        var named: Set<Slug> = []
        var citations: Set<Citation> = []
    }

    private mutating func read(
        _ line: [Inline],
        _ seen: inout Seen,
        _ sentences: SentenceRules,
        _ names: NameSearch?
    ) {
        var passage = Passage()
        var marks: [(term: Slug, range: Range<Int>)] = []
        for inline in line {
            switch inline {
            case .text(let words), .link(_, let words, _): passage.append(words)
            case .term(let slug, let words):
                let range = passage.append(words)
                passage.terms.append(range)
                if seen.marked.insert(slug).inserted { marks.append((slug, range)) }
            case .citation(let citation):
                if seen.citations.insert(citation).inserted { citations.append(citation) }
            case .note, .emphasis, .addition: break
            }
        }
        mentions += passage.mentions(at: marks, sentences)
        guard let names else { return }
        var terms = passage.terms[...]
        let new = names.namings(in: passage.bytes).filter { naming in
            // Both are in the order of the text.
            terms = terms.drop { $0.upperBound <= naming.range.lowerBound }
            return terms.first?.overlaps(naming.range) != true && !seen.marked.contains(naming.term)
                && seen.named.insert(naming.term).inserted
        }
        namings += passage.mentions(at: new, sentences)
    }
}

/// A term, and the words around its first mention in a text.
struct Mention: Hashable {
    var term: Slug
    var quotation: String
}

extension Inline {
    /// The part that is read as words of the text.
    fileprivate var words: String {
        switch self {
        case .text(let words), .term(_, let words), .link(_, let words, _): words
        case .citation, .note, .emphasis, .addition: ""
        }
    }
}

extension Wording {
    /// Returns the length of a text as the language measures it.
    func size(of text: String) -> Int { measuresCharacters ? text.letterCount : text.wordCount }
}

extension String {
    /// The number of letters and digits.
    fileprivate var letterCount: Int { unicodeScalars.count(where: \.isLetterOrDigit) }

    /// The number of runs of characters between blanks that contain a letter or a digit.
    fileprivate var wordCount: Int {
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

/// Properties for which ASCII and the letters of Russian need no look into Unicode's tables; most scalars are of these.
extension Unicode.Scalar {
    private var isRussian: Bool { (0x410...0x44F).contains(value) }

    fileprivate var isBlank: Bool {
        isASCII
            ? value == 0x20 || (0x09...0x0D).contains(value) : !isRussian && properties.isWhitespace
    }

    fileprivate var isLetterOrDigit: Bool {
        guard isASCII else { return isRussian || properties.isAlphabetic || properties.numericType != nil }
        switch self {
        case "0"..."9", "A"..."Z", "a"..."z": return true
        default: return false
        }
    }
}
