import Records
import Text

extension Resolver {
    /// Reads the fields `Allow`, and reports each that names no rule, no file of the capsule or no reason.
    mutating func allowances(_ parsed: ParsedCapsule) -> [Allowance] {
        let values = parsed.capsule?.values(.allow) ?? []
        if values.isEmpty { return [] }
        let paths = CapsulePaths(parsed.paths)
        return values.compactMap { allowance($0, among: paths) }
    }

    private mutating func allowance(_ value: LocatedText, among paths: CapsulePaths) -> Allowance? {
        var rest = value.text
        let id = rest.takeWord()
        let several = Self.rules(id, before: rest)
        if several.rules.count > 1 {
            let reason = several.reason.isInvisible ? "the author's own idiom" : String(several.reason)
            let lines = several.rules.map { quoted("Allow: \($0.rawValue) \(reason)") }
            report.error(
                at: value,
                "one line for each rule: write \(lines.dropLast().joined(separator: ", ")) and \(lines.last ?? "")"
            )
            return nil
        }
        guard let rule = ProseRuleID(rawValue: String(id)) else {
            let ids = NameList(ProseRuleID.allCases.map(\.rawValue))
            let meant = ids.nearest(to: id, budget: &report.suggestionBudget)
            report.error(
                at: value.part(id),
                "\(quoted(id)) is no rule of prose; "
                    + (meant.map { "did you mean “\($0)”?" }
                        ?? "write an id such as t-001, which lectern check --prose prints behind each warning")
            )
            return nil
        }
        var file: String?
        let place = rest.firstWord
        if paths.isMeant(by: place) {
            _ = rest.takeWord()
            guard paths.all.contains(String(place)) else {
                reportPath(value.part(place), among: paths)
                return nil
            }
            file = String(place)
        }
        guard !rest.isInvisible else {
            report.error(
                at: value,
                "this “Allow” gives no reason; write one behind it, as in “Allow: \(value.text) the author's own idiom”"
            )
            return nil
        }
        if Placeholder.isWhole(rest) {
            report.warning(
                at: value.part(rest),
                "\(quoted(rest)) only holds the place of a reason; write why the rule does not hold here"
            )
        }
        return Allowance(rule: rule, file: file, written: value)
    }

    private mutating func reportPath(_ place: LocatedText, among paths: CapsulePaths) {
        let remedy: String
        if let inner = paths.first(inFolder: place.text) {
            remedy =
                "a line names one file, as in \(quoted(inner)); without a path it holds for the whole capsule"
        } else if let path = paths.named(place.text) {
            remedy = "write \(quoted(path))"
        } else if let path = NameList(paths.all.sorted())
            .nearest(to: place.text, budget: &report.suggestionBudget)
        {
            remedy = "did you mean “\(path)”?"
        } else {
            remedy =
                "write a path inside its folder, such as sections/opening.gmi; a reason begins with a word without a slash"
        }
        report.error(at: place, "the capsule has no file \(quoted(place.text)); \(remedy)")
    }

    /// Returns the rules of which one line speaks, separated by commas or blanks, and what stands behind them.
    private static func rules(
        _ id: Substring,
        before rest: Substring
    ) -> (rules: [ProseRuleID], reason: Substring) {
        var (rules, rest, word): ([ProseRuleID], Substring, Substring) = ([], rest, id)
        while true {
            let ids = word.split { ",;".contains($0) }.map { ProseRuleID(rawValue: String($0)) }
            let known = ids.compactMap(\.self)
            if ids.isEmpty || known.count < ids.count { break }
            rules += known
            let next = rest.firstWord
            let nextIDs = next.split { ",;".contains($0) }
            if nextIDs.isEmpty || !nextIDs.allSatisfy({ ProseRuleID(rawValue: String($0)) != nil }) { break }
            word = rest.takeWord()
        }
        return (rules, rest)
    }
}

/// The paths of a capsule's files, and what writers mean by other words.
private struct CapsulePaths {
    let all: Set<String>
    /// The paths of each last name, with and without its ending.
    private let byName: [Substring: [String]]
    /// The first path in each folder.
    private let firsts: [Substring: String]

    init(_ paths: Set<String>) {
        all = paths
        let parts = paths.sorted().map { ($0, $0.split(separator: "/")) }
        let names = parts.flatMap { path, parts in
            let name = parts.last ?? ""
            return [name, name.dropLast(".gmi".count)].map { ($0, path) }
        }
        byName = Dictionary(grouping: names, by: \.0).mapValues { $0.map(\.1) }
        let folders = parts.filter { $0.1.count > 1 }.map { ($0.1[0], $0.0) }
        firsts = Dictionary(folders) { first, _ in first }
    }

    /// Returns whether a word is meant as a path: by its ending, by a slash, or because a text has it as its slug.
    func isMeant(by word: Substring) -> Bool {
        word.hasSuffix(".gmi") || word.hasSuffix(".rec") || word.contains("/") || word.contains("\\")
            || byName[word]?.contains { $0.hasSuffix(".gmi") } == true
    }

    /// Returns the first file of the folder that a word names.
    func first(inFolder word: Substring) -> String? { firsts[word.trimmingSlashes] }

    /// Returns the only file that has the last name of a path, with or without its ending; of several, the one in the same folder.
    func named(_ word: Substring) -> String? {
        let word = Substring(word.replacing("\\", with: "/")).trimmingSlashes
        let found = byName[word.split(separator: "/").last ?? word] ?? []
        if found.count < 2 { return found.first }
        return found.first { $0 == word || $0.dropLast(".gmi".count) == word }
    }
}

extension Substring {
    /// The text up to the first blank.
    fileprivate var firstWord: Substring { Substring(utf8.prefix { !$0.isBlank }) }

    /// Takes the first word away, with the blanks behind it.
    fileprivate mutating func takeWord() -> Substring {
        let word = firstWord
        self = Substring(utf8[word.endIndex...].drop(while: \.isBlank))
        return word
    }

    /// The text without slashes at its beginning and end, nor the dot of `./`.
    fileprivate var trimmingSlashes: Substring {
        var rest = hasPrefix("./") ? dropFirst(2) : self
        while rest.first == "/" { rest.removeFirst() }
        while rest.last == "/" { rest.removeLast() }
        return rest
    }
}
