import Content
import Text

/// Divides what was read into sections.
///
/// | headings                                                     | become                                                  |
/// |--------------------------------------------------------------|---------------------------------------------------------|
/// | one of the highest level, before all text, without a title   | the title                                               |
/// | the highest level, if there are several of it                | sections                                                |
/// | the highest level, if most of it has no text of its own      | parts, and those of the next level sections             |
/// | one of the highest level, and several of the next            | a part or a section, and those of the next sections     |
/// | levels below sections                                        | `##` and `###`                                          |
///
/// Text before the first heading is a section by itself. A folder has a section a file.
struct Divider {
    var draft = CapsuleDraft()
    private var slugs = SectionSlugs()
    private var opening: String
    private var path = ""

    /// - Parameters:
    ///   - manuscripts: What was read, file by file.
    ///   - fallback: The title if none is stated: the name of the file or folder.
    ///   - opening: The title of what stands before the first heading.
    init(_ manuscripts: [Manuscript], fallback: String, opening: String) {
        self.opening = opening
        if manuscripts.count == 1, let manuscript = manuscripts.first {
            divide(manuscript, fallback)
        } else {
            for manuscript in manuscripts { add(manuscript) }
            takeTitleOfFolder(manuscripts.first, fallback)
        }
    }

    private mutating func remark(
        _ kind: Manuscript.Remark.Kind,
        _ line: Int,
        _ message: String,
        words: String = ""
    ) {
        draft.remarks.append(PlacedRemark(path: path, remark: .init(kind, line: line, message, words: words)))
    }

    // MARK: One file

    private mutating func divide(_ manuscript: Manuscript, _ fallback: String) {
        path = manuscript.path
        draft.subtitle = manuscript.subtitle?.value
        draft.abstract = manuscript.abstract?.value
        draft.date = manuscript.date?.value
        var blocks = withoutEmptyHeadings(manuscript.blocks)
        takeTitle(manuscript, &blocks, fallback)
        let levels = Levels(blocks)
        guard let level = levels.section else {
            add(Draft(draft.title.value, line: 1), blocks)
            draft.body = draft.sections.isEmpty ? [] : [0]
            return
        }
        sections(of: blocks, level, hasParts: levels.hasParts)
        takeMatter()
    }

    /// Takes a heading that stands alone above all others for the title, if nothing else says it.
    private mutating func takeTitle(
        _ manuscript: Manuscript,
        _ blocks: inout [Manuscript.Block],
        _ fallback: String
    ) {
        let levels = Levels(blocks)
        var heading: String?
        if levels.highestIsAlone, let first = blocks.first, let words = first.headingWords { heading = words }
        if let stated = manuscript.title {
            draft.title = .init(value: stated.value, review: nil)
            if let heading, let first = blocks.first,
                heading.foldedForComparison == stated.value.foldedForComparison
            {
                remark(.dropped, first.line, "this heading is the title once more", words: heading)
                removeHeading(&blocks)
            }
        } else if let heading, let first = blocks.first {
            draft.title = .init(value: heading, review: nil)
            remark(.guessed, first.line, "the title is this heading, which stands alone above all others")
            removeHeading(&blocks)
        } else {
            draft.title = .init(
                value: fallback,
                review: "the text states no title; this is the name of its file"
            )
            remark(.guessed, 1, "the text states no title; “\(fallback)” is the name of its file")
        }
    }

    /// Removes the first heading; its comments go to the next block.
    private mutating func removeHeading(_ blocks: inout [Manuscript.Block]) {
        let heading = blocks.removeFirst()
        if !blocks.isEmpty {
            blocks[0].comments = heading.comments + blocks[0].comments
        } else if !heading.comments.isEmpty {
            let words = heading.comments.joined(separator: " ")
            remark(.dropped, heading.line, "a comment at a heading was left out", words: words)
        }
    }

    private mutating func withoutEmptyHeadings(_ blocks: [Manuscript.Block]) -> [Manuscript.Block] {
        blocks.filter { block in
            guard let words = block.headingWords, words.isInvisible else { return true }
            remark(.changed, block.line, "this heading has no words, so nothing begins with it")
            return false
        }
    }

