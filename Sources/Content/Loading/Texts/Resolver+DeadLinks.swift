import Records

extension Resolver {
    /// Counts the links to a heading that is written in another language as what follows from the message about it: they lead there as
    /// soon as the heading is one.
    mutating func countLinksToMisreadHeadings(_ parsed: ParsedCapsule, _ texts: [(slug: Slug, body: Body)]) {
        var misread: [Slug: [String: Report.Cause]] = [:]
        for text in parsed.sections + parsed.terms + parsed.pages where !text.body.misreadHeadings.isEmpty {
            misread[text.slug, default: [:]].merge(text.body.misreadHeadings) { first, _ in first }
        }
        guard !misread.isEmpty else { return }
        for text in texts {
            for link in text.body.links where !link.address.contains(":") {
                let parts = link.address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
                guard parts.count == 2 else { continue }
                let file = parts[0].split(separator: "/").last
                let page = file == nil ? text.slug : file.flatMap { Slug($0.prefix { $0 != "." }) }
                if let page, let cause = misread[page]?[String(parts[1])] { report.follows(from: cause) }
            }
        }
    }

    /// Counts the links to files that belong into `media/` and lie elsewhere as what follows from the warnings about these.
    mutating func countLinksToMisplacedFiles(_ parsed: ParsedCapsule, _ bodies: [Body]) {
        guard !parsed.misplacedMedia.isEmpty, let media = parsed.media else { return }
        for link in bodies.lazy.flatMap(\.links) where !link.address.contains(":") {
            let name = link.address.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
            if media[name] == nil, let cause = parsed.misplacedMedia[name] { report.follows(from: cause) }
        }
    }
}
