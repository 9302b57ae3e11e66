/// The order in which a text is read, with the place of each section in it: parts, sections, and what stands before and after
/// them without a number.
///
/// Sections are numbered within the part in which they stand, and those outside parts among themselves.
package struct Outline: Sendable {
    /// A section, or a part with its sections.
    package enum Entry: Hashable, Sendable {
        case section(Slug)
        /// A section of the front or back matter, such as a preface.
        case unnumbered(Slug)
        case part(Part, [Slug])
    }

    /// The place of a section.
    package struct Place: Hashable, Sendable {
        /// `nil` for a section of the front or back matter.
        package let number: SectionNumber?
        /// How many numbered sections stand beside it, itself included: in its part, or outside all parts.
        package fileprivate(set) var count = 0
        /// The section that is read before this one, whatever part it is in.
        package fileprivate(set) var previous: Slug?
        package fileprivate(set) var next: Slug?
        /// The index of the section in reading order, from 0.
        fileprivate let position: Int
    }

    /// The entries as they were given, each section at its first place only.
    package private(set) var entries: [Entry] = []
    /// Every section once, in reading order.
    package private(set) var sections: [Slug] = []
    private var places: [Slug: Place] = [:]

    /// Takes the entries of a text; if a slug occurs twice, its first place counts.
    package init(_ entries: [Entry]) {
        /// The sections of each part, and of none.
        var numbered: [Int?: [Slug]] = [:]
        var partCount = 0
        for entry in entries {
            switch entry {
            case .section(let slug):
                guard places[slug] == nil else { continue }
                numbered[nil, default: []].append(slug)
                add(slug, SectionNumber(section: numbered[nil]?.count ?? 1))
                self.entries.append(entry)
            case .unnumbered(let slug):
                guard places[slug] == nil else { continue }
                add(slug, nil)
                self.entries.append(entry)
            case .part(let part, let slugs):
                partCount += 1
                var inPart: [Slug] = []
                for slug in slugs where places[slug] == nil {
                    inPart.append(slug)
                    add(slug, SectionNumber(part: partCount, section: inPart.count))
                }
                numbered[partCount] = inPart
                self.entries.append(.part(part, inPart))
            }
        }
        for slugs in numbered.values {
            for slug in slugs { places[slug]?.count = slugs.count }
        }
        for (slug, following) in zip(sections, sections.dropFirst()) {
            places[slug]?.next = following
            places[following]?.previous = slug
        }
    }

    /// Takes the sections of a text without parts, in reading order.
    package init(sections: [Slug]) { self.init(sections.map(Entry.section)) }

    /// Whether the text is divided into parts.
    package var hasParts: Bool {
        entries.contains { if case .part = $0 { true } else { false } }
    }

    /// - Returns: `nil` if the text does not have the section.
    package func place(of section: Slug) -> Place? { places[section] }

    /// Returns sections in reading order, each once, and leaves out those that the text does not have.
    package func inOrder(_ sections: some Sequence<Slug>) -> [Slug] {
        Set(sections).compactMap { slug in places[slug].map { (slug, $0.position) } }
            .sorted { $0.1 < $1.1 }.map(\.0)
    }

    private mutating func add(_ slug: Slug, _ number: SectionNumber?) {
        places[slug] = Place(number: number, position: sections.count)
        sections.append(slug)
    }
}

/// A part of a text, which has several sections.
package struct Part: Hashable, Sendable {
    /// The title without its number.
    package var title: String
    /// A paragraph that stands before its sections; it may be empty.
    package var introduction: [Inline]

    /// Takes a title on one line.
    package init(title: String, introduction: [Inline] = []) {
        self.title = title
        self.introduction = introduction
    }
}
