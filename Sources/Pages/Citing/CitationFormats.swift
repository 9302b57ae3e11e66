import Content
import Text

/// The formats in which programs that manage references exchange entries.
enum CitationFormat: CaseIterable {
    case bibTeX, ris, csl

    /// The name by which people know it.
    var name: String {
        switch self {
        case .bibTeX: "BibTeX"
        case .ris: "RIS"
        case .csl: "CSL-JSON"
        }
    }

    var file: FileID {
        switch self {
        case .bibTeX: .bibTeX
        case .ris: .ris
        case .csl: .csl
        }
    }

    /// Returns the entries as the whole text of a file.
    func text(of works: [CitedWork]) -> String {
        switch self {
        case .bibTeX: works.map(Self.bibTeX).joined(separator: "\n")
        case .ris: works.map(Self.ris).joined(separator: "\r\n")
        case .csl: "[\n" + works.map(Self.json).joined(separator: ",\n") + "\n]\n"
        }
    }

    /// An entry of BibTeX in UTF-8, whose titles keep their capitals.
    ///
    /// - Source: btxdoc, “BibTeXing”; fields of biblatex for the language.
    private static func bibTeX(_ work: CitedWork) -> String {
        var fields: [(String, String)] = [("title", "{\(escaped(work.title))}")]
        if let container = work.container { fields.append(("booktitle", "{\(escaped(container))}")) }
        let names = { (names: [CitedWork.Name]) in
            names.map { name in
                guard let given = name.given else { return "{\(escaped(name.family))}" }
                return [name.family, name.suffix, given].compactMap(\.self).map(escaped).joined(
                    separator: ", "
                )
            }.joined(separator: " and ")
        }
        if !work.authors.isEmpty { fields.append(("author", names(work.authors))) }
        if !work.editors.isEmpty { fields.append(("editor", names(work.editors))) }
        if let year = work.year { fields.append(("year", "\(year)")) }
        fields.append(("langid", work.language))
        if let note = work.note { fields.append(("note", escaped(note))) }
        let type = work.container == nil ? "book" : "incollection"
        return "@\(type){\(work.key),\n" + fields.map { "  \($0) = {\($1)}" }.joined(separator: ",\n")
            + "\n}\n"
    }

    private static func escaped(_ words: String) -> String {
        var text = ""
        for character in words.onOneLine {
            switch character {
            case "\\": text += "\\textbackslash{}"
            case "{", "}", "&", "%", "$", "#", "_": text += "\\\(character)"
            case "~": text += "\\textasciitilde{}"
            case "^": text += "\\textasciicircum{}"
            default: text.append(character)
            }
        }
        return text
    }

    /// An entry of RIS, whose lines end in CR LF.
    ///
    /// - Source: RIS Format Specifications, Research Information Systems.
    private static func ris(_ work: CitedWork) -> String {
        var lines = [("TY", work.container == nil ? "BOOK" : "CHAP"), ("ID", work.key), ("TI", work.title)]
        if let container = work.container { lines.append(("T2", container)) }
        lines += work.authors.map { ("AU", $0.inverted) } + work.editors.map { ("ED", $0.inverted) }
        if let year = work.year { lines.append(("PY", "\(year)")) }
        lines.append(("LA", work.language))
        if let note = work.note { lines.append(("N1", note)) }
        lines.append(("ER", ""))
        return lines.map { "\($0)  - \($1.onOneLine)\r\n" }.joined()
    }

    /// An item of CSL-JSON.
    ///
    /// - Source: Citation Style Language 1.0.2, csl-data.json.
    private static func json(_ work: CitedWork) -> String {
        var members = [
            "\"id\": \(jsonString(work.key))", "\"type\": \"\(work.container == nil ? "book" : "chapter")\"",
            "\"title\": \(jsonString(work.title))",
        ]
        if let container = work.container { members.append("\"container-title\": \(jsonString(container))") }
        let names = { (names: [CitedWork.Name]) in "[" + names.map(json).joined(separator: ", ") + "]" }
        if !work.authors.isEmpty { members.append("\"author\": \(names(work.authors))") }
        if !work.editors.isEmpty { members.append("\"editor\": \(names(work.editors))") }
        if let year = work.year { members.append("\"issued\": {\"date-parts\": [[\(year)]]}") }
        members.append("\"language\": \(jsonString(work.language))")
        if let note = work.note { members.append("\"note\": \(jsonString(note))") }
        return "  {" + members.joined(separator: ", ") + "}"
    }

    private static func json(_ name: CitedWork.Name) -> String {
        guard let given = name.given else { return "{\"literal\": \(jsonString(name.whole))}" }
        let suffix = name.suffix.map { ", \"suffix\": \(jsonString($0))" } ?? ""
        return "{\"family\": \(jsonString(name.family)), \"given\": \(jsonString(given))\(suffix)}"
    }
}
