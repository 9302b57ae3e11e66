package import Content

/// A file of the capsule that a text shows, with the words that stand for it.
///
/// A format that cannot show it links to it, and puts the words below the link.
package struct Figure: Hashable, Sendable {
    /// The name of the attachment.
    package let name: MediaName
    /// The writer's label of the link.
    package let label: String
    /// What the file is, for a reader who decides whether to fetch it: “PNG, 48 kB”.
    package let kindAndSize: String
    /// What a reader has of it who cannot see or hear it.
    package let alt: String
    /// What stands before ``alt`` where it is shown as a line of text, such as “Description”.
    package let altHeading: String
    /// What stands below it; empty if there is nothing.
    package let caption: [Run]
    /// Who made it, its licence and where it is from; empty if the records do not say.
    package let credit: [Run]

    /// The link to the file, for formats that do not show it.
    package var link: Link {
        Link(.media(name), label: "\(label) (\(kindAndSize))", isPartOfText: true)
    }

    /// The lines below that link.
    package var lines: [[Run]] {
        [caption, [.text("\(altHeading): \(alt)")], credit].filter { !$0.isEmpty }
    }
}

extension PageContext {
    /// Returns what a text shows by a link line to an attachment.
    func figure(_ attachment: Attachment, label: String) -> Figure {
        Figure(
            name: attachment.name,
            label: label.isEmpty ? attachment.name.description : label,
            kindAndSize:
                "\(attachment.name.ending.uppercased()), \(wording.size(bytes: attachment.byteCount))",
            alt: attachment.alt,
            altHeading: wording.description,
            caption: runs(attachment.caption),
            credit: credit(of: attachment)
        )
    }

    private func credit(of attachment: Attachment) -> [Run] {
        let words = [attachment.credit.map(wording.credit), attachment.licence.map(wording.licence)]
            .compactMap { $0.map(Wording.sentence) }
        let citations = runs(attachment.sources.map(Inline.citation))
        let isSplit = !words.isEmpty && !citations.isEmpty
        return (words.isEmpty ? [] : [.text(words.joined(separator: " ") + (isSplit ? " " : ""))])
            + citations
    }
}
