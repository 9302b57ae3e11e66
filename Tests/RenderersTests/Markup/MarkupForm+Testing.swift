import Languages
import Pages
import TestSupport

@testable import Renderers

extension MarkupForm {
    /// A form in which only pages that stand in no folder of their own have an address, besides terms, media and what is elsewhere.
    static func test(
        _ syntax: MarkupWriter.Syntax = .html,
        language: String = "en",
        popsUp: Bool = false
    )
        -> MarkupForm
    {
        let addresses = WebAddresses(at: PagePath("/"), AddressScheme.web)
        return MarkupForm(
            syntax: syntax,
            wording: Wording(language: language),
            address: { target in
                if case .page(.section) = target { nil } else { addresses.address(of: target) }
            },
            gloss: { if case .term(let slug) = $0 { "\(slug): a <gloss>" } else { nil } },
            unfolded: { _ in [] },
            hasPopUpNotes: popsUp
        )
    }

    /// Returns what a page with the title “T” has of these blocks.
    func markup(_ blocks: [Block], idPrefix: String = "", lowered: Int = 0) -> String {
        var body = MarkupBody(self, title: "T", idPrefix: idPrefix, lowered: lowered)
        body.expectNotes(in: blocks)
        body.add(blocks)
        return String(decoding: body.writer.bytes, as: UTF8.self)
    }

    /// Returns the same as a document.
    func document(_ blocks: [Block]) throws -> MarkupDocument {
        let syntax: MarkupDocument.Syntax = syntax == .html ? .html : .xml
        return try MarkupDocument(Array("<div>\(markup(blocks))</div>".utf8), as: syntax)
    }
}
