import Languages
import Records
import Text

extension Resolver {
    /// - Returns: `nil` if `capsule.rec` lacks something. Parts that lack something are left out.
    mutating func article(_ parsed: ParsedCapsule) -> Article? {
        if let capsule = parsed.capsule { readFrame(of: capsule) } else { hasAllKinds = false }
        let entries = outline(parsed)
        let order = Dictionary(
            Outline(entries).sections.enumerated().map { ($0.element, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
        let inOrder = { (slug: Slug) in order[slug] ?? Int.max }

        let allSections = parsed.sections.sorted { inOrder($0.slug) < inOrder($1.slug) }
            .compactMap { text in reading(isHidden: text.isHidden) { $0.section(text) } }
        let allTerms = parsed.terms.compactMap { text in reading(isHidden: text.isHidden) { $0.term(text) } }
        let allPages = parsed.pages.compactMap { text in reading(isHidden: text.isHidden) { $0.page(text) } }
        countLinksToMisreadHeadings(
            parsed,
            allSections.map { ($0.slug, $0.body) } + allTerms.map { ($0.slug, $0.body) }
                + allPages.map { ($0.slug, $0.body) }
        )
        countLinksToMisplacedFiles(
            parsed,
            allSections.map(\.body) + allTerms.map(\.body) + allPages.map(\.body)
        )
        let sections = allSections.filter { !hidden.sections.contains($0.slug) }
        reportIfAllIsHidden(parsed, sections)
        let terms = allTerms.filter { !hidden.terms.contains($0.slug) }
        let pages = allPages.filter { !hidden.pages.contains($0.slug) }
        let events = parsed.events.compactMap { event($0, order) }
        let bodies = allSections.map(\.body) + allTerms.map(\.body) + allPages.map(\.body)
        let shown = sections.map(\.body) + terms.map(\.body) + pages.map(\.body)
        // A file that only drafts show is as hidden as they are.
        let names = bodies.count == shown.count ? [] : bodies.mediaNames.subtracting(shown.mediaNames)
        let attachments = attachments(parsed, hiding: names)
        let questions = parsed.questions.compactMap { question($0) }.filter {
            !hidden.sections.contains($0.section)
        }
        let moves = moves(parsed.moves, below: parsed.capsule?.value(.slug).flatMap { Slug($0.text) })
        let changes = parsed.changes.compactMap { change($0) }
        let sources = parsed.sources.compactMap { source($0) }.filter(isShown)
        guard var article = parsed.capsule.flatMap({ frame($0) }) else { return nil }

        article.wording = wording(parsed, article.language)
        article.slug = hostSlug(parsed.capsule?.value(.slug))
        article.sections = sections
        if entries.contains(where: { if case .section = $0 { false } else { true } }) {
            article.entries = entries
        }
        article.kinds = ownKinds
        let alphabet = article.wording.alphabet
        article.terms = terms.sortedByKey {
            AlphabeticalKey($0.sort ?? $0.name, in: alphabet, last: $0.slug.string)
        }
        article.freePages = pages.sortedByKey(\.slug)
        article.events = events.sortedByKey(\.date)
        article.eras = eras(parsed.eras, events)
        article.sources = sources
        article.attachments = attachments
        article.questions = questions
        article.changes = changes.sortedByKey(\.date, by: >)
        article.moves = moves
        article.hidden = hidden
        article.places = SourcePlaces(of: parsed, sections: sections.map(\.slug))
        return article
    }

    /// Returns whether a source is listed: one that only drafts cite is as hidden as they are.
    private func isShown(_ source: Source) -> Bool {
        source.view != nil || citedSources.contains(source.key) || !sourcesOfHiddenTexts.contains(source.key)
    }

    private mutating func reportIfAllIsHidden(_ parsed: ParsedCapsule, _ shown: [Section]) {
        guard shown.isEmpty, !hidden.sections.isEmpty, parsed.sections.allSatisfy(\.isHidden),
            let capsule = parsed.capsule
        else { return }
        report.error(
            at: capsule.start,
            "every section of this capsule is a draft; remove “Draft: yes” from one, or show them with --drafts"
        )
    }

    /// Makes an article of what `capsule.rec` says, without the parts.
    private mutating func frame(_ record: RecordReader) -> Article? {
        let introduction = inlines(record.value(.introduction)) ?? []
        let (title, subtitle) = (plain(record.value(.title)), plain(record.value(.subtitle)))
        let language = language(record.value(.language))
        let (authors, licence) = (authors(record), plain(record.value(.licence)))
        let original = original(record)
        guard let title, let language, !authors.isEmpty, let licence else { return nil }
        return Article(
            title: title,
            subtitle: subtitle,
            introduction: introduction,
            language: language,
            authors: authors,
            licence: licence,
            original: original
        )
    }

    /// Returns the text of which the capsule is an edition; `nil` for a text of one's own.
    ///
    /// The title and the author are only together enough to name it.
    private mutating func original(_ record: RecordReader) -> OriginalText? {
        let (title, author) = (plain(record.value(.sourceTitle)), plain(record.value(.sourceAuthor)))
        let publisher = plain(record.value(.sourcePublisher))
        let date = date(record.value(.sourceDate))
        guard let title, let author else { return nil }
        return OriginalText(title: title, author: author, publisher: publisher, date: date)
    }

    /// Reports a text that is named by its title or its author alone: whether the capsule is an edition depends on it.
    mutating func reportHalfOriginal(_ record: RecordReader) {
        let necessary: [FieldName] = [.sourceTitle, .sourceAuthor]
        let missing = necessary.filter { !record.has($0) }
        let further: [FieldName] = [.sourcePublisher, .sourceDate]
        guard !record.isBroken, !missing.isEmpty,
            let present = (necessary + further).first(where: { record.has($0) })
        else { return }
        let names = missing.map { "“\($0.rawValue)”" }.joined(separator: " and ")
        halfOriginal = report.cause(
            at: record.fields(present.rawValue).first?.name.start ?? record.start,
            "“\(present.rawValue)” is of the text that this is an edition of, and \(names) \(missing.count == 1 ? "is" : "are") missing; "
                + "write that too, or for a text of your own remove every field that begins with “Source”"
        )
    }

    /// Warns of several names in one “Author”, and of a name with the last one first.
    private mutating func warnOfSeveralAuthors(_ value: LocatedText) {
        guard let names = AuthorNames.names(in: value.text) else { return }
        let lines = names.map { quoted("Author: \($0)") }.joined(separator: ", ")
        report.warning(
            at: value,
            names.count == 1
                ? "pages show an author's name as it stands here; write \(lines)"
                : "each author has a line of their own; write \(lines), one below the other"
        )
    }

    /// Warns of an address behind a name, and of “by” before it.
    private mutating func warnOfWordsBesideAuthor(_ value: LocatedText) {
        var name = value.text
        for word in ["by ", "By ", "par ", "por "] where name.hasPrefix(word) {
            name = name.dropFirst(word.count)
        }
        if name.hasSuffix(">") || name.hasSuffix(")"),
            let open = name.lastIndex(where: { $0 == "<" || $0 == "(" }),
            name[open...].contains("@")
        {
            name = name[..<open]
        }
        guard name.endIndex < value.text.endIndex || name.startIndex > value.text.startIndex else { return }
        report.warning(
            at: value,
            "“Author” has a name and nothing else, which pages show as “By …”; write \(quoted("Author: \(name.trimmed)"))"
        )
    }

    /// Returns the values of `Author`, and reports a name that stands there twice.
    mutating func authors(_ record: RecordReader?) -> [String] {
        var seen: Set<String> = []
        return (record?.values(.author) ?? []).compactMap { value in
            guard let name = plain(value) else { return nil }
            warnOfSeveralAuthors(value)
            warnOfWordsBesideAuthor(value)
            if seen.insert(name).inserted { return name }
            report.error(
                at: value,
                "\(quoted(value.text)) stands here a second time; remove one of them"
            )
            return nil
        }
    }
}

extension [Body] {
    /// The names of the files in `media/` to which the texts lead.
    fileprivate var mediaNames: Set<String> {
        Set(
            flatMap(\.links).compactMap { link in
                let parts = link.address.split(separator: "/", omittingEmptySubsequences: false)
                return parts.dropLast().last == CapsuleFile.mediaFolder[...]
                    ? parts.last.map(String.init) : nil
            }
        )
    }
}
