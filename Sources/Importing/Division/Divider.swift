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
    var slugs = SectionSlugs()
    private var opening: String
    var path = ""

    /// - Parameters:
    ///   - manuscripts: What was read, file by file.
    ///   - fallback: The title if none is stated: the name of the file or folder.
    ///   - opening: The title of what stands before the first heading.
    init(_ manuscripts: [Manuscript], fallback: String, opening: String) {
        self.opening = opening
        let fallback = Importing.title(ofName: fallback)
        if manuscripts.count == 1, let manuscript = manuscripts.first {
            divide(manuscript, fallback)
        } else {
            for manuscript in manuscripts { add(manuscript) }
            showSomething()
            takeTitleOfFolder(manuscripts.first, fallback)
            takeFolders()
        }
    }

    mutating func remark(
        _ kind: Manuscript.Remark.Kind,
        _ line: Int,
        _ message: String,
        words: String = ""
    ) {
        draft.remarks.append(PlacedRemark(kind, path, line: line, message, words: words))
    }

    private mutating func divide(_ manuscript: Manuscript, _ fallback: String) {
        path = manuscript.path
        draft.subtitle = manuscript.subtitle?.value
        draft.abstract = manuscript.abstract?.value
        draft.date = manuscript.date?.value
        var blocks = DivisionLevels.nested(withoutEmptyHeadings(manuscript.blocks))
        takeTitle(manuscript, &blocks, fallback)
        let levels = HeadingLevels(blocks)
        guard let level = levels.section else {
            add(SectionStart(draft.title.value, line: 1), blocks)
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
        let levels = HeadingLevels(blocks)
        var heading: String?
        if levels.highestIsAlone, let words = blocks.first?.headingWords, !WritingLimits.isLong(words) {
            heading = words
        }
        if let stated = manuscript.title {
            draft.title = .init(value: stated.value, review: nil)
            if let heading, let first = blocks.first,
                heading.foldedWords == stated.value.foldedWords
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
    mutating func removeHeading(_ blocks: inout [Manuscript.Block]) {
        let heading = blocks.removeFirst()
        if !blocks.isEmpty {
            blocks[0].comments = heading.comments + blocks[0].comments
        } else if !heading.comments.isEmpty {
            let words = heading.comments.joined(separator: " ")
            remark(.dropped, heading.line, "a comment at a heading was left out", words: words)
        }
    }

    mutating func withoutEmptyHeadings(_ blocks: [Manuscript.Block]) -> [Manuscript.Block] {
        blocks.indices.filter { index in
            let block = blocks[index]
            guard case .heading(let level, _) = block.content, let words = block.headingWords else {
                return true
            }
            if words.onOneLineOfText.isInvisible {
                remark(.changed, block.line, "this heading has no words, so nothing begins with it")
                return false
            }
            guard MatterNames.isBibliography(words), block.comments.isEmpty else { return true }
            if index + 1 < blocks.count {
                guard case .heading(let next, _) = blocks[index + 1].content, next <= level else {
                    return true
                }
            }
            remark(
                .dropped,
                block.line,
                "nothing stands below this heading, and the capsule lists the sources itself",
                words: words
            )
            return false
        }.map { blocks[$0] }
    }

    private mutating func sections(of blocks: [Manuscript.Block], _ level: Int, hasParts: Bool) {
        var current: SectionStart?
        var inCurrent: [Manuscript.Block] = []
        let end = { (divider: inout Divider, current: SectionStart?, blocks: [Manuscript.Block]) in
            guard let current else { return }
            divider.close(current, blocks)
        }
        for block in blocks {
            guard case .heading(let own, _) = block.content, own <= level, let words = block.headingWords
            else {
                if current == nil {
                    current = SectionStart(opening, line: block.line, isOpening: true)
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
            var draft = SectionStart(words, line: block.line, id: block.id, isPart: hasParts && own < level)
            draft.comments = block.comments
            current = draft
        }
        end(&self, current, inCurrent)
    }

    private mutating func close(_ current: SectionStart, _ blocks: [Manuscript.Block]) {
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
}
