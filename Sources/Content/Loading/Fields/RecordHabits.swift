internal import Records
internal import Text

/// Takes fields as what was meant by them that say something else than their names, each with one message that has the lines
/// to write.
///
/// | a writer writes                                      | and means                                             |
/// |------------------------------------------------------|-------------------------------------------------------|
/// | `From:` and `To:`, or `End:`, in an event            | `Date: 1857/1858`                                     |
/// | `Years: 1857-1900` in an era                         | `From: 1857` and `To: 1900`                           |
/// | `Correct: words`, `* Choice: words`                  | `Choice: * words`                                     |
/// | `a) words` and `b) words`, `A: words`, `a. words`    | `Choice: words`                                       |
/// | `Term: Louis Pasteur (1822-1895)`, `Born:`, `Died:`  | `Dates: 1822/1895`                                    |
/// | `Term: [[words]]`; `Term` and `Kind` exchanged       | the words; the two as they should be                  |
/// | `Published: false`, `Status: draft`                  | `Draft: yes`                                          |
/// | `Copyright:` beside a licence, `DOI:`                | `Credit:`, `URL:`                                     |
struct RecordHabits {
    private(set) var record: Record

    /// Reports the habits in a record and repairs it.
    init(_ record: Record, as shape: RecordShape, _ report: inout Report) {
        self.record = record
        switch shape.subject {
        case RecordShape.event.subject: joinEvent(&report)
        case RecordShape.era.subject: divideEra(&report)
        case RecordShape.question.subject: markChoices(&report)
        case RecordShape.attachment.subject:
            if value(.licence) != nil { rename(["copyright"], to: .credit, &report) }
        case RecordShape.source.subject: takeDOI(&report)
        case RecordShape.term.subject:
            exchangeTerm(&report)
            undressTerm(&report)
            joinLife(&report)
            takeDraft(&report)
        case RecordShape.section.subject, RecordShape.page.subject: takeDraft(&report)
        default: break
        }
    }

    private func index(_ names: Set<String>) -> Int? {
        record.fields.firstIndex { names.contains($0.name.text.lowercased()) && !$0.value.isEmpty }
    }

    private func value(_ name: FieldName) -> LocatedText? {
        record.fields.first { $0.name.text == name.rawValue && !$0.value.isEmpty }?.value
    }

    private func field(_ name: FieldName, _ value: String, at place: LocatedText) -> Record.Field {
        Record.Field(
            name: LocatedText(name.rawValue[...], at: place.start),
            value: LocatedText(value[...], at: place.start)
        )
    }

    /// Removes fields; the lines that are none keep their places among the others.
    private mutating func remove(_ indices: Set<Int>) {
        for index in indices.sorted(by: >) where record.fields.indices.contains(index) {
            record.fields.remove(at: index)
            for stray in record.strays.indices where record.strays[stray].position > index {
                record.strays[stray].position -= 1
            }
        }
    }

    /// Returns a date or an interval in EDTF for what two fields say; `nil` if nobody can tell.
    private static func interval(_ start: Substring?, _ end: Substring?) -> String? {
        let text =
            switch (start, end) {
            case (let start?, let end?): "\(start)/\(end)"
            case (let start?, nil): "\(start)/.."
            case (nil, let end?): "../\(end)"
            case (nil, nil): ""
            }
        if EDTFDate(text[...]) != nil { return text }
        guard case .dates(let dates)? = DateHabits.reading(of: text.replacing("/", with: " - ")[...]),
            dates.count == 1
        else { return nil }
        return dates.first
    }

    // MARK: - The timeline

    private mutating func joinEvent(_ report: inout Report) {
        let end = index(["to", "end", "until", "enddate", "till", "ende", "bis"])
        let start = index(["from", "start", "startdate", "begin", "beginning"])
        let own = record.fields.firstIndex { $0.name.text == FieldName.date.rawValue && !$0.value.isEmpty }
        guard let first = own ?? start ?? end, end != nil || start != nil && own == nil,
            let date = Self.interval(
                (own ?? start).map { record.fields[$0].value.text },
                end.map { record.fields[$0].value.text }
            )
        else { return }
        let odd = start ?? end ?? first
        report.error(
            at: record.fields[odd].name,
            "an event has one “Date”, with both ends if it lasts; write “Date: \(date)” in the place of these lines"
        )
        record.fields[first] = field(.date, date, at: record.fields[first].value)
        remove(Set([start, end].compactMap(\.self)).subtracting([first]))
    }

    private mutating func divideEra(_ report: inout Report) {
        guard value(.from) == nil, value(.to) == nil,
            let index = index(["years", "date", "dates", "time", "span", "period", "jahre"])
        else { return }
        let value = record.fields[index].value
        var text = String(value.text)
        if EDTFDate(value.text) == nil, case .dates(let dates)? = DateHabits.reading(of: value.text),
            dates.count == 1
        {
            text = dates[0]
        }
        let ends = text.split(separator: "/", omittingEmptySubsequences: false)
        guard ends.count == 2, ends.allSatisfy({ EDTFDate($0) != nil }) else { return }
        report.error(
            at: record.fields[index].name,
            "an era has its first and its last year in two fields; write “From: \(ends[0])” and “To: \(ends[1])” in the place of this line"
        )
        record.fields[index] = field(.from, String(ends[0]), at: value)
        record.fields.append(field(.to, String(ends[1]), at: value))
        for stray in record.strays.indices where record.strays[stray].position > index {
            record.strays[stray].position += 1
        }
    }