    private mutating func sections(of blocks: [Manuscript.Block], _ level: Int, hasParts: Bool) {
        var current: Draft?
        var inCurrent: [Manuscript.Block] = []
        let end = { (divider: inout Divider, current: Draft?, blocks: [Manuscript.Block]) in
            guard let current else { return }
            divider.close(current, blocks)
        }
        for block in blocks {
            guard case .heading(let own, _) = block.content, own <= level, let words = block.headingWords
            else {
                if current == nil {
                    current = Draft(opening, line: block.line, isOpening: true)
                    remark(
                        .guessed,
                        block.line,
                        "what stands before the first heading is the section “\(opening)”"
                    )
                }
                inCurrent.append(block)
                continue
            }
            end(&self, current, inCurrent)
            inCurrent = []
            var draft = Draft(words, line: block.line, id: block.id, isPart: hasParts && own < level)
            draft.comments = block.comments
            current = draft
        }
        end(&self, current, inCurrent)
    }

    private mutating func close(_ current: Draft, _ blocks: [Manuscript.Block]) {
        if current.isPart {
            let title = WritingLimits.cut(current.title)
            draft.parts.append(.init(title: title, sections: []))
            if title != current.title {
                remark(.dropped, current.line, "the title of this part is cut", words: current.title)
            }
            if blocks.isEmpty { return }
            remark(
                .changed,
                current.line,
                "the text of the part “\(current.title)” itself is a section of the same title"
            )
        }
        let number = add(current, blocks)
        if draft.parts.isEmpty {
            draft.body.append(number)
        } else {
            draft.parts[draft.parts.count - 1].sections.append(number)
        }
    }

    /// Puts a preface first and an afterword last, where their titles are certain; parts without a section become sections.
    private mutating func takeMatter() {
        for index in draft.parts.indices.reversed() where draft.parts[index].sections.isEmpty {
            let title = draft.parts.remove(at: index).title
            remark(.dropped, 1, "the part “\(title)” has no section, so it was left out", words: title)
        }
        let inOrder = draft.body + draft.parts.flatMap(\.sections)
        guard inOrder.count > 2 else { return }
        if let first = draft.body.first, MatterNames.isFront(draft.sections[first].title) {
            draft.body.removeFirst()
            draft.front = [first]
            remark(
                .guessed,
                draft.sections[first].line,
                "“\(draft.sections[first].title)” stands before the numbered sections"
            )
        }
        var back: [Int] = []
        while inOrder.count - back.count > 2, let last = lastSection,
            MatterNames.isBack(draft.sections[last].title)
        {
            if draft.parts.isEmpty {
                draft.body.removeLast()
            } else {
                let part = draft.parts.count - 1
                // A part that would be left without a section keeps its own.
                guard draft.parts[part].sections.count > 1 else { break }
                draft.parts[part].sections.removeLast()
            }
            back.insert(last, at: 0)
            remark(
                .guessed,
                draft.sections[last].line,
                "“\(draft.sections[last].title)” stands behind the numbered sections"
            )
        }
        draft.back = back
    }

    private var lastSection: Int? { draft.parts.last?.sections.last ?? draft.body.last }

    // MARK: Several files

    /// Takes the title of a first file that introduces the others.
    private mutating func takeTitleOfFolder(_ first: Manuscript?, _ fallback: String) {
        path = first?.path ?? ""
        if let first, let section = draft.sections.first, SourceOrder.isIntroduction(first.path) {
            draft.title = .init(value: section.title, review: "the title is that of the first file")
            remark(.guessed, 1, "the title is that of this file, which introduces the others")
        } else {
            draft.title = .init(
                value: fallback,
                review: "the text states no title; this is the name of its folder"
            )
            remark(
                .guessed,
                1,
                "no file states the title of the whole; “\(fallback)” is the name of the folder"
            )
        }
    }

    private mutating func add(_ manuscript: Manuscript) {
        path = manuscript.path
        var blocks = withoutEmptyHeadings(manuscript.blocks)
        let levels = Levels(blocks)
        let heading =
            levels.highestIsAlone || blocks.first?.headingWords != nil ? blocks.first?.headingWords : nil
        let title: String
        if let stated = manuscript.title?.value {
            title = stated
            if let heading, let first = blocks.first,
                heading.foldedForComparison == stated.foldedForComparison
            {
                remark(.dropped, first.line, "this heading is the title once more", words: heading)
                removeHeading(&blocks)
            }
        } else if let heading {
            title = heading
            removeHeading(&blocks)
        } else {
            title = manuscript.path.fileStem
            remark(.guessed, 1, "the file states no title; “\(title)” is its name")
        }
        if blocks.isEmpty, title == manuscript.path.fileStem { return }
        let number = add(Draft(title, line: 1), blocks)
        draft.sections[number].authors = manuscript.authors.map(\.value)
        draft.sections[number].date = manuscript.date?.value
        draft.sections[number].isDraft = manuscript.isDraft
        if let words = manuscript.abstract {
            remark(
                .dropped,
                words.line,
                "the description of the file was left out; the summary is made of its first sentences",
                words: words.value
            )
        }
        if let words = manuscript.subtitle {
            draft.sections[number].blocks.insert(
                .init(line: words.line, .body(.paragraph([.emphasis([.text(words.value)])]))),
                at: 0
            )
        }
        draft.body.append(number)
    }

