extension HeadingSearch {
    /// Takes the short line below each “Chapter 1” for its title, where most such headings without a title have one.
    mutating func joinTitles() {
        let bare = chunks.indices.filter { index in
            guard let rank = ranks[index], chunks[index].isOneLine else { return false }
            switch (rank, StrongShape(chunks[index].text)) {
            case (.chapter, .chapter(hasTitle: false)), (.division, .division(hasTitle: false)): return true
            case (.listed, .chapter(hasTitle: false)), (.listed, .division(hasTitle: false)): return true
            case (.roman, _), (.numbered, _): return chunks[index].text.roughWords.count == 1
            default: return false
            }
        }
        let titled = bare.filter(hasTitleBelow)
        // Below one “Chapter 1” of many a short line is a short paragraph.
        guard titled.count * 2 >= bare.count else { return }
        for index in titled {
            titles[index] = index + 1
            ranks[index + 1] = nil
        }
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
