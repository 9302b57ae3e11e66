/// Reads CSL-JSON: a list of items, one item, or an object whose `items` is the list.
///
/// - Source: Citation Style Language 1.0.2, “Appendix III: Types” and “Appendix IV: Variables”.
enum CSLReader {
    /// Returns the works in the order of the file.
    static func works(in text: String, path: String) throws(BibliographyError) -> [Work] {
        var parser = JSONParser(text, path: path)
        let document = try parser.document()
        var works: [Work] = []
        for item in (document["items"] ?? document).items { works.append(try work(item, path)) }
        return works
    }

    private static func work(_ item: JSONValue, _ path: String) throws(BibliographyError) -> Work {
        guard case .object(let members, let line) = item else { throw .unknownFormat(path: path) }
        var work = Work(line: line)
        for (name, value) in members {
            let words = value.words.withoutTags[...].singleSpaced
            switch name {
            case "id" where work.key.isEmpty, "citation-key" where work.key.isEmpty: work.key = words
            case "type" where work.type.isEmpty: work.type = words
            case "author": work.authors += value.items.map(person)
            case "editor": work.editors += value.items.map(person)
            case "translator": work.translators += value.items.map(person)
            case "title" where work.title.isEmpty: work.title = words
            case "container-title" where work.container.isEmpty: work.container = words
            case "issued" where work.year.isEmpty: takeDate(value, &work)
            case "publisher" where work.publisher.isEmpty: work.publisher = words
            case "publisher-place" where work.place.isEmpty: work.place = words
            case "volume" where work.volume.isEmpty: work.volume = words
            case "issue" where work.number.isEmpty, "number" where work.number.isEmpty: work.number = words
            case "page" where work.pages.isEmpty: work.pages = words
            case "edition" where work.edition.isEmpty: work.edition = words
            case "collection-title" where work.series.isEmpty: work.series = words
            case "genre" where work.genre.isEmpty: work.genre = words
            case "URL" where work.address.isEmpty: work.address = words
            case "DOI" where work.doi.isEmpty: work.doi = words
            default: if !words.isEmpty { work.rest.append((name, words)) }
            }
        }
        guard !work.key.isEmpty else { throw .missingID(line: line, path: path) }
        return work
    }

    private static func person(_ value: JSONValue) -> PersonName {
        let part = { (name: String) in value[name]?.words[...].singleSpaced ?? "" }
        if case .string(let name) = value { return PersonName(full: name, family: name) }
        let literal = part("literal")
        guard literal.isEmpty else { return PersonName(full: literal, family: literal) }
        let names = ["given", "dropping-particle", "non-dropping-particle", "family"].map(part).filter {
            !$0.isEmpty
        }
        let full = ([names.joined(separator: " ")] + [part("suffix")]).filter { !$0.isEmpty }.joined(
            separator: ", "
        )
        return PersonName(full: full, family: part("family").isEmpty ? full : part("family"))
    }

    private static func takeDate(_ value: JSONValue, _ work: inout Work) {
        let parts = value["date-parts"]?.items.first?.items.map(\.words) ?? []
        let raw = (value["raw"] ?? value["literal"])?.words ?? ""
        work.year = parts.first ?? raw.firstYear ?? raw
        if parts.isEmpty, raw != work.year { work.rest.append(("issued", raw)) }
        if parts.count > 1 || (value["date-parts"]?.items.count ?? 0) > 1 {
            work.rest.append(
                (
                    "issued",
                    value["date-parts"]?.items.map { $0.items.map(\.words).joined(separator: "-") }.joined(
                        separator: "/"
                    ) ?? ""
                )
            )
        }
    }
}

extension String {
    /// The text without the tags `<i>`, `<b>`, `<sub>`, `<sup>` and `<span …>` that CSL-JSON allows.
    fileprivate var withoutTags: String {
        guard utf8.contains(UInt8(ascii: "<")) else { return self }
        var result = ""
        var rest = self[...]
        while let open = rest.firstIndex(of: "<") {
            result += rest[..<open]
            let tag = rest[open...].prefix(200)
            let name = tag.dropFirst().drop { $0 == "/" }.prefix { $0.isLetter }.lowercased()
            if ["i", "b", "sub", "sup", "span", "sc"].contains(name), let close = tag.firstIndex(of: ">") {
                rest = rest[rest.index(after: close)...]
            } else {
                result += "<"
                rest = rest[rest.index(after: open)...]
            }
        }
        return result + rest
    }
}
