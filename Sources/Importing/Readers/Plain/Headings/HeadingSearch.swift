import Text

/// Finds the headings among chunks, by looking at all of them.
struct HeadingSearch {
    var chunks: [Chunk]
    let shape: TextShape
    /// The numbers of lines that a list of contents names.
    let listed: Set<Int>
    /// The ranks of the headings by the indices of their chunks.
    var ranks: [Int: HeadingRank] = [:]
    /// “Preface” and the like, which take the rank of the chapters.
    var fronts: [Int] = []
    /// The lines of numbered headings before which a number is missing.
    var gaps: [Int] = []
    /// Titles that stand on lines of their own below a heading such as “Chapter 1”, by the indices of the headings.
    var titles: [Int: Int] = [:]

    /// Marks the headings among the chunks, and says in remarks what they were known by.
    static func mark(
        _ chunks: inout [Chunk],
        _ shape: TextShape,
        listed: Set<Int>,
        _ remarks: inout [Manuscript.Remark]
    ) {
        var search = HeadingSearch(chunks: chunks, shape: shape, listed: listed)
        search.findStrong()
        search.placeClauses()
        search.findCounted()
        search.findListed()
        search.findCapitals()
        search.placeFronts()
        search.joinTitles()
        search.findShort()
        search.finish(&remarks)
        chunks = search.chunks
    }

    private init(chunks: [Chunk], shape: TextShape, listed: Set<Int>) {
        (self.chunks, self.shape, self.listed) = (chunks, shape, listed)
    }

    /// Whether the chunk may be a heading at all: one line that is nothing else yet.
    func mayBeHeading(_ index: Int) -> Bool {
        chunks[index].isUndecided && ranks[index] == nil
            && (chunks[index].isOneLine || chunks[index].underline != nil)
    }

    private mutating func findStrong() {
        var signs: [Unicode.Scalar] = []
        for index in chunks.indices where chunks[index].isUndecided {
            let chunk = chunks[index]
            if chunk.hashes > 0 {
                ranks[index] = .hashes(chunk.hashes)
            } else if let sign = chunk.underline {
                if !signs.contains(sign) { signs.append(sign) }
                ranks[index] = .underlined(signs.firstIndex(of: sign) ?? 0)
            } else if chunk.isOneLine {
                switch StrongShape(chunk.text) {
                case .division: ranks[index] = .division
                case .chapter: ranks[index] = .chapter
                case .clause: ranks[index] = .clause
                case .section: ranks[index] = .section
                case .front where index + 1 < chunks.count: fronts.append(index)
                default: break
                }
            }
        }
    }

    /// Puts articles below sections where they stand straight below one, as in “Section 2, Article 7”, and not the other way round.
    private mutating func placeClauses() {
        var (above, below) = (0, 0)
        for index in chunks.indices.dropLast() {
            if ranks[index] == .clause, ranks[index + 1] == .section { above += 1 }
            if ranks[index] == .section, ranks[index + 1] == .clause { below += 1 }
        }
        guard below > above else { return }
        for index in chunks.indices where ranks[index] == .clause { ranks[index] = .innerClause }
    }

    private mutating func findListed() {
        for index in chunks.indices
        where mayBeHeading(index) && listed.contains(chunks[index].line) && !fronts.contains(index) {
            ranks[index] = .listed
        }
    }

    /// Finds words in capitals that are alone, are no speaker's name and come once or twice.
    private mutating func findCapitals() {
        if isMostlyCapitals { return }
        let often = repeated
        let speakers = SpeakerNames(chunks).names
        for index in chunks.indices.dropLast() where mayBeHeading(index) && chunks[index].length <= 80 {
            if isSpeaker(index, speakers) { continue }
            guard StrongShape(chunks[index].text) == .capitals, !often.contains(chunks[index].text.foldedKey),
                !chunks[index].text.hasAddress, chunks[index].text.lastSign != ",",
                !FoundDate.isDateLine(chunks[index].text),
                !SpeakerNames.isCue(chunks[index].text) || chunks[index].text.lastSign != ":"
            else { continue }
            ranks[index] = .capitals
        }
    }

    /// Whether the text is written in capitals, which then show nothing.
    private var isMostlyCapitals: Bool {
        var (all, capitals) = (0, 0)
        for chunk in chunks where chunk.isUndecided {
            for line in chunk.lines {
                all += line.length
                capitals += line.text.isInCapitals ? line.length : 0
            }
        }
        return capitals * 2 > all
    }

    /// The lines that come too often for headings: speakers, refrains, running heads.
    var repeated: Set<String> {
        let speakers = SpeakerNames(chunks)
        var counts: [String: Int] = [:]
        for chunk in chunks where chunk.isOneLine && chunk.length <= 100 {
            counts[chunk.text.foldedKey, default: 0] += 1
        }
        let often = counts.filter { $0.value > 2 }.map(\.key)
        return Set(often).union(speakers.names)
    }

    /// Gives “Preface” and the like the rank of the highest headings that are no divisions.
    private mutating func placeFronts() {
        let marked = ranks.values.filter { $0 < .division }.min()
        let chapters = ranks.values.filter { $0 > .division }.min() ?? .chapter
        let firstDivision = chunks.indices.first { ranks[$0] == .division } ?? 0
        for index in fronts where ranks[index] == nil {
            ranks[index] = marked ?? (index < firstDivision ? .division : chapters)
        }
    }

    private mutating func finish(_ remarks: inout [Manuscript.Remark]) {
        let levels = Dictionary(
            uniqueKeysWithValues: Set(ranks.values).sorted().enumerated().map {
                ($0.element, min($0.offset + 1, 6))
            }
        )
        let front = Set(fronts)
        var examples: [String: (count: Int, line: Int, text: Substring)] = [:]
        for index in chunks.indices {
            guard let rank = ranks[index], let level = levels[rank] else { continue }
            var chunk = chunks[index]
            var title = chunk.headline
            if chunk.hashes > 0 { title = title.drop { $0 == "#" || $0.isWhitespace } }
            var words = title.singleSpaced
            if let below = titles[index] {
                words += (words.endsInStop ? " " : ". ") + chunks[below].text.singleSpaced
                chunks[below].role = .taken
            }
            chunk.role = .heading(level: level, title: words)
            chunks[index] = chunk
            if rank == .short {
                remarks.append(
                    Manuscript.Remark(
                        .guessed,
                        line: chunk.line,
                        "\(quoted(words)) is taken for a heading, since it is \(rank.reason)"
                    )
                )
            } else {
                let reason = front.contains(index) ? "alone as such words stand above a part" : rank.reason
                let before = examples[reason]
                examples[reason] = (
                    (before?.count ?? 0) + 1, before?.line ?? chunk.line, before?.text ?? chunk.text
                )
            }
        }
        for line in gaps {
            remarks.append(
                Manuscript.Remark(
                    .guessed,
                    line: line,
                    "the number of this heading does not follow on the one before; see whether a heading is missing"
                )
            )
        }
        for (reason, example) in examples.sorted(by: { $0.value.line < $1.value.line }) {
            let subject =
                example.count == 1
                ? "\(quoted(example.text)) is" : "\(example.count) lines such as \(quoted(example.text)) are"
            remarks.append(
                Manuscript.Remark(
                    .guessed,
                    line: example.line,
                    "\(subject) taken for \(example.count == 1 ? "a heading" : "headings"), since \(example.count == 1 ? "it is" : "they are") \(reason)"
                )
            )
        }
    }
}
