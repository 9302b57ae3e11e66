import Content
import Gopher
import Languages
import Pages
import Records
import Renderers
import Text

private let files: [String: String] = [
    "capsule.rec": "Title: T\nLanguage: en\nAuthor: A\nLicence: L\nSectionOrder: a b\n",
    "sections/a.gmi": "Title: One\nSummary: S.\n\nThe [[lamp]] and [[ada]], [[bo]], [[war]].\n",
    "sections/b.gmi": "Title: Two\nSummary: S.\n\nWords.\n",
    "glossary/lamp.gmi":
        "Term: The lamp\nKind: concept\nAlias: light\nNative: Лампа (lampa)\n\nA lamp burns oil.\n",
    "glossary/ada.gmi":
        "Term: Ada Lind\nKind: person\nRole: keeper\nDates: 1879/1940\n\nAda kept the lamp.\n",
    "glossary/bo.gmi": "Term: Bo XVI\nKind: person\n\nBo came after.\n",
    "glossary/war.gmi": "Term: 戦争 2\nKind: event\n\nThe 戦争 of 1904.\n",
    "timeline.rec": """
    Date: 1822
    Title: A lens in 1822
    Text: By Fresnel.
    Section: a

    Date: -0043-03-15
    Title: Ides
    Text: In 44 BC.
    Section: a

    Date: 1917-11-07
    OldStyle: 1917-10-25
    Title: Rising
    Text: It began.
    Section: b

    Date: 192X
    Title: Oil
    Text: More.
    Section: b

    """,
    "questions.rec": """
    Key: who
    Section: a
    Prompt: Who?
    Answer: The lamp
    Alternative: 10,000
    Alternative: C++
    Explanation: [[lamp]].
    Hint: Light.

    Key: when
    Section: a
    Prompt: When?
    Choice: In 1905
    Because: Earlier.
    Choice: * In 1917
    Explanation: Then.

    Key: why
    Section: a
    Prompt: Why?
    Points: Ask.

    """,
]

private let edition: Edition? = {
    let folder = SourceFolder(name: "C", files: files.mapValues { Array($0.utf8) })
    return loadArticle(from: folder).article.map { Edition(of: $0, isSearchable: true) }
}()

private let addresses = [
    "/study/who/answer", "/study/who/answer/", "/study/when.gmi", "/study/when/a.gmi",
    "/study/why/solution.gmi",
    "/study/recall/lamp/answer", "/study/recall/ada/answer", "/study/recall/war/answer",
    "/study/recall/dates/1/answer",
    "/study/recall/dates/4/answer", "/study/recall/people/ada.gmi", "/study/order/2.gmi", "/study/review",
    "/study/review/a",
    "/study/", "/today.gmi", "/transaction.gmi",
]

/// Fuzzes what a reader of a capsule may answer, in any address below `/study/` and in its query; what is said to it is a page in every
/// format.
@_cdecl("LLVMFuzzerTestOneInput")
package func fuzzStudy(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    guard let edition else { preconditionFailure("the capsule has an error") }
    let input = UnsafeBufferPointer(start: start, count: count)
    guard let first = input.first else { return 0 }
    let words = String(decoding: input.dropFirst(), as: UTF8.self)
    let address = addresses[Int(first) % addresses.count]
    check(edition, address, query: words)
    // The rest of the address may be anything too.
    let path = String(words.prefix { $0 != "?" })
    check(edition, address + path, query: String(words.dropFirst(path.count + 1)))
    return 0
}

private func check(_ edition: Edition, _ path: String, query: String) {
    let inquiry = Inquiry(path: path, query: query, day: 20_783, room: 200 + query.utf8.count % 800) {
        Transaction(request: Array("\(path)?\(query)\r\n".utf8), security: nil)
    }
    for desk in edition.answering where path.hasPrefix(desk.place.string) {
        switch desk.reply(to: inquiry) {
        case .page(let page), .asks(_, let page): render(page)
        case .elsewhere, nil: break
        }
    }
}

private func render(_ page: Page) {
    guard let server = GopherServer(host: "example.org", port: 70) else { return }
    let context = RenderContext(language: "en", title: "T", addresses: .capsule)
    let menu = GopherMenuRenderer(server: server, context).render(page)
    precondition((try? Menu(parsing: menu.span)) != nil)
    for bytes in [GemtextRenderer(context).render(page), PlainTextRenderer().render(page)] {
        precondition(bytes.last == UInt8(ascii: "\n") && String(validating: bytes, as: UTF8.self) != nil)
        precondition(bytes.allSatisfy { $0 >= 0x20 || $0 == UInt8(ascii: "\n") })
        let headings = bytes.split(separator: UInt8(ascii: "\n")).count { $0.starts(with: "# ".utf8) }
        precondition(headings <= 1, "nothing that is typed makes a line of its own")
    }
}
