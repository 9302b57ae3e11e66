import Content
import Records
import Text

/// The years of which a timeline tells.
struct TimelineYears {
    private var years: Set<Int> = []
    /// From the first to the last; `nil` without events.
    private(set) var span: ClosedRange<Int>?

    /// The longest event each year of which it is taken to tell of: of longer ones only the ends count.
    private static let longest = 100

    init(_ events: [RecordReader]) {
        for event in events {
            guard let date = event.value("Date").flatMap({ EDTFDate($0.text) }) else { continue }
            let first = date.earliest.year
            let last = max(date.latest?.year ?? first, first)
            years.formUnion(last - first <= Self.longest ? Array(first...last) : [first, last])
        }
        if let first = years.min(), let last = years.max() { span = first...last }
    }

    func contains(_ year: Int) -> Bool { years.contains(year) }
}

extension ProseRule {
    /// Finds years within the span of the timeline of which it says nothing, each once in the capsule.
    static func findYearsWithoutEvent(
        _ text: ProseText,
        _ surroundings: Surroundings,
        _ findings: inout Findings
    ) {
        guard text.kind == .section, let span = surroundings.years.span else { return }
        for passage in text.ownProse {
            var quoted: [Bool]?
            for (index, token) in passage.tokens.enumerated()
            where token.kind == .number && token.range.count == 4 {
                guard let year = Int(passage.spelling(token)), (1000...2100).contains(year),
                    span.contains(year),
                    !surroundings.years.contains(year), !passage.isCounting(index)
                else { continue }
                let isQuoted = quoted ?? passage.isQuoted
                quoted = isQuoted
                if isQuoted[index] { continue }
                findings.add(
                    passage.part(token.range),
                    once: "\(year)",
                    "the text names \(year), and the timeline has no event of that year; write one into timeline.rec, with “Date: \(year)”"
                )
            }
        }
    }

    /// Finds events without a source, if most have one.
    static func findEventsWithoutSource(
        _ capsule: WrittenCapsule,
        _: Surroundings,
        _ findings: inout Findings
    ) {
        let bare = capsule.events.filter { $0.values("Source").isEmpty }
        guard isMost(bare.count, of: capsule.events.count) else { return }
        for event in bare {
            guard let title = event.value("Title") else { continue }
            findings.add(
                title,
                "this event has no source, while most have one; write “Source: …” with the key of a work"
            )
        }
    }
}

extension Passage {
    /// Whether a number counts or measures something and is no year: a sign for money or a part of a longer number is beside it.
    fileprivate func isCounting(_ index: Int) -> Bool {
        if isCalled(index) || isMeasure(behind: index - 1) { return true }
        if let next = token(index, 1), next.isWord, next.folded != "s" { return true }
        if let next = token(index, 1), next.kind == .sign, "%€$£°/".unicodeScalars.contains(next.first) {
            return true
        }
        if let before = token(index, -1), before.kind == .sign,
            "$£€#№§/".unicodeScalars.contains(before.first)
        {
            return true
        }
        return false
    }
}
