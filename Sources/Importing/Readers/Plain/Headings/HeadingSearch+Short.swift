extension HeadingSearch {
    /// The most letters of a heading that nothing but its shortness shows.
    private static let limit = 90

    /// Finds short lines without a stop that stand between paragraphs.
    mutating func findShort() {
        let often = repeated
        let taken = Set(titles.values)
        let isTalk = hasMuchTalk
        let signatures = self.signatures
        let speakers = SpeakerNames(chunks).names
        var found: [Int] = []
        for index in chunks.indices.dropLast() where mayBeHeading(index) && !taken.contains(index) {
            let text = chunks[index].text
            guard chunks[index].length <= Self.limit, isTitle(text), !(isTalk && text.endsInCall),
                isShortHeading(text, at: index),
                !often.contains(text.foldedKey), !signatures.contains(index), !isWithinMoved(index),
                !isSpeaker(index, speakers)
            else { continue }
            found.append(index)
        }
        // A heading may stand above another one, but many short lines in a row are a list of something.
        let all = Set(found)
        for index in found where !(all.contains(index - 1) && all.contains(index + 1)) {
            ranks[index] = .short
        }
    }

    /// The short lines below a salutation that may be whose letter it is: names, once a letter.
    private var signatures: Set<Int> {
        var found: Set<Int> = []
        var isOpen = false
        for index in chunks.indices {
            let chunk = chunks[index]
            if chunk.isHeading || ranks[index] != nil {
                isOpen = false
            } else if chunk.isOneLine, HeadingWords.isSalutation(chunk.text) {
                isOpen = true
            } else if isOpen, chunk.isOneLine, chunk.length <= 40, chunk.text.isNames {
                found.insert(index)
                isOpen = false
            }
        }
        return found
    }

    /// Whether the line goes on with text that stands as far to the right, and what follows does not.
    private func isWithinMoved(_ index: Int) -> Bool {
        guard index > 0, chunks[index].leastIndent >= shape.margin + 2, chunks[index - 1].isMoved(shape),
            ranks[index - 1] == nil
        else { return false }
        return chunks[index + 1].leastIndent < chunks[index].leastIndent
    }

    /// Whether people mostly talk: then a short line that ends in a question mark is what one of them says.
    private var hasMuchTalk: Bool {
        var (paragraphs, short) = (0, 0)
        for chunk in chunks where chunk.isUndecided && chunk.length > 0 {
            paragraphs += 1
            short +=
                chunk.isOneLine && chunk.length <= 80 && (chunk.text.endsInStop || chunk.text.isQuotedSpeech)
                ? 1 : 0
        }
        return short * 5 > paragraphs
    }

    private func isShortHeading(_ text: Substring, at index: Int) -> Bool {
        let words = text.roughWords
        guard words.count <= 14, words.contains(where: { $0.unicodeScalars.count >= 2 && Int($0) == nil }),
            !"([*|/\\:".unicodeScalars.contains(text.unicodeScalars.first ?? "("),
            !hasStopBeforeMark(text),
            !HeadingWords.see.contains(words[0]), !isAboutRights(text, words),
            !isSentenceAboutChapter(words),
            !HeadingWords.end.containsLine(text), !FoundDate.isDateLine(text), !SpeakerNames.isCue(text),
            NoteMark(text) == nil, ByLine(text) == nil, !text.hasWideGaps
        else { return false }
        return isBelowText(index) && isAboveText(index)
    }

    /// Whether a sentence ends before the mark of a note.
    private func hasStopBeforeMark(_ text: Substring) -> Bool {
        guard text.last == "]", let start = text.suffix(6).lastIndex(of: "[") else { return false }
        return text[..<start].endsLikeProse
    }

    /// Whether a line says whose the text is.
    private func isAboutRights(_ text: Substring, _ words: [String]) -> Bool {
        words[0].foldedLetters == "copyright" && words.count > 1 || text.unicodeScalars.contains("©")
    }

    /// Whether the words are “Chapter 3” and more that makes no heading of it.
    private func isSentenceAboutChapter(_ words: [String]) -> Bool {
        words.count > 2 && Numerals.value(words[1]) != nil
            && HeadingWords.isDivision(words[0])
    }

    /// Whether what stands above lets a heading follow: nothing that leads to this line, such as “Yours,” or “for example:”.
    private func isBelowText(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        let before = chunks[index - 1]
        guard let last = before.lines.last else { return true }
        if case .taken = before.role { return true }
        if before.isHeading || ranks[index - 1] != nil { return true }
        return last.text.lastSign != "," && last.text.lastSign != ":" && last.text.lastSign != "-"
    }

    /// Whether a line may be the title of a poem: short, without a sign at its end, and below the whole text's title or a stanza that has
    /// come to its end.
    private func isAbovePoem(_ index: Int) -> Bool {
        guard chunks[index].length <= 40, chunks[index].text.lastSign?.isWordPart == true,
            chunks[index + 1].isVerse(shape, isAmongVerse: false), let before = chunks[index - 1].lines.last
        else { return false }
        if case .taken = chunks[index - 1].role { return true }
        return chunks[index - 1].isVerse(shape, isAmongVerse: true)
            && ".!?…”’»".unicodeScalars.contains(before.text.unicodeScalars.last ?? " ")
    }

    private func isAboveText(_ index: Int) -> Bool {
        let next = chunks[index + 1]
        guard ranks[index + 1] == nil, next.isUndecided,
            shape.kind == .paragraphPerLine || next.blanksBefore > 0,
            shape.kind == .paragraphPerLine || chunks[index].blanksBefore > 0
        else { return false }
        if next.isProse(width: shape.width) {
            return next.length >= 2 * chunks[index].length || next.length >= 60
        }
        guard !next.isOneLine, let first = next.first else { return false }
        // A line that leads to a list stands close to it.
        if ListMark(first.text) != nil { return next.blanksBefore > 0 || chunks[index].blanksBefore == 0 }
        // Above verse a title has capitals or more room than a line of a poem.
        return chunks[index].blanksBefore >= 2 || chunks[index].text.isInCapitals
            || index == 0 || ranks[index - 1] != nil || isAbovePoem(index)
    }
}
