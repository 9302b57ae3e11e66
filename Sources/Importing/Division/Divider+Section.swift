import Content
import Text

/// A section of the draft is made of a heading and what follows it.
extension Divider {
    @discardableResult
    mutating func add(_ current: SectionStart, _ blocks: [Manuscript.Block]) -> Int {
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
        if WritingLimits.isLong(current.title) {
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
            if WritingLimits.isLong(words.plainWords) {
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

/// The heading with which a section begins, or what stands in its place.
struct SectionStart {
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
