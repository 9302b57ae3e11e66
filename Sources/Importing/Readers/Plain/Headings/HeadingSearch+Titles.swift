extension HeadingSearch {
    /// Takes the short line below each “Chapter 1” for its title, where most such headings without a title have one.
    mutating func joinTitles() {
        let bare = chunks.indices.filter { index in
            guard let rank = ranks[index], chunks[index].isOneLine else { return false }
            switch rank {
            case .division, .chapter, .clause, .section, .innerClause, .listed:
                return StrongShape(chunks[index].text)?.isNamedWithTitle == false
            case .roman, .numbered: return chunks[index].text.roughWords.count == 1
            default: return false
            }
        }
        let speakers = SpeakerNames(chunks).names
        let titled = bare.filter { hasTitleBelow($0) && !isSpeaker($0 + 1, speakers) }
        // Below one “Chapter 1” of many a short line is a short paragraph.
        guard titled.count * 2 >= bare.count else { return }
        for index in titled {
            titles[index] = index + 1
            ranks[index + 1] = nil
        }
    }

    /// Whether a line in a play is the name of who speaks: it comes again, or stands above a speech that is moved to the right.
    func isSpeaker(_ index: Int, _ speakers: Set<String>) -> Bool {
        guard !speakers.isEmpty, index + 1 < chunks.count, chunks[index].text.isInCapitals else {
            return false
        }
        return speakers.contains(chunks[index].text.foldedKey)
            || chunks[index + 1].leastIndent >= chunks[index].leastIndent + 2
    }

    private func hasTitleBelow(_ index: Int) -> Bool {
        guard index + 2 < chunks.count else { return false }
        let line = chunks[index + 1]
        let isFree: Bool
        switch ranks[index + 1] {
        case nil, .capitals, .listed: isFree = true
        default: isFree = false
        }
        return isFree && line.isUndecided && line.isOneLine && line.length <= 80 && isTitle(line.text)
            && !FoundDate.isDateLine(line.text) && !fronts.contains(index + 1)
    }

    /// Whether a line has the form of a title.
    func isTitle(_ text: Substring) -> Bool {
        let first = text.firstWordPart
        guard first?.isLetter ?? false || DateFinder.year(text.prefix { $0.isNumber }) != nil,
            !text.beginsSmall, !text.isQuotedSpeech,
            !text.hasAddress,
            ListMark(text) == nil, !HeadingWords.salutations.contains(text.prefix { $0.isLetter })
        else { return false }
        return text.isInCapitals || !text.endsLikeProse
    }
}
