import Text

/// The title, the author and the date above a text.
struct TitleBlock {
    private var chunks: [Chunk]
    private let shape: TextShape
    private let listed: Set<Int>

    /// Takes them off the first chunks, and says so in remarks.
    static func take(
        from chunks: inout [Chunk],
        _ shape: TextShape,
        listed: Set<Int>,
        _ manuscript: inout Manuscript
    ) {
        var block = TitleBlock(chunks: chunks, shape: shape, listed: listed)
        block.run(&manuscript)
        chunks = block.chunks
    }

    private mutating func run(_ manuscript: inout Manuscript) {
        var index = 0
        while index < chunks.count, case .separator = chunks[index].role { index += 1 }
        guard index < chunks.count else { return }
        var mayHaveAuthor = true
        if let title = manuscript.title, chunks[index].isOneLine, chunks[index].patternTitle == nil,
            chunks[index].text.foldedKey == title.value.foldedKey
        {
            dropAgain(chunks[index].lines[0], "the title", &manuscript)
            chunks[index].role = .taken
            index += 1
        }
        if manuscript.title == nil, !isByLine(chunks[index].text) {
            guard let lines = title(at: index) else { return }
            takeTitle(index, lines, &manuscript)
            index += 1
        }
        // Only a few lines straight below a title are part of its block.
        for _ in 0..<3 {
            while index < chunks.count, case .separator = chunks[index].role, index < 6 { index += 1 }
            guard index < chunks.count, chunks[index].isUndecided, chunks[index].isOneLine,
                !chunks[index].isMarked
            else { return }
            let line = chunks[index].lines[0]
            if mayHaveAuthor, takeAuthor(line, &manuscript) {
                mayHaveAuthor = false
            } else if mayHaveAuthor, manuscript.authors.isEmpty, manuscript.title != nil, isName(line) {
                manuscript.authors = [Manuscript.Finding(line.text.singleSpaced, line: line.number)]
                manuscript.remarks.append(
                    Manuscript.Remark(
                        .guessed,
                        line: line.number,
                        "\(quoted(line.text)) is taken for the author, since it is a name below the title"
                    )
                )
                mayHaveAuthor = false
            } else if manuscript.date == nil, isDate(line.text) {
                takeDate(line, &manuscript)
            } else if manuscript.subtitle == nil, manuscript.title != nil, isSubtitle(at: index) {
                manuscript.subtitle = Manuscript.Finding(line.text.singleSpaced, line: line.number)
            } else {
                return
            }
            chunks[index].role = .taken
            index += 1
        }
    }

    private func isByLine(_ text: Substring) -> Bool { ByLine(text) != nil }

    /// Returns how many lines of a chunk are title, author and date; `nil` if the text has no title there.
    private func title(at index: Int) -> Int? {
        let chunk = chunks[index]
        let line = chunk.text
        guard chunk.patternTitle == nil, chunk.hashes <= 1, chunks.count > index + 1 || chunk.lines.count > 1,
            !listed.contains(chunk.line), mayBeTitle(line)
        else { return nil }
        if chunk.underline != nil || chunk.hashes == 1 {
            let like = chunks.dropFirst(index + 1).contains {
                chunk.underline != nil && $0.underline == chunk.underline
                    || chunk.hashes == 1 && $0.hashes == 1
            }
            return like ? nil : 1
        }
        if chunk.isOneLine { return isFollowedByText(index) ? 1 : nil }
        let rest = chunk.lines.dropFirst()
        guard rest.count <= 4,
            rest.allSatisfy({ $0.length <= 80 && $0.text.lastSign != "," && ListMark($0.text) == nil })
        else { return nil }
        let known = rest.count { isByLine($0.text) || FoundDate.isDateLine($0.text) }
        let isCentred = chunk.lines.allSatisfy { $0.indent >= shape.margin + 8 }
        let isInCapitals = line.isInCapitals && rest.count == 1
        guard known > 0 && rest.count - known <= 1 || (isCentred || isInCapitals) && rest.count == 1 else {
            return nil
        }
        return chunk.lines.count
    }

    private func mayBeTitle(_ line: Substring) -> Bool {
        guard line.unicodeScalars.count <= 120, !line.beginsSmall, line.firstWordPart != nil,
            ListMark(line) == nil,
            line.isInCapitals || line.lastSign != ".", !",;:".unicodeScalars.contains(line.lastSign ?? "."),
            !FoundDate.isDateLine(line), !line.hasWideGaps, !line.isQuotedSpeech, !line.hasAddress,
            !HeadingWords.salutations.contains(line.prefix { $0.isLetter })
        else { return false }
        switch StrongShape(line) {
        case .division, .chapter, .clause, .section, .front, .numbered, .roman: return false
        case .capitals, nil: return true
        }
    }

    /// Whether a text begins below the line, rather than a second line of the same kind.
    private func isFollowedByText(_ index: Int) -> Bool {
        let next = chunks[index + 1]
        if next.isHeadingLike || isByLine(next.text) || FoundDate.isDateLine(next.text) { return true }
        if next.isProse(width: shape.width) || !next.isOneLine { return true }
        if case .separator = next.role { return true }
        // Below a line that is alone stand a subtitle, a heading or a short sentence.
        return next.length <= 100 && chunks.count > index + 2
    }

