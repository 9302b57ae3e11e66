import Languages
import Content

/// Sections that are listed together: those of a part, or neighbours outside all parts.
struct ReadingGroup {
    /// The part with its numbered title; `nil` for sections outside all parts.
    var part: (title: String, introduction: [Inline])?
    /// The heading under which they are listed: the part's title, or what sets sections apart from a part before them.
    var heading: String?
    var sections: [Section]
}

extension PageContext {
    /// The sections of the text in groups, in reading order.
    var readingGroups: [ReadingGroup] {
        var groups: [ReadingGroup] = []
        var parts = 0
        for entry in outline.entries {
            switch entry {
            case .section(let slug), .unnumbered(let slug):
                guard let section = section(slug) else { continue }
                if let last = groups.indices.last, groups[last].part == nil {
                    groups[last].sections.append(section)
                } else {
                    groups.append(
                        ReadingGroup(heading: parts > 0 ? wording[.afterTheText] : nil, sections: [section])
                    )
                }
            case .part(let part, let slugs):
                parts += 1
                let title = numberedTitle(of: part, parts)
                groups.append(
                    ReadingGroup(
                        part: (title, part.introduction),
                        heading: title,
                        sections: slugs.compactMap { section($0) }
                    )
                )
            }
        }
        return groups
    }
}
