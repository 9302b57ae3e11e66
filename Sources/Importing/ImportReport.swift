import Text

/// What an import has made, and what a person should look at.
package struct ImportReport: Sendable {
    private let draft: CapsuleDraft
    private let remarks: [PlacedRemark]
    private let missingSources: [String]
    private let pictureCount: Int
    /// Whether each word of the files was found in the capsule or in a remark.
    var wordsAreCompared = false

    /// The most remarks of one kind and wording that are shown one by one.
    private static let limit = 10

    init(_ draft: CapsuleDraft, _ remarks: [PlacedRemark], _ missingSources: [String], pictureCount: Int) {
        (self.draft, self.remarks, self.missingSources) = (draft, remarks, missingSources)
        self.pictureCount = pictureCount
    }

    /// The report as a file of the capsule, which `check` passes over.
    package var text: String { "# Import\n\n" + lines.map { $0 + "\n" }.joined() }

    /// What was made, section by section, and then each remark with its place.
    package var lines: [String] {
        var lines = [
            "\(draft.title.value): \(count(sections.count, "section")) in “\(draft.language.value)”" + counts
                + "."
        ]
        for section in sections.prefix(200) {
            lines.append(
                "- \(section.path):\(section.line): \(WritingLimits.cut(section.title, to: 80)) → sections/\(section.slug).gmi"
            )
        }
        if sections.count > 200 { lines.append("- and \(sections.count - 200) more") }
        if wordsAreCompared {
            lines += [
                "", "Each word of the text is in the capsule, or stands below among what was left out.",
            ]
        }
        for (kind, title) in [
            (Manuscript.Remark.Kind.guessed, "Concluded; look whether it is right:"),
            (.changed, "In another form than before:"), (.dropped, "Left out:"),
        ] {
            let found = remarkLines(of: kind)
            if !found.isEmpty { lines += ["", title, ""] + found }
        }
        return lines
    }

    /// What to do with the capsule, whose folder is given.
    package static func next(_ folder: String) -> [String] {
        let name = shellWord(folder)
        return [
            "", "Next:", "- read what “# Review:” marks: grep -rn '# Review' \(name)",
            "- lectern check \(name)", "- lectern serve \(name)",
        ]
    }

    private var sections: [SectionDraft] {
        (draft.front + draft.body + draft.parts.flatMap(\.sections) + draft.back).map { draft.sections[$0] }
    }

    private var counts: String {
        var words = ""
        if !draft.parts.isEmpty { words += ", \(count(draft.parts.count, "part"))" }
        if pictureCount > 0 { words += ", \(count(pictureCount, "picture"))" }
        if !missingSources.isEmpty {
            words += ", \(count(missingSources.count, "source")) to be completed in sources.rec"
        }
        return words
    }

    private func remarkLines(of kind: Manuscript.Remark.Kind) -> [String] {
        var shown: [String: Int] = [:]
        var lines: [String] = []
        for remark in remarks where remark.remark.kind == kind {
            let number = shown[remark.remark.message, default: 0] + 1
            shown[remark.remark.message] = number
            guard number <= Self.limit else { continue }
            let words = remark.remark.words.onOneLineOfText
            let tail = words.isEmpty || remark.remark.message.contains(words) ? "" : ": \(quoted(words))"
            lines.append("- \(remark.path):\(remark.remark.line): \(remark.remark.message)\(tail)")
        }
        for (message, number) in shown.sorted(by: { $0.key < $1.key }) where number > Self.limit {
            lines.append("- and \(number - Self.limit) times more: \(message)")
        }
        return lines
    }
}