    // MARK: A section

    private struct Draft {
        var title: String
        var line: Int
        var id: String?
        var isPart = false
        var isOpening = false
        var comments: [String] = []

        init(_ title: String, line: Int, id: String? = nil, isPart: Bool = false, isOpening: Bool = false) {
            (self.title, self.line, self.id, self.isPart) = (title, line, id, isPart)
            self.isOpening = isOpening
        }
    }

    @discardableResult
    private mutating func add(_ current: Draft, _ blocks: [Manuscript.Block]) -> Int {
        var section = SectionDraft(
            slug: slugs.slug(of: current.title),
            title: current.title,
            path: path,
            line: current.line,
            id: current.id
        )
        if current.isOpening {
            section.reviews.append("the text has no heading here; give this section a title")
        }
        section.blocks = withLevels(blocks)
        if !current.comments.isEmpty {
            if section.blocks.isEmpty {
                remark(
                    .dropped,
                    current.line,
                    "a comment at a heading was left out",
                    words: current.comments.joined(separator: " ")
                )
            } else {
                section.blocks[0].comments = current.comments + section.blocks[0].comments
            }
        }
        if current.title.onOneLineOfText.utf8.count > 900 {
            section.title = WritingLimits.cut(current.title, to: 120)
            section.blocks.insert(.init(line: current.line, .body(.paragraph([.text(current.title)]))), at: 0)
            remark(
                .changed,
                current.line,
                "this heading is too long for a title; it is cut, and stands whole as the first paragraph"
            )
        }
        draft.sections.append(section)
        return draft.sections.count - 1
    }

    /// Returns the blocks with headings of the second and the third level only.
    private mutating func withLevels(_ blocks: [Manuscript.Block]) -> [Manuscript.Block] {
        var open: [Int] = []
        return blocks.map { block in
            guard case .heading(let level, let words) = block.content else { return block }
            while let last = open.last, last >= level { open.removeLast() }
            open.append(level)
            var block = block
            if words.plainWords.onOneLineOfText.utf8.count > 900 {
                block.content = .body(.paragraph([.text(words.plainWords)]))
                remark(.changed, block.line, "this heading is too long for one; it is a paragraph")
                return block
            }
            if open.count > 2 {
                remark(
                    .changed,
                    block.line,
                    "this heading is on the level \(open.count + 1) of its section; it is on the third, the last that there is"
                )
            }
            block.content = .heading(level: min(open.count + 1, 3), words)
            return block
        }
    }
}

/// Which levels of headings there are, and which of them divide a text.
private struct Levels {
    private var counts: [Int: Int] = [:]
    /// How many headings of the highest level have no text before the next heading.
    private var bare = 0
    private let levels: [Int]
    private let beginsWithHeading: Bool

    init(_ blocks: [Manuscript.Block]) {
        for block in blocks {
            if case .heading(let level, _) = block.content { counts[level, default: 0] += 1 }
        }
        levels = counts.keys.sorted()
        beginsWithHeading = blocks.first?.headingWords != nil
        guard let highest = levels.first else { return }
        for (block, next) in zip(blocks, blocks.dropFirst()) {
            if case .heading(highest, _) = block.content, case .heading(let below, _) = next.content,
                below > highest
            {
                bare += 1
            }
        }
    }

    private func count(_ index: Int) -> Int {
        levels.indices.contains(index) ? counts[levels[index]] ?? 0 : 0
    }

    /// Whether the first block is the only heading of the highest level.
    var highestIsAlone: Bool { beginsWithHeading && count(0) == 1 }

    /// Whether the highest level makes parts of which the next one's are the sections.
    var hasParts: Bool {
        count(1) > 1 && (count(0) == 1 || (count(1) >= count(0) && bare * 10 >= count(0) * 6))
    }

    /// The level whose headings begin sections; `nil` without a heading.
    var section: Int? { hasParts ? levels[1] : levels.first }
}

extension Manuscript.Block {
    /// The words of a heading; `nil` for any other block.
    var headingWords: String? {
        guard case .heading(_, let words) = content else { return nil }
        return words.plainWords.onOneLineOfText
    }
}

extension String {
    fileprivate var foldedForComparison: [String] { foldedWords }

    /// The name of the file without its folders and its ending.
    var fileStem: String {
        let name = split(separator: "/").last.map(String.init) ?? self
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
        return String(name[..<dot])
    }
}
