extension FileHead {
    private enum Role { case title, subtitle, author, date, language, licence, abstract }

    private static let roles: [(WordSet, Role)] = [
        (WordSet("title subject betreff objet sujet тема название titel titre título titolo"), .title),
        (WordSet("subtitle untertitel sous_titre"), .subtitle),
        (WordSet("author authors from by autor auteur autore автор von от"), .author),
        (WordSet("date published datum fecha data дата"), .date),
        (WordSet("language lang"), .language),
        (WordSet("licence license rights"), .licence),
        (WordSet("abstract description summary"), .abstract),
    ]

    /// Puts the fields where a manuscript has places for them, and the words of all others into a remark.
    func write(into manuscript: inout Manuscript) {
        var words: [String] = []
        for field in fields {
            words.append(field.name)
            let value = field.value.withoutQuotes
            guard let role = Self.roles.first(where: { $0.0.contains(field.name) })?.1, !value.isEmpty else {
                words.append(field.value)
                continue
            }
            var finding = Manuscript.Finding(value, line: field.line)
            var isTaken = true
            switch role {
            case .title where manuscript.title == nil: manuscript.title = finding
            case .subtitle where manuscript.subtitle == nil: manuscript.subtitle = finding
            case .author:
                let (name, address) = value.nameAndAddress
                finding.value = name
                words.append(address)
                manuscript.authors.append(finding)
            case .date where manuscript.date == nil: manuscript.date = finding
            case .language where manuscript.language == nil && value.utf8.count <= 12:
                manuscript.language = finding
            case .licence where manuscript.licence == nil: manuscript.licence = finding
            case .abstract where manuscript.abstract == nil: manuscript.abstract = finding
            default: isTaken = false
            }
            if !isTaken { words.append(field.value) }
        }
        let names = fields.map(\.name).filter { !$0.isEmpty }
        manuscript.remarks.append(
            Manuscript.Remark(
                .dropped,
                line: fields.first?.line ?? 1,
                "the file begins with fields (\(names.prefix(6).joined(separator: ", "))\(names.count > 6 ? " …" : "")), which say title, author and date; the others are left out",
                words: words.filter { !$0.isEmpty }.joined(separator: "\n")
            )
        )
        if let packing {
            manuscript.remarks.append(
                Manuscript.Remark(
                    .changed,
                    line: packing.line,
                    "the mail is packed as \(packing.value), which is not unpacked; save the message as text in a mail program and import that"
                )
            )
        }
    }
}

extension String {
    /// The text without the quotation marks of front matter around it.
    var withoutQuotes: String {
        guard let first = utf8.first, first == UInt8(ascii: "\"") || first == UInt8(ascii: "'"),
            utf8.last == first,
            utf8.count >= 2
        else { return self }
        return String(Substring(utf8.dropFirst().dropLast()))
    }

    /// The name and the address of who wrote a mail; an address alone is the name.
    fileprivate var nameAndAddress: (name: String, address: String) {
        guard let open = firstIndex(of: "<") else { return (self, "") }
        let name = String(self[..<open].trimmedOfBlanks).withoutQuotes
        let address = self[index(after: open)...].split(separator: ">", maxSplits: 1)
        if name.isEmpty { return (self, "") }
        return (name, address.joined(separator: " "))
    }
}
