import Languages
package import Content

/// A file of the capsule that a text shows, with the words that stand for it.
///
/// A format that cannot show it links to it, and puts the words below the link.
package struct Figure: Hashable, Sendable {
    /// The name of the attachment.
    package let name: MediaName
    /// The writer's label of the link.
    package let label: String
    /// The label with what the file is in brackets.
    package let labelWithKind: String
    /// What the file is, for a reader who decides whether to fetch it: “PNG, 48 kB”.
    package let kindAndSize: String
    /// What a reader has of it who cannot see or hear it.
    package let alt: String
    /// The same as a line of text: “Description: a map of the harbour”.
    package let description: String
    /// What stands below it; empty if there is nothing.
    package let caption: [Run]
    /// Who made it, its licence and where it is from; empty if the records do not say.
    package let credit: [Run]

    /// The link to the file, for formats that do not show it.
    package var link: Link {
        Link(.media(name), label: labelWithKind, isPartOfText: true)
    }

    /// The lines below that link.
    package var lines: [[Run]] {
        [caption, [.text(description)], credit].filter { !$0.isEmpty }
    }
}

extension PageContext {
    /// Returns what a text shows by a link line to an attachment.
    func figure(_ attachment: Attachment, label: String) -> Figure {
        let label = label.isEmpty ? attachment.name.description : label
        let kindAndSize = wording.withCommas([
            attachment.name.ending.uppercased(), wording.size(bytes: attachment.byteCount),
        ])
        return Figure(
            name: attachment.name,
            label: label,
            labelWithKind: wording.bracketed(label, kindAndSize),
            kindAndSize: kindAndSize,
            alt: attachment.alt,
            description: wording.titled(wording[.description], attachment.alt),
            caption: runs(attachment.caption),
            credit: credit(of: attachment)
        )
    }

    private func credit(of attachment: Attachment) -> [Run] {
        let words = [
            attachment.credit.map { wording.fill(.credit, [.words: $0]) },
            attachment.licence.map { wording.fill(.licence, [.licence: $0]) },
        ]
        .compactMap { $0.map(wording.sentence) }
        let citations = runs(attachment.sources.map(Inline.citation))
        let isSplit = !words.isEmpty && !citations.isEmpty
        return (words.isEmpty ? [] : [.text(words.joined(separator: " ") + (isSplit ? " " : ""))])
            + citations
    }
}
