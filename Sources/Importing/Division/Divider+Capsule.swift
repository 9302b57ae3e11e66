import Text

extension Divider {
    /// Adds what is said of the text as a whole; what nobody says is marked for review.
    mutating func add(_ wishes: Import.Wishes, _ manuscripts: [Manuscript], _ language: LanguageChoice) {
        let first = manuscripts.first?.path ?? ""
        addTitle(wishes.title, first)
        addAuthors(wishes.authors, manuscripts, first)
        addLicence(wishes.licence, manuscripts, first)
        addLanguage(language, first)
        for manuscript in manuscripts { dropDate(manuscript, isAlone: manuscripts.count == 1) }
    }

    private mutating func tell(_ path: String, _ message: String, line: Int = 1) {
        draft.remarks.append(PlacedRemark(.guessed, path, line: line, message))
    }

    /// Says that something in the text has given way to what was asked for.
    private mutating func drop(_ path: String, _ noun: String, _ words: String, line: Int = 1) {
        let message = "\(noun) in the text, \(quoted(words)), gives way to what was given"
        draft.remarks.append(
            PlacedRemark(.dropped, path, line: line, message, words: words)
        )
    }

    private mutating func addTitle(_ given: String?, _ first: String) {
        guard let given, !given.onOneLineOfText.isInvisible else { return }
        if draft.title.review == nil, draft.title.value != given {
            drop(first, "the title", draft.title.value)
        }
        draft.title = .init(value: given, review: nil)
    }

    private mutating func addAuthors(_ given: [String], _ manuscripts: [Manuscript], _ first: String) {
        // Of several files each says for itself who has written it.
        let isAlone = manuscripts.count == 1
        if isAlone, !given.isEmpty {
            for author in manuscripts[0].authors {
                drop(first, "the author", author.value, line: author.line)
            }
        }
        let stated = manuscripts.flatMap(\.authors).map(\.value)
        var names: Set<String> = []
        let authors = (given.isEmpty ? stated : given).filter {
            !$0.onOneLineOfText.isInvisible && names.insert(InlineWriter.plain($0)).inserted
        }
        draft.authors = authors.map { .init(value: $0, review: nil) }
        if authors.isEmpty {
            draft.authors = [.init(value: "Unknown", review: "write who wrote the text")]
            tell(
                first,
                "the text does not say who wrote it; the author is “Unknown” until you write one into capsule.rec"
            )
        }
    }

    private mutating func addLicence(_ given: String?, _ manuscripts: [Manuscript], _ first: String) {
        let licences = manuscripts.compactMap { manuscript in
            manuscript.licence.map { (path: manuscript.path, found: $0) }
        }
        if let value = given.flatMap({ $0.onOneLineOfText.isInvisible ? nil : $0 })
            ?? licences.first?.found.value
        {
            draft.licence = .init(value: value, review: nil)
        } else {
            draft.licence = .init(
                value: "Unknown",
                review:
                    "write under which terms others may use the text, such as CC BY 4.0 or All rights reserved"
            )
            tell(
                first,
                "the text names no licence; it is “Unknown” until you write it into capsule.rec"
            )
        }
        for (path, found) in licences.dropFirst(given == nil ? 1 : 0) {
            drop(path, "the licence", found.value, line: found.line)
        }
    }

    private mutating func addLanguage(_ language: LanguageChoice, _ first: String) {
        let review =
            language.isUnknown
            ? "too little tells the language; write which it is"
            : language.isGuessed ? "the language is guessed by the words of the text" : nil
        draft.language = .init(value: language.tag, review: review)
        if language.isGuessed, !language.isUnknown {
            tell(first, "the language is guessed to be “\(language.tag)” by the words of the text")
        }
    }

    /// Puts a date that has no place into a remark.
    private mutating func dropDate(_ manuscript: Manuscript, isAlone: Bool) {
        guard let date = manuscript.date else { return }
        // A whole day is in changes.rec; the header of a section takes any date of EDTF.
        if isAlone, CapsuleWriter.day(date.value) == date.value { return }
        if !isAlone, SectionDraft.date(date.value) == date.value { return }
        let message =
            "the date \(quoted(date.value)) has no place, which a day such as 2026-11-24 has in changes.rec, and a date in EDTF in the header of a section"
        draft.remarks.append(
            PlacedRemark(.dropped, manuscript.path, line: date.line, message, words: date.value)
        )
    }
}
