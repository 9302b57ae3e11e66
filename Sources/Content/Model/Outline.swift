/// The order in which a text is read, and the place of each section in it: a tree of parts and sections.
///
/// Sections are numbered within the part in which they stand: the third of a text without parts is 3, the third of the second
/// part 2.3.
package struct Outline: Sendable {
    /// A section, or a part with its contents.
    package indirect enum Entry: Hashable, Sendable {
        case section(Slug)
        case part(title: String, [Entry])
    }

    /// The place of a section.
    package struct Place: Hashable, Sendable {
        package let number: SectionNumber
        /// The titles of the parts in which the section stands, the outermost first.
        package let parts: [String]
        /// The section that is read before this one, whatever part it is in.
        package fileprivate(set) var previous: Slug?
        package fileprivate(set) var next: Slug?
        /// The index of the section in reading order, from 0.
        fileprivate let position: Int

        /// The number of parts in which the section stands.
        package var depth: Int { parts.count }
    }

    /// Every section once, in reading order.
    package private(set) var sections: [Slug] = []
    private var places: [Slug: Place] = [:]

    /// Takes the entries of a text; if a slug occurs twice, its first place counts.
    package init(_ entries: [Entry]) {
        add(entries, below: [], in: [])
        for (slug, following) in zip(sections, sections.dropFirst()) {
            places[slug]?.next = following
            places[following]?.previous = slug
        }
    }

    package init(sections: [Slug]) { self.init(sections.map(Entry.section)) }

    /// - Returns: `nil` if the text does not have the section.
    package func place(of section: Slug) -> Place? { places[section] }

    /// Returns sections in reading order, each once, and leaves out those that the text does not have.
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

/// The number of a section, after the numbers of the parts in which it stands.
package struct SectionNumber: Hashable, Sendable, CustomStringConvertible {
    /// The numbers from the outside in; each counts from 1.
    package let parts: [Int]

    init(_ parts: [Int]) { self.parts = parts }

    /// The number as text, such as `3` or `2.3`.
    package var description: String { parts.map(String.init).joined(separator: ".") }
}
