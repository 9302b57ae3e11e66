import Text

/// The sources of a bibliography in BibTeX, BibLaTeX or CSL-JSON, as records of `sources.rec`.
package struct Bibliography: Sendable {
    /// One source.
    package struct Entry: Sendable {
        /// A slug, unique in the bibliography.
        package var key: String
        /// The key in the file.
        package var originalKey: String
        /// The form in which a text cites it, such as `Carr 1954`.
        package var short: String
        package var citation: String
        /// A whole address of printable ASCII.
        package var url: String?
        /// What the record has no field for, as `name: value`.
        package var rest: [String]
        package var line: Int
    }

    /// The entries in the order of the file.
    package private(set) var entries: [Entry] = []
    /// The key of each entry by its key in the file, the same where that is a slug.
    package private(set) var keys: [String: String] = [:]
    package private(set) var remarks: [Manuscript.Remark] = []

    /// Reads a bibliography; fails, with the line, where it is neither format or is broken.
    ///
    /// The path is for messages.
    package init(_ text: String, path: String) throws(BibliographyError) {
        let start = text.unicodeScalars.first { !$0.isBlank && $0 != "\u{FEFF}" }
        let works: [Work]
        switch start {
        case "[", "{": works = try CSLReader.works(in: text, path: path)
        case nil: works = []
        default:
            var parser = BibTeXParser(text, path: path)
            let file = try parser.file()
            guard !file.isEmpty else { throw .unknownFormat(path: path) }
            works = BibTeXWorks.works(of: file, &remarks)
        }
        var keys = SourceKeys()
        var shorts: [String: Int] = [:]
        for work in works {
            var entry = Entry(work, key: keys.key(for: work.key))
            shorts[entry.short, default: 0] += 1
            if let count = shorts[entry.short], count > 1 { entry.short += Self.letter(count) }
            add(entry)
        }
    }

    private mutating func add(_ entry: Entry) {
        if keys[entry.originalKey] == nil {
            keys[entry.originalKey] = entry.key
        } else {
            remarks.append(
                Manuscript.Remark(
                    .guessed,
                    line: entry.line,
                    "\(quoted(entry.originalKey)) is the key of another source too; this one is \(entry.key), and what cites the key cites the first"
                )
            )
        }
        if !entry.rest.isEmpty {
            remarks.append(
                Manuscript.Remark(
                    .changed,
                    line: entry.line,
                    "the source \(entry.key) has fields that a capsule has not, which are comments of its record"
                )
            )
        }
        entries.append(entry)
    }

    /// Returns the letter behind the year of the second, third and further works of one year.
    private static func letter(_ count: Int) -> String {
        count <= 26 ? String(UnicodeScalar(UInt8(ascii: "a") + UInt8(count - 1))) : "-\(count)"
    }

    /// All entries as `sources.rec`, as if the text cited each.
    package var text: String { text(citing: Set(entries.map(\.key))) }

    /// Returns the entries as `sources.rec`; those that the text does not cite stand under a view, and so are no mistake.
    ///
    /// The keys that the text cites may be given as they were or as they are.
    package func text(citing cited: Set<String>, view: String = "Further reading") -> String {
        // What cites a key that two sources have cites the first.
        let cited = Set(cited.map { keys[$0] ?? $0 })
        return entries.map { entry in
            let isCited = cited.contains(entry.key)
            return entry.record(view: isCited ? nil : view)
        }.joined(separator: "\n")
    }
}

extension Bibliography.Entry {
    fileprivate init(_ work: Work, key: String) {
        var rest = work.rest
        var url = work.address.isEmpty ? nil : WebAddress.checked(work.address)
        if !work.address.isEmpty, url == nil { rest.append(("url", work.address)) }
        if !work.doi.isEmpty {
            let address = WebAddress.checked("https://doi.org/" + WebAddress.doi(work.doi))
            if url == nil, let address { url = address } else { rest.append(("doi", work.doi)) }
        }
        self.init(
            key: key,
            originalKey: work.key,
            short: RecordValue.line(CitationLine.short(work), limit: 1000),
            citation: RecordValue.line(CitationLine.text(work), limit: 65_000),
            url: url,
            rest: rest.map { "\($0.name): \($0.value[...].singleSpaced)" },
            line: work.line
        )
    }

    /// Returns the record, which ends in a line end.
    fileprivate func record(view: String?) -> String {
        var lines = ["Key: \(key)", "Short: \(short)", "Citation: \(citation)"]
        if let view { lines.append("View: \(view)") }
        if let url { lines.append("URL: \(url)") }
        if originalKey != key { lines.append("# key: \(originalKey[...].singleSpaced)") }
        lines += rest.map { "# \($0)" }
        return lines.map { $0 + "\n" }.joined()
    }
}
