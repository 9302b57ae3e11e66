import Records
import Text

extension Resolver {
    /// Warns of terms that no page leads to and of sources that appear nowhere.
    ///
    /// If a part of the source could not be read, what it mentions cannot be told from what nobody mentions, so there is no
    /// warning.
    mutating func warnOfTheUnused(_ parsed: ParsedCapsule) {
        guard parsed.isWhole else { return }
        // What the records of an empty file would mention seems to be unused because of that alone.
        let warn = { (report: inout Report, place: LocatedText, message: String) in
            if let cause = parsed.emptyFile {
                report.warningFollows(from: cause)
            } else {
                report.warning(at: place, message)
            }
        }
        for term in parsed.terms where !term.isHidden && !mentionedTerms.contains(term.slug) {
            guard let name = term.header?.value(.term) else { continue }
            warn(
                &report,
                name,
                "no page mentions this term; mark it where it matters, as in “[[\(term.slug)]]”, or remove its file"
            )
        }
        // A source with a view is listed as further reading, cited or not.
        let cited = citedSources.union(sourcesOfHiddenTexts)
        for source in parsed.sources where source.value(.view) == nil {
            guard let key = source.value(.key), !cited.contains(String(key.text)) else { continue }
            warn(
                &report,
                key,
                "nothing cites this source; cite it, as in \(quoted("[@\(key.text)]")), or give it a “View”"
            )
        }
    }
}
