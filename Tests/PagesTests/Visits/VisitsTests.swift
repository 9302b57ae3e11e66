import Content
import Testing

@testable import Pages

struct VisitsTests {
    private func answer(
        _ address: String,
        _ article: Article = Lighthouses.article,
        day: Int = 0,
        transaction: Transaction? = nil
    ) -> Reply? {
        let edition = Edition(of: article, isSearchable: true)
        let facts: (() -> Transaction)? = transaction.map { facts in { facts } }
        return edition.answering.first { $0.place.string == address }?
            .reply(to: Inquiry(path: address, day: day, room: 900, transaction: facts))
    }

    private func page(_ reply: Reply?) throws -> Page {
        guard case .page(let page) = try #require(reply) else { throw CancellationError() }
        return page
    }

    private func article(_ date: String, oldStyle: String? = nil) throws -> Article {
        var article = Lighthouses.article
        article.events = [
            Event(
                date: try #require(EDTFDate(date)),
                oldStyle: oldStyle.flatMap { EDTFDate($0, in: .julian) },
                title: "The lamp is lit",
                text: [.text("It burns.")],
                sections: [article.sections[0].slug]
            )
        ]
        return article
    }

    /// Days since 1970.
    private func day(_ year: Int, _ month: Int, _ day: Int) throws -> Int {
        try #require(
            (0..<40_000).first {
                CalendarDate(daysSince1970: $0) == CalendarDate(year: year, month: month, day: day)
            }
        )
    }

    @Test func anAnniversaryIsToldOnItsDay() throws {
        let article = try article("1917-11-07", oldStyle: "1917-10-25")
        let page = try page(answer("/today.gmi", article, day: day(2026, 11, 7)))
        #expect(page.title == "On this day: 7 November")
        #expect(page.paragraphs.contains("7 November 1917 (25 October 1917, old style) · 109 years ago"))
        // The day of the old calendar is one too.
        let other = try self.page(answer("/today.gmi", article, day: day(2026, 10, 25)))
        #expect(other.paragraphs.contains { $0.hasSuffix("109 years ago") })
    }

    @Test func onAnyOtherDayTheNextIsNamed() throws {
        for (date, year) in [("1917-11-07", 2026), ("1920-02-29", 2025), ("1900-01-01", 2026)] {
            let page = try page(answer("/today.gmi", article(date), day: day(year, 12, 31)))
            #expect(page.paragraphs.first?.hasPrefix("None of the events fell on this day.") == true)
            #expect(page.headings.contains("The lamp is lit"))
        }
    }

    @Test func withoutADayThereIsNoSuchPage() throws {
        #expect(answer("/today.gmi", try article("1917-11")) == nil)
        #expect(
            !Edition(of: try article("1917"), isSearchable: true).pages.contains {
                $0.targets.contains(.today)
            }
        )
    }

    @Test func aPageAtRandomIsOneOfTheEdition() throws {
        let context = PageContext(of: Lighthouses.article, isSearchable: true)
        let edition = Edition(of: Lighthouses.article)
        for number in -1...99 {
            guard
                case .elsewhere(let page) = RandomDesk(of: context, choosing: { _ in number })
                    .reply(to: Inquiry(path: "/random", day: 0, room: 9))
            else {
                Issue.record("nothing")
                return
            }
            #expect(edition.pages.contains { $0.id == page })
        }
    }

    @Test func theRequestIsShownByteByByte() throws {
        let request = Array("gemini://localhost/transaction.gmi?a\t\u{1B}é\\\r\n".utf8)
        let security = Transaction.Security(
            version: "TLS 1.3",
            cipher: "TLS_AES_128_GCM_SHA256",
            group: "x25519",
            serverName: nil,
            isResumed: false
        )
        let page = try page(
            answer("/transaction.gmi", transaction: Transaction(request: request, security: security))
        )
        #expect(page.paragraphs.contains("gemini://localhost/transaction.gmi?a\\t\\x1b\\xc3\\xa9\\\\\\r\\n"))
        #expect(page.listed.contains { $0.hasPrefix("x25519:") })
        #expect(page.listed.contains("Your program named no host before encryption began."))
        let gopher = try self.page(
            answer(
                "/transaction.gmi",
                transaction: Transaction(request: Array("/transaction.gmi\r\n".utf8), security: nil)
            )
        )
        #expect(gopher.listed.isEmpty && gopher.paragraphs.contains("/transaction.gmi\\r\\n"))
    }

    @Test func filesHaveNoneOfThem() {
        let edition = Edition(of: Lighthouses.article)
        #expect(edition.answering.isEmpty)
        for page in edition.pages {
            #expect(
                page.targets.contains { [PageID]([.transaction, .today, .random, .search]).contains($0) }
                    == false,
                "\(page.path)"
            )
        }
    }
}

extension Page {
    fileprivate var listed: [String] {
        text.flatMap { block -> [String] in
            if case .list(let items) = block { items.map(\.words.plain) } else { [] }
        }
    }
}
