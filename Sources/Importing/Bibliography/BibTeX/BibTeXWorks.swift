import Text

/// Works of entries of BibTeX.
enum BibTeXWorks {
    /// Returns the works in order; a work takes what it lacks from the one that its `crossref` names.
    static func works(of entries: [BibTeXParser.Entry], _ remarks: inout [Manuscript.Remark]) -> [Work] {
        let byKey = Dictionary(entries.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        return entries.map { entry in
            var fields = entry.fields
            if let parent = entry.fields.first(where: { $0.name == "crossref" })?.value[...].singleSpaced {
                if let other = byKey[parent], other.key != entry.key {
                    fields += inherited(from: other, besides: fields)
                } else {
                    remarks.append(
                        Manuscript.Remark(
                            .guessed,
                            line: entry.line,
                            "the crossref \(quoted(parent)) names no entry of the file"
                        )
                    )
                }
            }
            return work(entry, fields)
        }
    }

    private static func inherited(
        from parent: BibTeXParser.Entry,
        besides own: [(name: String, value: String)]
    ) -> [(name: String, value: String)] {
        let names = Set(own.map(\.name))
        return parent.fields.compactMap { field in
            let name = field.name == "title" ? "booktitle" : field.name
            guard !names.contains(name),
                [
                    "booktitle", "editor", "publisher", "address", "location", "year", "date", "series",
                    "volume", "edition",
                ].contains(name)
            else { return nil }
            return (name, field.value)
        }
    }

    private static func work(_ entry: BibTeXParser.Entry, _ fields: [(name: String, value: String)]) -> Work {
        var work = Work(key: entry.key, line: entry.line, type: entry.type)
        var subtitle = ""
        for (name, value) in fields {
            let text = TeXText.plain(value)
            switch name {
            case "author": work.authors += BibTeXName.people(value)
            case "editor": work.editors += BibTeXName.people(value)
            case "translator": work.translators += BibTeXName.people(value)
            case "title" where work.title.isEmpty: work.title = text
            case "subtitle" where subtitle.isEmpty: subtitle = text
            case "journal", "journaltitle", "booktitle", "maintitle":
                if work.container.isEmpty { work.container = text } else { work.rest.append((name, text)) }
            case "year" where text.firstYear != nil || work.year.isEmpty: work.year = text
            case "date" where work.year.isEmpty:
                work.year = text.firstYear ?? text
                if work.year != text { work.rest.append((name, text)) }
            case "publisher" where work.publisher.isEmpty: work.publisher = text
            case "school", "institution", "organization":
                if work.publisher.isEmpty { work.publisher = text } else { work.rest.append((name, text)) }
            case "address", "location":
                if work.place.isEmpty { work.place = text } else { work.rest.append((name, text)) }
            case "volume" where work.volume.isEmpty: work.volume = text
            case "number", "issue":
                if work.number.isEmpty { work.number = text } else { work.rest.append((name, text)) }
            case "pages" where work.pages.isEmpty: work.pages = text
            case "edition" where work.edition.isEmpty: work.edition = text
            case "series" where work.series.isEmpty: work.series = text
            case "type" where work.genre.isEmpty: work.genre = text
            case "howpublished", "note":
                if work.note.isEmpty, WebAddress.checked(text) == nil {
                    work.note = text
                } else {
                    work.rest.append((name, text))
                }
            case "url" where work.address.isEmpty: work.address = value.withoutTeXOfAddresses
            case "doi" where work.doi.isEmpty: work.doi = value.withoutTeXOfAddresses
            case "crossref": break
            default: work.rest.append((name, text))
            }
        }
        if !subtitle.isEmpty { work.title += work.title.isEmpty ? subtitle : ": \(subtitle)" }
        if work.genre.isEmpty {
            work.genre = ["phdthesis": "PhD thesis", "mastersthesis": "master’s thesis"][work.type] ?? ""
        }
        return work
    }
}

extension String {
    /// The first four digits in a row that are a year.
    var firstYear: String? {
        roughWords.first { DateFinder.year($0[...]) != nil }
    }

    /// An address without the backslashes that TeX wants before some signs.
    fileprivate var withoutTeXOfAddresses: String {
        var result = String.UnicodeScalarView()
        result.append(contentsOf: unicodeScalars.filter { $0 != "\\" && $0 != "{" && $0 != "}" })
        let text = String(result)[...].singleSpaced
        return text.hasPrefix("url") && text.dropFirst(3).hasPrefix("http") ? String(text.dropFirst(3)) : text
    }
}
