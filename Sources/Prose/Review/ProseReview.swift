package import Content
package import Records
import Text

/// Looks at the words of a capsule by all rules of prose, and adds a warning for each finding that is not allowed.
///
/// It goes through the texts one by one and keeps none of them, in time linear in their length.
package func reviewProse(of capsule: WrittenCapsule, _ report: inout Report) {
    var review = Review(capsule, files: report.files.map(\.path))
    review.look(at: capsule)
    review.report(&report, allowing: capsule.allowances)
}

/// The rules at work, each with what it has found so far.
private struct Review {
    private let surroundings: Surroundings
    private let rules = ProseRule.all
    private var findings: [Findings]
    private var variants: [Variants]
    private let language: ProseLanguage
    /// The languages of single texts, by their tags.
    private var languages: [String: ProseLanguage] = [:]

    init(_ capsule: WrittenCapsule, files: [String]) {
        language = ProseLanguage.named(capsule.language)
        surroundings = Surroundings(capsule, language)
        let silences = capsule.silences(files)
        findings = rules.map { Findings(silences: silences[$0.id] ?? Findings.Silences()) }
        variants = rules.map { Variants(silences: silences[$0.id] ?? Findings.Silences()) }
    }

    mutating func look(at capsule: WrittenCapsule) {
        for passage in capsule.frame.passages(in: capsule, language) { look(at: passage) }
        let texts: [(ProseText.Kind, [WrittenText])] = [
            (.section, capsule.sections), (.term, capsule.terms), (.page, capsule.pages),
        ]
        for (kind, texts) in texts {
            for text in texts {
                let language = language(of: text)
                look(at: ProseText(kind, text, of: capsule, language))
            }
        }
        for records in [capsule.events, capsule.questions, capsule.attachments, capsule.changes] {
            for passage in records.passages(in: capsule, language) { look(at: passage) }
        }
        for (index, rule) in rules.enumerated() {
            switch rule.look {
            case .capsule(let look): look(capsule, surroundings, &findings[index])
            case .variants: variants[index].report(&findings[index])
            case .passage, .text: break
            }
        }
    }

    private mutating func language(of text: WrittenText) -> ProseLanguage {
        guard let tag = text.header.value("Language").map({ String($0.text) }) else { return language }
        if let known = languages[tag] { return known }
        let language = ProseLanguage.named(tag)
        languages[tag] = language
        return language
    }

    private mutating func look(at text: ProseText) {
        for passage in text.passages { look(at: passage) }
        for (index, rule) in rules.enumerated() {
            if case .text(let look) = rule.look { look(text, surroundings, &findings[index]) }
        }
    }

    private mutating func look(at passage: Passage) {
        for (index, rule) in rules.enumerated() {
            switch rule.look {
            case .passage(let look): look(passage, &findings[index])
            case .variants(let look): look(passage, &variants[index])
            case .text, .capsule: break
            }
        }
    }

    /// Adds what is not allowed, and names each `Allow` that allows nothing.
    func report(_ report: inout Report, allowing allowances: [Allowance]) {
        var used: Set<Int> = []
        for (rule, findings) in zip(rules, findings) {
            used.formUnion(findings.used)
            for (index, finding) in findings.list.enumerated() {
                let isLast = index == findings.list.count - 1 && findings.omitted > 0
                let further = isLast ? "; and so in \(count(findings.omitted, "further place"))" : ""
                report.warning(at: finding.place, rule: rule.id.rawValue, "\(finding.message)\(further)")
            }
        }
        var first: [Allowance.Reach: LocatedText] = [:]
        for allowance in allowances where first[allowance.reach] == nil {
            first[allowance.reach] = allowance.written
        }
        for (index, allowance) in allowances.enumerated() {
            if let other = first[allowance.reach], other.start != allowance.written.start {
                report.warning(
                    at: allowance.written,
                    "\(written("Allow: \(other.text)")) allows the same; remove one of the two lines"
                )
                continue
            }
            if allowance.file != nil, let wide = first[allowance.reach.everywhere] {
                report.warning(
                    at: allowance.written,
                    "\(written("Allow: \(wide.text)")) allows the same in the whole capsule; remove that line if this one is enough, or else this one"
                )
                continue
            }
            if used.contains(index) { continue }
            let place = allowance.file.map { " in \($0)" } ?? ""
            report.warning(
                at: allowance.written,
                "nothing breaks the rule \(allowance.rule.rawValue)\(place); remove this “Allow”"
            )
        }
    }
}

extension WrittenCapsule {
    /// Returns what silences each rule; the paths are those of the files as the report has them, by their indices.
    fileprivate func silences(_ files: [String]) -> [ProseRuleID: Findings.Silences] {
        guard let first = allowances.first, files.indices.contains(first.written.start.file) else {
            return [:]
        }
        let folder = files[first.written.start.file].dropLast("capsule.rec".count)
        let indices = Dictionary(files.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
        var silences: [ProseRuleID: Findings.Silences] = [:]
        for (index, allowance) in allowances.enumerated() {
            // The loader has seen that the file is there.
            let file = allowance.file.map { indices["\(folder)\($0)"] ?? -1 }
            silences[allowance.rule, default: Findings.Silences()].add(index, inFile: file)
        }
        return silences
    }
}

extension Allowance {
    /// What an `Allow` silences.
    fileprivate struct Reach: Hashable {
        let rule: ProseRuleID
        let file: String?

        /// The same rule in all files.
        var everywhere: Reach { Reach(rule: rule, file: nil) }
    }

    fileprivate var reach: Reach { Reach(rule: rule, file: file) }
}
