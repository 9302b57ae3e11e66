import Content
import Records

extension PageKind {
    static let about = PageKind { article, _ in
        let own = article.freePages.first { PageID.page(of: $0) == .about }
        let place = own.map { article.places.freePages[$0.slug] ?? .nowhere }
        return [
            Candidate(
                id: .about,
                place: place ?? article.places.capsule,
                made: own == nil ? "the page about the text" : nil,
                compose: { $0.aboutPage() }
            )
        ]
    }.onHome(.besides) { $0.aboutTitle }
}

extension PageContext {
    /// Composes the page about the edition: the capsule's own words about itself, if it has some, and the facts that need not
    /// be written by hand.
    func aboutPage() -> Page {
        var draft = draft(.about, title: aboutTitle)
        if let page = aboutText {
            addFree(page, to: &draft)
        } else {
            addMeaningOfBrackets(to: .about, &draft)
        }
        draft.add(.heading(level: 2, naming.inFigures))
        draft.add(.list(figures().map { [.text($0)] }))
        if let original {
            draft.add(.heading(level: 2, wording.originalHeading))
            draft.add("\(original).")
        }
        if !certificates.isEmpty {
            draft.add(
                .heading(
                    level: 2,
                    certificates.count == 1 ? wording.certificates.one : wording.certificates.others
                )
            )
            draft.add(wording.certificatesPurpose)
            draft.add(.list(certificates.flatMap(lines).map { [.text($0)] }))
        }
        if let page = aboutText { addReferences(of: page, to: &draft) }
        return draft.finished()
    }

    private func lines(of certificate: CertificateFact) -> [String] {
        ["\(certificate.hostname), \(wording.ofCertificate): \(certificate.fingerprint)"]
            + [certificate.publicKeyFingerprint].compactMap(\.self).map {
                "\(certificate.hostname), \(wording.ofPublicKey): \($0)"
            }
    }

    /// The title that the writer gave the page.
    var aboutTitle: String { aboutText?.title ?? naming.about }

    var aboutText: FreePage? { article.freePages.first { PageID.page(of: $0) == .about } }

    /// Who made the edition or, without an original, who wrote the text.
    var signature: String {
        let authors = wording.joined(article.authors)
        return article.original == nil ? wording.by(authors) : wording.editedBy(authors)
    }

    private func figures() -> [String] {
        let counts: [(Int, Noun)] = [
            (article.terms.count, wording.term), (article.events.count, wording.event),
            (noteCount, naming.note),
            (article.sources.count, wording.source),
        ]
        let text = wording.count(article.sections.count, wording.section)
        return ["\(text): \(wording.length(words: wordCount))"]
            + counts.filter { $0.0 > 0 }.map { wording.count($0.0, $0.1) }
            + [signature, wording.licence(article.licence)]
    }
}
