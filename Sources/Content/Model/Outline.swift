/// The order in which a text is read, and where in it each section stands: a tree of parts and sections.
///
/// Sections are numbered within what they stand in: the third of a text without parts is 3, the third of the second part 2.3.
package struct Outline: Sendable {
    /// A part with what is in it, or a section.
    package indirect enum Entry: Hashable, Sendable {
        case section(Slug)
        case part(title: String, [Entry])
    }

    /// Where a section stands.
    package struct Place: Hashable, Sendable {
        package let number: SectionNumber
        /// The titles of the parts that it is in, the outermost first.
        package let parts: [String]
        /// The sections that are read before and after it, whatever part they are in.
        package fileprivate(set) var previous: Slug?
        package fileprivate(set) var next: Slug?
        /// From 0, in reading order.
        fileprivate let position: Int

        /// In how many parts it is.
        package var depth: Int { parts.count }
    }

    /// Every section once, in reading order.
    package private(set) var sections: [Slug] = []
    private var places: [Slug: Place] = [:]

    /// Of a slug that stands twice the first place counts.
    package init(_ entries: [Entry]) {
        add(entries, below: [], in: [])
        for (slug, following) in zip(sections, sections.dropFirst()) {
            places[slug]?.next = following
            places[following]?.previous = slug
        }
    }

    package init(sections: [Slug]) { self.init(sections.map(Entry.section)) }

    /// - Returns: `nil` for a section that the text does not have.
    package func place(of section: Slug) -> Place? { places[section] }

    /// Sections in reading order, each once; what the text does not have is left out.
    package func inOrder(_ sections: some Sequence<Slug>) -> [Slug] {
        Set(sections).compactMap { slug in places[slug].map { (slug, $0.position) } }
            .sorted { $0.1 < $1.1 }.map(\.0)
    }

    private mutating func add(_ entries: [Entry], below number: [Int], in parts: [String]) {
        for (index, entry) in entries.enumerated() {
            let number = number + [index + 1]
            switch entry {
            case .section(let slug):
                guard places[slug] == nil else { continue }
                places[slug] = Place(
                    number: SectionNumber(number),
                    parts: parts,
                    position: sections.count
                )
                sections.append(slug)
            case .part(let title, let inner): add(inner, below: number, in: parts + [title])
            }
        }
    }
}

/// The number of a section, that of each part that it is in before it.
package struct SectionNumber: Hashable, Sendable, CustomStringConvertible {
    /// From the outside in; each counts from 1.
    package let parts: [Int]

    init(_ parts: [Int]) { self.parts = parts }

    /// `3`, `2.3`.
    package var description: String { parts.map(String.init).joined(separator: ".") }
}
