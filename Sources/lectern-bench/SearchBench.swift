import Content
import Pages
import Renderers

/// Makes the index of the capsule in `./Capsule`, if there is one, and of two made-up ones, and searches them from the words to
/// the bytes of the answer.
func measureSearch(sections: Int) throws -> [Measurement] {
    let own = try? SourceFolder.read("Capsule")
    return try [own, Book().folder, LargeCapsule(sections: sections).folder].compactMap(\.self)
        .flatMap(measureSearch)
}

/// One query of each kind, including hostile ones; the made-up capsule has other words than the article.
private let queries = [
    ("a term", "Left Opposition"), ("a term", "Lamp 7"), ("a word of many pages", "trotsky"),
    ("a word of many pages", "keeper"), ("words of a text", "stalin lenin testament"),
    ("words of a text", "weather into the book"), ("a letter", "s"),
    ("words that every text has", "the a of in to and t"),
    (
        "words that every text has",
        "of and in to was by it he his on that as at for from with is be who had not but ar t"
    ),
    ("words that every text has", "the lamp at and wrote w"),
    ("words of many texts", "by then many out they and"),
    (
        "words of a letter",
        "a s t d m e i l o u b c f g h j k n p q r v w x y z 1 2 3 4 5 6 7 8 9 0 ä б с в и к о а я у"
    ),
    ("a question", "what is a soviet"), ("a question", "how did the keepers light lamps at night?"),
    ("Chinese", String(String.UnicodeScalarView((0..<333).compactMap { Unicode.Scalar(0x4E00 + $0 * 7) }))),
    ("beginnings", "of the s"), ("a beginning", "ka"), ("words of the book", "kamo relu tasi"),
    ("compounds", "donaudampfschifffahrtsgesellschaftskapitän rindfleischetikettierungsüberwachungsaufgabe"),
    ("other scripts", "ленин 스탈린 列寧 λένιν לנין"),
    ("nothing near", "zzzzzz qqqqqq"), ("nothing, a term near", "sovjet lampp"),
    ("1,000 letters", String(repeating: "š", count: 1_000)),
    ("500 words", String(repeating: "ä ", count: 500)),
]

private func measureSearch(in folder: SourceFolder) throws -> [Measurement] {
    guard let article = loadArticle(from: folder).article else {
        throw BenchError("\(folder.name): no article")
    }
    let plain = median((0..<5).map { _ in timed { Edition(of: article) }.seconds })
    let searchable = median((0..<5).map { _ in timed { Edition(of: article, isSearchable: true) }.seconds })
    let edition = Edition(of: article, isSearchable: true)
    guard let index = edition.search else { throw BenchError("no index") }
    let build = Measurement(
        name: "search index \(folder.name)",
        values: [("sections", Double(article.sections.count)), ("build_ms", (searchable - plain) * 1e3)]
    )
    let renderer = GemtextRenderer(edition.context)
    return [build]
        + queries.map { kind, query in
            var bytes = 0
            let times = (0..<20).map { _ in
                timed { bytes = index.results(for: query).map { renderer.render($0).count } ?? 0 }.seconds
            }
            return Measurement(
                name: "search \(folder.name), \(kind): \(query.prefix(24))",
                values: [
                    ("answer_bytes", Double(bytes)), ("median_us", median(times) * 1e6),
                    ("worst_us", (times.max() ?? 0) * 1e6),
                ]
            )
        }
}