    private func isSubtitle(at index: Int) -> Bool {
        let line = chunks[index].lines[0]
        guard mayBeTitle(line.text), index + 1 < chunks.count, !listed.contains(line.number) else {
            return false
        }
        let next = chunks[index + 1].text
        return isByLine(next) || FoundDate.isDateLine(next)
    }

    private mutating func takeTitle(_ index: Int, _ count: Int, _ manuscript: inout Manuscript) {
        let lines = chunks[index].lines
        chunks[index].role = .taken
        let text = chunks[index].hashes > 0 ? lines[0].text.drop { $0 == "#" }.trimmedOfBlanks : lines[0].text
        manuscript.title = Manuscript.Finding(text.singleSpaced, line: lines[0].number)
        manuscript.remarks.append(
            Manuscript.Remark(
                .guessed,
                line: lines[0].number,
                "\(quoted(text)) is taken for the title, since it stands alone above the text"
            )
        )
        for line in lines.dropFirst().prefix(count - 1) {
            if manuscript.authors.isEmpty, takeAuthor(line, &manuscript) { continue }
            if manuscript.date == nil, FoundDate.isDateLine(line.text) {
                takeDate(line, &manuscript)
            } else if manuscript.subtitle == nil {
                manuscript.subtitle = Manuscript.Finding(line.text.singleSpaced, line: line.number)
            } else {
                manuscript.subtitle?.value += " " + line.text.singleSpaced
            }
        }
    }

    private func takeAuthor(_ line: SourceLine, _ manuscript: inout Manuscript) -> Bool {
        guard let byLine = ByLine(line.text) else { return false }
        let known = Set(manuscript.authors.map(\.value.foldedKey))
        if !known.isEmpty {
            guard byLine.authors.allSatisfy({ known.contains($0.foldedKey) }) else { return false }
            dropAgain(line, "the author", &manuscript)
            return true
        }
        manuscript.authors += byLine.authors.map {
            Manuscript.Finding($0[...].singleSpaced, line: line.number)
        }
        manuscript.remarks.append(
            Manuscript.Remark(
                .guessed,
                line: line.number,
                "\(quoted(byLine.authors.joined(separator: "; "))) is taken for the author; what is no name, such as a place of work, belongs elsewhere",
                words: byLine.words
            )
        )
        return true
    }

    /// Keeps the words of a line that says what the head of the file has said.
    private func dropAgain(_ line: SourceLine, _ what: String, _ manuscript: inout Manuscript) {
        manuscript.remarks.append(
            Manuscript.Remark(
                .dropped,
                line: line.number,
                "\(what) stands in the head of the file too, and is left out here",
                words: String(line.text)
            )
        )
    }

    /// Whether a line below the title is the date of the text: the only such line, since several are the entries of a diary.
    private func isDate(_ text: Substring) -> Bool {
        guard FoundDate.isDateLine(text), !text.hasWideGaps else { return false }
        return chunks.prefix(2000).count { $0.isOneLine && $0.length <= 60 && FoundDate.isDateLine($0.text) }
            <= 1
    }

    /// Whether a line straight below the title is a name without a “by”, as in Russian; where titles have capitals, no rule tells.
    private func isName(_ line: SourceLine) -> Bool {
        let words = line.text.split(separator: " ")
        return (2...3).contains(words.count)
            && words.allSatisfy { word in
                let letters = word.unicodeScalars.filter(\.isLetter)
                return letters.allSatisfy { (0x400...0x52F).contains($0.value) }
                    && letters.first?.isCapital == true
                    && (letters.count == 1 || !word.isInCapitals)
                    && !word.unicodeScalars.contains(where: \.isASCIIDigit)
            }
    }

    private func takeDate(_ line: SourceLine, _ manuscript: inout Manuscript) {
        manuscript.date = Manuscript.Finding(line.text.singleSpaced, line: line.number)
        manuscript.remarks.append(
            Manuscript.Remark(
                .guessed,
                line: line.number,
                "\(quoted(line.text)) is taken for the date of the text"
            )
        )
    }
}

extension Chunk {
    /// Whether the chunk is marked as a heading.
    var isMarked: Bool { underline != nil || hashes > 0 || patternTitle != nil }

    /// Whether the chunk is marked as a heading, or its first line is one by itself.
    var isHeadingLike: Bool {
        isMarked || isOneLine && StrongShape(text) != nil
    }
}

extension Substring {
    /// The text with one space for each run of blanks, and without controls.
    var singleSpaced: String {
        var result = String.UnicodeScalarView()
        var isAfterBlank = true
        for scalar in unicodeScalars {
            let isBlank = scalar.isBlank
            if !isBlank {
                result.append(scalar)
            } else if !isAfterBlank {
                result.append(" ")
            }
            isAfterBlank = isBlank
        }
        if isAfterBlank, !result.isEmpty { result.removeLast() }
        return String(result)
    }

    /// Whether the whole line is what somebody says: it begins with a quotation mark or a dash, and ends with the mark.
    var isQuotedSpeech: Bool {
        guard let first = unicodeScalars.first, let last = unicodeScalars.last else { return false }
        if "-–—―".unicodeScalars.contains(first) { return true }
        return "“\"«„»‘'「『".unicodeScalars.contains(first)
            && ("”\"»“«’'」』".unicodeScalars.contains(last) || endsInStop)
    }

    /// Whether an address of mail or of the web stands in the line.
    var hasAddress: Bool { utf8.contains(UInt8(ascii: "@")) || contains("://") || hasPrefix("www.") }
}
