import Records
import Text

/// Reads the kinds of terms.
///
/// ```
/// kinds = kind *("," kind)
/// kind  = one ["(" several ")"]            ; without brackets the one word serves for several too
/// ```
extension Resolver {
    /// Reads what the rest of the capsule depends on.
    mutating func readFrame(of capsule: RecordReader) {
        let language = capsule.value(.language).map { String($0.text) } ?? "en"
        countsLetters = ["zh", "ja"].contains(language.prefix { $0 != "-" }.lowercased())
        isEdition = capsule.has(.sourceTitle) || capsule.has(.sourceAuthor)
        reportHalfOriginal(capsule)
        hasAllKinds = !capsule.isBroken && (capsule.value(.kinds) != nil || !capsule.has(.kinds))
        guard let value = capsule.value(.kinds) else { return }
        if value.text.contains(where: { ";|".contains($0) }) {
            let list = value.text.split { ";|".contains($0) }.map { String($0.trimmed) }.joined(
                separator: ", "
            )
            report.error(at: value, "kinds have commas between them; write \(quoted("Kinds: \(list)"))")
            hasAllKinds = false
            return
        }
        var seen = Set(Term.Kind.builtIn.map(\.name))
        for part in value.text.split(separator: ",", omittingEmptySubsequences: false) {
            guard let kind = ownKind(value.part(part.trimmed)) else {
                hasAllKinds = false
                continue
            }
            if seen.insert(kind.name.lowercased()).inserted {
                ownKinds.append(kind)
            } else {
                report.error(
                    at: value.origin(of: part.trimmed),
                    "“\(kind.name)” is a kind already; remove it"
                )
            }
        }
    }

    /// Reads the kind of a term: one that every capsule has, or one of this capsule's own.
    mutating func kind(_ value: LocatedText?) -> Term.Kind? {
        let kinds = Term.Kind.builtIn + ownKinds
        if !hasAllKinds, let value, !kinds.contains(where: { $0.name == value.text }) { return nil }
        return word(value, .kind, among: kinds.map { ($0.name, $0) })
    }

    private mutating func ownKind(_ text: LocatedText) -> Term.Kind? {
        guard let words = plain(text) else { return nil }
        let parts = words.split(separator: "(", omittingEmptySubsequences: false).map(\.trimmed)
        let one = parts[0]
        let forms = one.split(separator: "/", omittingEmptySubsequences: false).map(\.trimmed)
        if forms.count == 2, parts.count == 1, let first = forms[0].first, forms[1].first == first,
            forms[0].count > 1
        {
            report.error(
                at: text,
                "the word for several stands in brackets; write \(quoted("Kinds: \(forms[0]) (\(forms[1]))"))"
            )
            return .own(one: String(forms[0]), others: String(forms[1]))
        }
        let isPlain = parts.count == 1 && !one.contains(")")
        let others = parts.count == 2 && parts[1].hasSuffix(")") ? parts[1].dropLast().trimmed : nil
        if !one.isEmpty, isPlain { return .own(one: String(one), others: String(one)) }
        if !one.isEmpty, let others, !others.isEmpty, !others.contains(")") {
            return .own(one: String(one), others: String(others))
        }
        report.error(
            at: text,
            "\(quoted(text.text)) is no kind; write kinds with commas between them, such as “battle (battles), ship (ships)”"
        )
        return nil
    }
}
