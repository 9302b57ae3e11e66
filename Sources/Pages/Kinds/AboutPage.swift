import Languages
import Content
import Records

extension PageKind {
    static let about = PageKind { article, _ in
        let own = article.writtenText(for: .about)
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
        if countsAnswers, article.questions.contains(where: { CountedQuestion($0) != nil }) {
            draft.add(wording[.answersAreCounted])
        }
        if let original {
            draft.add(.heading(level: 2, wording[.originalHeading]))
            draft.add(wording.sentence(original))
        }
        if !certificates.isEmpty {
            draft.add(
                .heading(
                    level: 2,
                    wording[certificates.count == 1 ? .certificateHeading : .certificatesHeading]
                )
            )
            draft.add(wording[.certificatesPurpose])
            draft.add(.list(certificates.flatMap(lines).map { [.text($0)] }))
        }
        if let page = aboutText { addReferences(of: page, to: &draft) }
        if has(.transaction) { draft.addGroup([Link(.page(.transaction), label: wording[.transaction])]) }
        return draft.finished()
    }

    private func lines(of certificate: CertificateFact) -> [String] {
        let prints =
            [(Phrase.ofCertificate, certificate.fingerprint)]
            + (certificate.publicKeyFingerprint.map { [(.ofPublicKey, $0)] } ?? [])
        return prints.map { phrase, digits in
            wording.titled(wording.withCommas([certificate.hostname, wording[phrase]]), digits)
        }
    }

    /// The title that the writer gave the page.
    var aboutTitle: String { aboutText?.title ?? naming.about }

    var aboutText: FreePage? { article.writtenText(for: .about) }

    /// Who made the edition or, without an original, who wrote the text.
    var signature: String {
        let authors = wording.joined(article.authors)
        return article.original == nil
            ? wording.fill(.by, [.names: authors]) : wording.fill(.editedBy, [.names: authors])
    }

    private func figures() -> [String] {
        let text = wording.count(article.sections.count, .sections)
        var figures = [wording.titled(text, wording.length(size))]
        if !article.terms.isEmpty { figures.append(wording.count(article.terms.count, .terms)) }
        if !article.events.isEmpty { figures.append(wording.count(article.events.count, .events)) }
        if noteCount > 0 { figures.append(naming.notes(noteCount)) }
        if !article.sources.isEmpty { figures.append(wording.count(article.sources.count, .works)) }
        return figures + [signature, wording.fill(.licence, [.licence: article.licence])]
    }
}