    // MARK: - Questions

    private static let rightNames: Set<String> = [
        "correct", "right", "correctchoice", "rightchoice", "true", "richtig", "correcta", "juste",
        "correctoption",
    ]

    /// Takes lines that begin with the letters of choices, from A on, as choices.
    private mutating func takeLetteredChoices(_ report: inout Report) {
        var lines: [(letter: Character, words: Substring, line: LocatedText, field: Int?, stray: Int?)] = []
        for (index, field) in record.fields.enumerated()
        where field.name.text.count == 1 && !field.value.text.isInvisible {
            guard let letter = field.name.text.lowercased().first else { continue }
            lines.append((letter, field.value.text, field.name, index, nil))
        }
        for (index, stray) in record.strays.enumerated() {
            var words = stray.line.text.trimmed
            if words.first == "(" { words = words.dropFirst() }
            guard let letter = words.lowercased().first, let sign = words.dropFirst().first,
                ").:".contains(sign)
            else { continue }
            let rest = words.dropFirst(2).trimmed
            if !rest.isInvisible { lines.append((letter, rest, stray.line, nil, index)) }
        }
        lines.sort { $0.line.start.offset < $1.line.start.offset }
        guard (2...8).contains(lines.count),
            lines.map(\.letter) == Array("abcdefgh".prefix(lines.count)), let first = lines.first
        else { return }
        let cause = report.cause(
            at: first.line,
            "each choice is a field, and pages give it its letter; write \(quoted("Choice: \(first.words)")), and “Choice: * …” for the right one"
        )
        let right = rightLetter(among: lines.map(\.letter))
        let choices = lines.map { line in
            field(
                .choice,
                line.letter == right?.letter ? "* \(line.words)" : String(line.words),
                at: line.line
            )
        }
        for (line, choice) in zip(lines, choices) {
            if line.letter != "a" { report.follows(from: cause) }
            if let index = line.field { record.fields[index] = choice }
        }
        if let right { remove([right.index]) }
        for (line, choice) in zip(lines, choices).reversed() {
            guard let index = line.stray else { continue }
            let position = record.strays.remove(at: index).position
            record.fields.insert(choice, at: position)
            for later in record.strays.indices where later >= index { record.strays[later].position += 1 }
        }
    }

    /// Returns the right choice and the field that names it by its letter.
    private func rightLetter(among letters: [Character]) -> (letter: Character, index: Int)? {
        let names = Self.rightNames.union(["answer", "solution"])
        for (index, field) in record.fields.enumerated()
        where names.contains(field.name.text.lowercased()) {
            let word = field.value.text.trimmed.lowercased()
            guard let letter = word.first, letters.contains(letter),
                word.count == 1 || word.dropFirst().first == ")"
            else { continue }
            return (letter, index)
        }
        return nil
    }

    private mutating func markChoices(_ report: inout Report) {
        takeLetteredChoices(&report)
        for (index, field) in record.fields.enumerated()
        where Self.rightNames.contains(field.name.text.lowercased()) && !field.value.isEmpty {
            // A letter only names a choice.
            guard field.value.text.count > 1, value(.choice) != nil else { continue }
            report.error(
                at: field.name,
                "the right choice is a “Choice” that begins with “* ”; write \(written("Choice: * \(field.value.text)"))"
            )
            record.fields[index] = self.field(.choice, "* \(field.value.text)", at: field.value)
        }
        for (index, stray) in record.strays.enumerated().reversed() {
            let words = stray.line.text.trimmed
            guard words.hasPrefix("*"), let colon = words.firstIndex(of: ":"),
                words[..<colon].dropFirst().trimmed.lowercased() == "choice"
            else { continue }
            let rest = words[words.index(after: colon)...].trimmed
            report.error(
                at: stray.line,
                "the mark of the right choice stands behind the colon; write \(written("Choice: * \(rest)"))"
            )
            record.strays.remove(at: index)
            record.fields.insert(field(.choice, "* \(rest)", at: stray.line), at: stray.position)
            for later in record.strays.indices where later >= index { record.strays[later].position += 1 }
        }
    }

    // MARK: - Terms and other texts

