import Content
import Pages
import Renderers

/// Answers of each kind of page that is computed for a reader who studies the capsule in `./Capsule`, from the query to the bytes.
func measureStudy() throws -> [Measurement] {
    guard let article = loadArticle(from: try SourceFolder.read("Capsule")).article else {
        throw BenchError("no article")
    }
    let edition = Edition(of: article, isSearchable: true)
    let renderer = GemtextRenderer(edition.context)
    let begun = try reviewOfADay(edition, renderer)
    let addresses = [
        "/study/review/marxism-expelled-and-reborn", begun, "\(begun).show",
        "/study/october-1917/a.gmi?missed=1.2", "/study/meaning-of-soviet/answer?counsel",
        "/study/recall/soviet/answer?sovjet", "/study/recall/soviet.gmi",
        "/study/recall/dates/5/answer?8 March 1917", "/study/recall/people/leon-trotsky.gmi",
        "/study/order/3.gmi?ab",
        "/study/meaning-of-soviet/answer?\(String(repeating: "š", count: 450))", "/today.gmi",
    ]
    return addresses.map { address in
        var bytes = 0
        let times = (0..<200).map { _ in
            timed { bytes = answer(address, edition).map { renderer.render($0).count } ?? 0 }.seconds
        }
        return Measurement(
            name: "study \(address.prefix(48).map { $0 == "?" ? " " : String($0) }.joined())",
            values: [
                ("answer_bytes", Double(bytes)), ("median_us", median(times) * 1e6),
                ("worst_us", (times.max() ?? 0) * 1e6),
            ]
        )
    }
}

private let today = 20_783

private func answer(_ address: String, _ edition: Edition, day: Int = today) -> Page? {
    let parts = address.split(separator: "?", maxSplits: 1).map(String.init)
    let inquiry = Inquiry(path: parts[0], query: parts.count > 1 ? parts[1] : nil, day: day, room: 900)
    let desk = edition.answering.first { inquiry.path.hasPrefix($0.place.string) }
    guard case .page(let page) = desk?.reply(to: inquiry) else { return nil }
    return page
}

/// Returns the address of a review of all cards of a section after some sittings, on a day on which cards are due.
private func reviewOfADay(_ edition: Edition, _ renderer: GemtextRenderer) throws -> String {
    var address = "/study/review/marxism-expelled-and-reborn"
    for day in today - 40..<today - 20 {
        while let page = answer(address, edition, day: day),
            let next = page.query(labelled: ["Show", "I knew it", "Begin a review"])
        {
            address = "/study/review/marxism-expelled-and-reborn?\(next)"
        }
    }
    return address
}

extension Page {
    fileprivate func query(labelled labels: Set<String>) -> String? {
        for case .links(let links) in text {
            for link in links where labels.contains(link.label) {
                if case .query(let query, _) = link.target { return query }
            }
        }
        return nil
    }
}