    private mutating func exchangeTerm(_ report: inout Report) {
        let kinds = Set(Term.Kind.builtIn.map(\.name))
        guard let term = record.fields.firstIndex(where: { $0.name.text == FieldName.term.rawValue }),
            let kind = record.fields.firstIndex(where: { $0.name.text == FieldName.kind.rawValue }),
            kinds.contains(record.fields[term].value.text.lowercased()),
            !kinds.contains(record.fields[kind].value.text.lowercased()),
            record.fields[kind].value.text.first?.isUppercase == true
        else { return }
        let (name, word) = (record.fields[kind].value, record.fields[term].value)
        report.error(
            at: record.fields[term].name,
            "“Term” and “Kind” are exchanged; write \(quoted("Term: \(name.text)")) and “Kind: \(word.text.lowercased())”"
        )
        record.fields[term].value = name
        record.fields[kind].value = LocatedText(word.text.lowercased()[...], at: word.start)
    }

    private mutating func undressTerm(_ report: inout Report) {
        guard let index = record.fields.firstIndex(where: { $0.name.text == FieldName.term.rawValue }) else {
            return
        }
        let value = record.fields[index].value
        if value.text.hasPrefix("[["), value.text.hasSuffix("]]"), value.text.utf8.count > 4 {
            let name = value.text.dropFirst(2).dropLast(2).trimmed
            report.error(
                at: value,
                "the name of a term has no marks around it; write \(quoted("Term: \(name)"))"
            )
            record.fields[index].value = value.part(name)
            return
        }
        guard value.text.hasSuffix(")"), self.value(.dates) == nil,
            let open = value.text.lastIndex(of: "("), open != value.text.startIndex
        else { return }
        let name = value.text[..<open].trimmed
        let inner = value.text[value.text.index(after: open)...].dropLast()
        guard let date = Self.date(inner), !name.isEmpty else { return }
        report.error(
            at: value,
            "the years of a term stand in a field of their own; write \(quoted("Term: \(name)")), and “Dates: \(date)” below it"
        )
        record.fields[index].value = value.part(name)
        record.fields.append(field(.dates, date, at: value))
    }

    /// Returns a date of a whole year or more that stands in brackets behind a name.
    private static func date(_ text: Substring) -> String? {
        // A number of one or two digits may be anything.
        guard text.utf8.contains(where: \.isDigit), text.utf8.count > 2 else { return nil }
        if EDTFDate(text) != nil { return String(text) }
        guard case .dates(let dates)? = DateHabits.reading(of: text), dates.count == 1 else { return nil }
        return dates[0]
    }

    private mutating func joinLife(_ report: inout Report) {
        guard value(.dates) == nil else { return }
        let (born, died) = (index(["born", "birth", "geboren"]), index(["died", "death", "gestorben"]))
        guard let first = born ?? died else { return }
        let end = died.map { record.fields[$0].value.text }
        guard
            let dates = born == nil
                ? end.flatMap({ Self.date($0) }).map({ "/\($0)" })
                : Self.interval(born.map { record.fields[$0].value.text }, end)
        else { return }
        report.error(
            at: record.fields[first].name,
            "the life of a person is one field; write “Dates: \(dates)”\(born == nil || died == nil ? "" : " in the place of both lines")"
        )
        record.fields[first] = field(.dates, dates, at: record.fields[first].value)
        if let born, let died {
            remove([max(born, died)].filter { $0 != first }.reduce(into: Set<Int>()) { $0.insert($1) })
        }
    }

    private mutating func takeDraft(_ report: inout Report) {
        guard value(.draft) == nil, let index = index(["published", "status", "public", "publish"]) else {
            return
        }
        let (name, word) = (record.fields[index].name, record.fields[index].value.text.bareName.lowercased())
        let isStatus = name.text.lowercased() == "status"
        let isDraft =
            isStatus
            ? ["draft", "unpublished", "private", "wip", "entwurf", "hidden"].contains(word)
            : word != "published" && word != "public" && WordSynonyms.no.contains(word)
        report.error(
            at: name,
            isDraft
                ? "a text that is not to be shown yet says so with “Draft”; write “Draft: yes” in the place of this line"
                : "every text without “Draft: yes” is shown; remove this line"
        )
        remove([index])
    }

    private mutating func takeDOI(_ report: inout Report) {
        guard value(.url) == nil, let index = index(["doi"]) else { return }
        let field = record.fields[index]
        var doi = field.value.text.trimmedOfSpaces
        for prefix in ["https://doi.org/", "http://dx.doi.org/", "doi.org/", "doi:", "DOI:"]
        where doi.hasPrefix(prefix) {
            doi = doi.dropFirst(prefix.count).trimmedOfSpaces
        }
        guard doi.hasPrefix("10.") else { return }
        report.error(
            at: field.name,
            "a source has no field “\(field.name.text)”; write \(written("URL: https://doi.org/\(doi)"))"
        )
        record.fields[index] = self.field(.url, "https://doi.org/\(doi)", at: field.value)
    }

    private mutating func rename(_ names: Set<String>, to other: FieldName, _ report: inout Report) {
        guard value(other) == nil, let index = index(names) else { return }
        let field = record.fields[index]
        report.error(
            at: field.name,
            "who made it stands in “\(other.rawValue)”; write \(written("\(other.rawValue): \(field.value.text)"))"
        )
        record.fields[index].name = LocatedText(other.rawValue[...], at: field.name.start)
    }
}
