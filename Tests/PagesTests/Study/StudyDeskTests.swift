import Content
import Languages
import Spacing
import TestSupport
import Testing

@testable import Pages

/// The article's capsule as it is studied.
struct StudyDeskTests {
    static let article: Article? = (try? SourceFolder.read(Repository.capsule)).flatMap {
        loadArticle(from: $0).article
    }
    static let edition = article.map { Edition(of: $0, isSearchable: true) }
    static let today = 20_783  // 2026-11-26

    static func reply(_ address: String, day: Int = today, room: Int = 980) -> Reply? {
        let parts = address.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let query = parts.count > 1 ? String(parts[1]) : nil
        let inquiry = Inquiry(path: String(parts[0]), query: query, day: day, room: room)
        return edition?.answering.first { inquiry.path.hasPrefix($0.place.string) }?.reply(to: inquiry)
    }

    static func page(_ address: String, day: Int = today, room: Int = 980) throws -> Page {
        if case .page(let page) = reply(address, day: day, room: room) { return page }
        return try #require(
            edition?.pages.first { edition?.addresses.path(of: $0.id).string == address },
            "\(address)"
        )
    }

    /// Returns where the link with a label leads.
    static func target(of label: String, on page: Page) throws -> String {
        let link = try #require(page.links.first { $0.label.hasPrefix(label) }, "\(page.links.map(\.label))")
        let addresses = try #require(edition).addresses
        switch link.target {
        case .page(let id): return addresses.path(of: id).string
        case .query(let query, of: let id): return "\(addresses.path(of: id))?\(query)"
        default: return ""
        }
    }

    /// Answers choices rightly, until the page of a question has a link with a label.
    private static func passing(from page: Page, to label: String) throws -> Page {
        var page = page
        let questions = try #require(article).questions
        for _ in questions
        where !page.links.contains(where: { $0.label.hasPrefix(label) }) {
            let question = try #require(questions.first { page.title == $0.prompt })
            guard case .choice(let choices, _) = question.form else { break }
            let right = try #require(choices.first { $0.isRight }).text
            page = try Self.page(Self.target(of: right, on: page))
            page = try Self.page(Self.target(of: "Next question", on: page))
        }
        return page
    }

    /// A student goes through a section, misses two questions, and meets them again.
    @Test func missedQuestionsComeAgain() throws {
        var page = try Self.page("/study/meaning-of-soviet.gmi")
        page = try Self.page(Self.target(of: "Type your answer", on: page) + "?parliament")
        #expect(page.title == "Not quite: “parliament”")
        page = try Self.page(Self.target(of: "Next question", on: page))
        page = try Self.page(Self.target(of: "Type your answer", on: page) + "?petrogrd")
        #expect(page.title == "Right: “petrogrd”" && page.words.contains("It is spelled: Petrograd"))
        page = try Self.page(Self.target(of: "Next question", on: page))
        #expect(page.words.contains("You will meet 1 question again at the end of this section."))
        page = try Self.passing(from: page, to: "Tsar Nicholas")
        page = try Self.page(Self.target(of: "Tsar Nicholas", on: page))
        #expect(page.title == "Not quite: “Tsar Nicholas II”")
        page = try Self.page(Self.target(of: "Next question", on: page))
        page = try Self.passing(from: page, to: "Points from more")
        page = try Self.page(Self.target(of: "Points from more", on: page))
        page = try Self.page(Self.target(of: "Once more: the 2 questions", on: page))
        #expect(
            page.title.hasPrefix("Roughly what does")
                && page.words.contains("Once more: the 2 questions that you missed")
        )
        page = try Self.page(Self.target(of: "Type your answer", on: page) + "?a council")
        #expect(page.title == "Right: “a council”")
        page = try Self.page(Self.target(of: "Next question", on: page))
        page = try Self.page(Self.target(of: "The Provisional", on: page))
        #expect(page.words.contains("Those were all questions of this section."))
        #expect(page.links.contains { $0.label == "Next: How was Stalinism born?" })
    }

    @Test func afterThreeMissedTheSectionIsToBeReadAgain() throws {
        let page = try Self.page("/study/october-1917/a.gmi?missed=1.2")
        #expect(page.links.contains { $0.label == "Read again: October 1917 and the soviets" })
        #expect(
            try !Self.page("/study/october-1917/a.gmi?missed=1").links.contains {
                $0.label.hasPrefix("Read again")
            }
        )
    }

    /// Each page of each question can be reached from that of study, and each answer says why.
    @Test func everyAnswerIsReached() throws {
        let article = try #require(Self.article)
        var waiting = ["/study/"]
        var seen: Set<String> = []
        while let address = waiting.popLast() {
            guard seen.insert(address).inserted else { continue }
            for link in try Self.page(address).links {
                guard case .page(let id) = link.target, case .study(let page) = id, !page.asksForWords else {
                    continue
                }
                waiting.append(try #require(Self.edition).addresses.path(of: id).string)
            }
        }
        for question in article.questions {
            #expect(seen.contains("/study/\(question.key).gmi"))
            if question.hint != nil { #expect(seen.contains("/study/\(question.key)/hint.gmi")) }
            guard case .choice(let choices, _) = question.form else {
                #expect(seen.contains("/study/\(question.key)/solution.gmi"))
                continue
            }
            for (number, choice) in choices.enumerated() {
                let address = "/study/\(question.key)/\(StudyPage.letter(of: number)).gmi"
                #expect(seen.contains(address))
                let page = try Self.page(address)
                #expect(page.title.hasPrefix(choice.isRight ? "Right: " : "Not quite: "))
                #expect(page.text.count >= (choice.because == nil ? 1 : 2))
            }
        }
        #expect(seen.count > 280)
    }

    @Test(arguments: [
        "/study/nothing.gmi", "/study/october-1917/z.gmi", "/study/october-1917/e.gmi",
        "/study/october-1917/answer",
        "/study/october-1917/solution.gmi", "/study/recall/nothing.gmi", "/study/recall/dates/0.gmi",
        "/study/recall/dates/999.gmi", "/study/recall/dates/-1.gmi", "/study/recall/dates/x/answer",
        "/study/recall/people/soviet.gmi",
        "/study/order/0.gmi", "/study/order/999.gmi", "/study/review/nothing", "/study/recall",
        "/study/recall/",
        "/study/order/99999999999999999999.gmi", "/study//", "/study/meaning-of-soviet/answer/missed=1/2",
        "/study/.gmi", "/study/recall/dates/01.gmi", "/study/recall/dates/+1.gmi",
        "/study/review/opening/999",
        "/study/review/opening/1/1",
    ])
    func thereIsNothingElse(_ address: String) { #expect(Self.reply(address) == nil) }

    @Test func aWordOfTheQuestionIsNoAnswer() throws {
        #expect(try Self.page("/study/meaning-of-soviet/answer?soviet").title == "Not quite: “soviet”")
        #expect(try Self.page("/study/meaning-of-soviet/answer?workers' councils").title.hasPrefix("Right"))
    }

    /// The section has lost questions, or the client has spelt the state in another way.
    @Test func aStateThatIsNoneLeadsToThePlainAddress() throws {
        for state in ["missed=9", "foo", "missed=1.", ""] {
            guard
                case .elsewhere(.study(.answer(_, walk: ""))) = Self.reply(
                    "/study/meaning-of-soviet/answer/\(state)?council"
                )
            else {
                Issue.record("\(state)")
                continue
            }
        }
        #expect(try Self.page("/study/meaning-of-soviet/answer/missed%3D2?council").title.hasPrefix("Right"))
    }

    @Test(arguments: ["meaning-of-soviet/answer", "recall/soviet/answer", "recall/dates/1/answer"])
    func signsAloneAreAWrongAnswer(place: String) throws {
        #expect(try Self.page("/study/\(place)?...").title == "Not quite: “...”")
    }

    @Test(arguments: ["", " ", "\u{0}", "\u{202E}"])
    func whatNobodySeesIsAskedAgain(_ typed: String) {
        guard case .asks = Self.reply("/study/meaning-of-soviet/answer?\(typed)") else {
            Issue.record("not asked")
            return
        }
    }

    @Test func whatIsTypedIsShownOnOneLineWithoutMarksOfDirection() throws {
        let page = try Self.page("/study/meaning-of-soviet/answer?\u{202E}abc\n=> gemini://example.org/ x ")
        #expect(page.title == "Not quite: “abc => gemini://example.org/ x”")
    }

    /// Without questions the page of study is no page of the edition, and the plan of lessons is on it all the same.
    @Test func theWayToLessonsNeedsNoQuestions() throws {
        var article = try #require(Self.article)
        article.questions = []
        let slug = try #require(Slug("lessons"))
        #expect(article.freePages.contains { $0.slug == slug })
        let edition = Edition(of: article, isSearchable: true)
        let inquiry = Inquiry(path: "/study/", day: 0, room: 900)
        guard
            case .page(let page) = edition.answering.first(where: { $0.place.string == "/study/" })?.reply(
                to: inquiry
            )
        else {
            Issue.record("no page")
            return
        }
        #expect(page.links.contains { $0.target == .page(.freePage(slug)) })
    }

    @Test func theCostOfAnyQueryIsBounded() {
        let long = String(repeating: "missed=1.", count: 100)
        for path in [
            "/study/october-1917.gmi", "/study/review", "/study/order/1.gmi", "/study/recall/soviet/answer",
        ] {
            #expect(Self.reply("\(path)?\(long)") != nil)
        }
    }
}

struct DrillTests {
    typealias Desk = StudyDeskTests

    @Test func aTermIsNamedByItsDefinition() throws {
        let page = try Desk.page("/study/recall/soviet.gmi")
        #expect(!page.words.lowercased().contains("soviet") && page.words.contains("[…]"))
        guard case .asks(let prompt, _) = Desk.reply("/study/recall/soviet/answer") else {
            Issue.record("not asked")
            return
        }
        #expect(prompt == "Which term is it?")
        #expect(try Desk.page("/study/recall/soviet/answer?Sovjet").words.contains("It is spelled: Soviet"))
        #expect(try Desk.page("/study/recall/leon-trotsky/answer?trotski").title == "Right: “trotski”")
        let wrong = try Desk.page("/study/recall/soviet/answer?kulak")
        #expect(wrong.title == "Not quite: “kulak”" && wrong.links.contains { $0.label == "Try again" })
    }

    /// “Another” leads through all terms, events and persons once.
    @Test(arguments: [
        "/study/recall/soviet.gmi", "/study/recall/dates/1.gmi", "/study/recall/people/leon-trotsky.gmi",
    ])
    func anotherLeadsThroughAll(_ start: String) throws {
        var seen: Set<String> = []
        var address = start
        while seen.insert(address).inserted {
            address = try Desk.target(of: "Another", on: Desk.page(address))
        }
        let article = try #require(Desk.article)
        let people = article.terms.count { $0.kind == .person }
        #expect(address == start && [article.terms.count, article.events.count, people].contains(seen.count))
    }

    @Test func aYearIsJudgedByItsDistance() throws {
        let index =
            try #require(Desk.article?.events.firstIndex { $0.title == "General Strike in Britain" }) + 1
        let answer = { (words: String) in try Desk.page("/study/recall/dates/\(index)/answer?\(words)") }
        for words in ["3 May 1926", "1926-05-03", "03.05.1926", "c1926", "1,926", "１９２６", "1926-05"] {
            #expect(try answer(words).title.hasPrefix("Right"), "\(words)")
        }
        for words in ["1926 BC", "-1926", "26", "926", "1926 or 1927", "1925-1926"] {
            #expect(try answer(words).title.hasPrefix("Not quite"), "\(words)")
        }
        #expect(try answer("26").words.contains("Type a year in digits"))
        let shown = try Desk.page(Desk.target(of: "Show the answer", on: answer("1925")))
        #expect(shown.title.contains("1926"))
        #expect(try answer("in 1926!").title == "Right: “in 1926!”")
        #expect(try answer("1925").words.contains("1 year too early"))
        #expect(try answer("1929").words.contains("3 years too late"))
        #expect(try answer("long ago").words.contains("Type a year in digits, such as 1848."))
        #expect(try answer("99999999999999999999999").title.hasPrefix("Not quite"))
        #expect(try !Desk.page("/study/recall/dates/\(index).gmi").words.contains("1926"))
    }

    @Test func eventsAreputInOrder() throws {
        let address = "/study/order/3.gmi"
        let article = try #require(Desk.article)
        let first = try Desk.page(address)
        let titles = first.links.filter(\.isPartOfText).map(\.label)
        #expect(titles.count == 4)
        let inOrder = titles.sorted { left, right in
            (article.events.firstIndex { $0.title == left } ?? 0)
                < (article.events.firstIndex { $0.title == right } ?? 0)
        }
        func choose(_ titles: [String]) throws -> Page {
            try titles.dropLast().reduce(first) { page, title in
                try Desk.page(Desk.target(of: title, on: page))
            }
        }
        #expect(try choose(inOrder).title == "Right")
        let wrong = try choose(inOrder.reversed())
        #expect(wrong.title == "Not quite" && wrong.words.contains("In order of time"))
        #expect(wrong.links.contains { $0.label == "Try again" })
        #expect(try Desk.page("\(address)?zz99").title == "Which came first?")
    }

    /// What many definitions have is hidden within a whole name only, and so are the names of months.
    @Test func aMaskLeavesCommonWords() throws {
        let context = PageContext(of: try #require(Desk.article), isSearchable: true)
        let index = DrillIndex(of: context)
        let masked = { (slug: String) -> String in
            Slug(slug).flatMap(context.term).map {
                Mask(of: $0, common: index.common).applied(to: context.definition(of: $0))
            } ?? ""
        }
        #expect(masked("february-revolution").hasPrefix("The revolution that ended"))
        #expect(masked("bolsheviks").hasPrefix("The party of Lenin"))
        #expect(masked("communist-party-of-germany").contains("[…]"))
        #expect(!masked("trotskyism").contains("Trotsky") && !masked("stalinism").contains("Stalin"))
        for term in context.article.terms {
            let words = Mask(of: term, common: index.common).applied(to: context.definition(of: term))
            #expect(!words.lowercased().contains(term.name.lowercased()), "\(term.slug)")
        }
    }

    /// It is a right answer too, so that it would give the term away; words of other languages are no forms of it.
    @Test func aMaskHidesTheNativeName() throws {
        var article = try #require(Desk.article)
        let index = try #require(article.terms.firstIndex { $0.slug.string == "soviet" })
        article.terms[index].native = "совет der Partei (sovet, “council”), plural советы"
        article.terms[index].body = Body(blocks: [.paragraph([.text("A Совет is a body of a party.")])])
        let context = PageContext(of: article, isSearchable: true)
        let drill = DrillIndex(of: context)
        let page = try #require(context.recallPage(article.terms[index].slug, drill))
        #expect(page.words.contains("A […] is a body of a party."))
    }

    /// The old calendar's year is that of the answer, or beside it.
    @Test func aMaskHidesTheYearOfTheOldCalendar() throws {
        let event = Event(
            date: try #require(EDTFDate("1918-01-07")),
            oldStyle: EDTFDate("1917-12-25", in: .julian),
            title: "Christmas of 1917"
        )
        #expect(Mask(of: event).applied(to: event.title) == "Christmas of […]")
    }

    @Test func aPersonIsChosen() throws {
        let page = try Desk.page("/study/recall/people/leon-trotsky.gmi")
        #expect(page.title == "Who was it?" && !page.text.dropLast().words.contains("Trotsky"))
        #expect(try Desk.page(Desk.target(of: "Leon Trotsky", on: page)).title == "Right: “Leon Trotsky”")
        let other = try #require(page.links.first { $0.isPartOfText && $0.label != "Leon Trotsky" }).label
        let wrong = try Desk.page(Desk.target(of: other, on: page))
        #expect(wrong.title == "Not quite: “\(other)”" && wrong.links.contains { $0.label == "Try again" })
    }

    /// However many persons there are, four of them are to choose from, or all.
    @Test(arguments: 2...9)
    func aPersonHasThreeOthersBesideIt(_ count: Int) throws {
        var article = try #require(Desk.article)
        let people = article.terms.filter { $0.kind == .person }.prefix(count)
        article.terms = Array(people)
        article.events = []
        article.questions = article.questions.filter { if case .discussion = $0.form { true } else { false } }
        let edition = Edition(of: article, isSearchable: true)
        for person in people {
            let inquiry = Inquiry(path: "/study/recall/people/\(person.slug).gmi", day: 0, room: 900)
            guard
                case .page(let page) = edition.answering.first(where: {
                    inquiry.path.hasPrefix($0.place.string)
                })?
                .reply(to: inquiry)
            else {
                Issue.record("no page")
                continue
            }
            let choices = page.links.filter(\.isPartOfText).map(\.label)
            #expect(choices.count == min(4, people.count) && Set(choices).count == choices.count)
            #expect(choices.contains(person.name))
        }
    }

    /// Years before Christ are judged, and hidden, as pages show them.
    @Test func yearsBeforeChristAreAsTheyAreShown() throws {
        var article = try #require(Desk.article)
        article.events = [
            Event(
                date: try #require(EDTFDate("-0043-03-15")),
                title: "Ides in 44 BC",
                text: [.text("It was 44 BC.")],
                sections: article.events[0].sections
            )
        ]
        let edition = Edition(of: article, isSearchable: true)
        let page = { (address: String, query: String?) throws -> Page in
            let inquiry = Inquiry(path: address, query: query, day: 0, room: 900)
            let reply = edition.answering.first { inquiry.path.hasPrefix($0.place.string) }?.reply(
                to: inquiry
            )
            guard case .page(let page) = reply else { throw CancellationError() }
            return page
        }
        for words in ["44", "44 BC", "44 bc", "-44", "-43", "-0043-03-15"] {
            #expect(try page("/study/recall/dates/1/answer", words).title.hasPrefix("Right"), "\(words)")
        }
        #expect(try page("/study/recall/dates/1/answer", "43").words.contains("1 year too late"))
        #expect(try !page("/study/recall/dates/1.gmi", nil).text.words.contains("44"))
    }
}

struct ReviewTests {
    typealias Desk = StudyDeskTests

    private func begin(_ address: String = "/study/review/opening", room: Int = 980) throws -> String {
        try Desk.target(of: "Begin a review", on: Desk.page(address, room: room))
    }

    /// Answers cards until none is left for the day; returns the address at the end and the titles.
    private func sit(
        _ start: String,
        day: Int,
        room: Int = 980,
        knowing: (Int) -> Bool = { _ in true }
    ) throws -> (String, [String]) {
        var (address, titles) = (start, [String]())
        while titles.count < 400 {
            let front = try Desk.page(address, day: day, room: room)
            #expect(front.words.contains("Bookmark this page to go on another day."))
            guard front.links.contains(where: { $0.label == "Show" }) else { break }
            let show = try Desk.target(of: "Show", on: front)
            let back = try Desk.page(show, day: day, room: room)
            let kind = front.text.dropFirst().prefix(1).words
            let card = "\(front.subheadings.first ?? "") \(kind)"
            #expect(
                back.subheadings == front.subheadings
                    && back.words.contains("Bookmark this page to go on another day.")
            )
            #expect(back.links.prefix(2).map(\.label) == ["I knew it", "I did not"])
            titles.append(card)
            address = try Desk.target(of: knowing(titles.count) ? "I knew it" : "I did not", on: back)
        }
        return (address, titles)
    }

    @Test func aSittingBringsTenNewCardsAndThenWhatIsDue() throws {
        let (first, titles) = try sit(begin(), day: Desk.today) { $0 != 3 }
        #expect(titles.count == 10 && Set(titles).count == 10)
        #expect(
            try Desk.page(first).words.contains(
                "These were enough new cards for one day; more come tomorrow."
            )
        )
        // What was not known comes first on the next day, and then ten more.
        let (second, next) = try sit(first, day: Desk.today + 1)
        #expect(next.first == titles[2] && next.count <= 11)
        // After a month all are due.
        let (_, later) = try sit(second, day: Desk.today + 31)
        #expect(Set(titles).isSubset(of: later))
    }

    @Test func anEditionThatChangesKeepsWhatIsKnown() throws {
        let (address, titles) = try sit(begin(), day: Desk.today)
        var article = try #require(Desk.article)
        article.terms.removeFirst(3)
        article.questions.reverse()
        article.events.removeLast()
        let edition = Edition(of: article, isSearchable: true)
        let query = String(address.drop { $0 != "?" }.dropFirst())
        let inquiry = Inquiry(path: "/study/review/opening", query: query, day: Desk.today + 30, room: 980)
        guard
            case .page(let page) = edition.answering.first(where: { inquiry.path.hasPrefix($0.place.string) }
            )?.reply(to: inquiry)
        else {
            Issue.record("no page")
            return
        }
        #expect(
            titles.contains { $0.hasPrefix(page.subheadings.first ?? "-") }
                && page.links.contains { $0.label == "Show" }
        )
    }

    /// Over Gopher an address has 255 bytes: the cards of a section go into parts that fit, and all are met.
    @Test func aSmallAddressHasItsPartOfTheCards() throws {
        let start = "/study/review/marxism-expelled-and-reborn"
        let room = 255 - start.utf8.count - 3
        var seen: Set<String> = []
        let beginning = try Desk.page(start, room: room)
        let parts = beginning.links.filter { $0.label.contains("Part ") }
        // The page of the first leads to the others.
        for part in 1...parts.count + 1 {
            var address = try begin(part == 1 ? start : "\(start)/\(part)", room: room)
            for day in 0..<40 {
                let (next, titles) = try sit(address, day: Desk.today + day, room: room)
                address = next
                seen.formUnion(titles)
                #expect(address.drop { $0 != "?" }.utf8.count - 1 + 5 <= room)
            }
        }
        let all = try #require(Desk.article).questions.filter {
            $0.section.string == "marxism-expelled-and-reborn"
        }
        for question in all {
            if case .discussion = question.form { continue }
            #expect(seen.contains { $0.hasPrefix(question.prompt) }, "\(question.key)")
        }
        let whole = try Desk.page("/study/review", room: 240)
        #expect(
            whole.words.contains("too many cards") && !whole.links.contains { $0.label == "Begin a review" }
        )
    }

    @Test func aDamagedAddressOffersWhatCanBeRead() throws {
        let (address, _) = try sit(begin(), day: Desk.today)
        let page = try Desk.page(String(address.dropLast(8)))
        #expect(page.words.contains("This address is damaged") && page.words.contains("can still be read"))
        let rest = try Desk.page(Desk.target(of: "Go on with what can be read", on: page))
        #expect(!rest.words.contains("damaged"))
        #expect(try Desk.page("/study/review/opening?lamp").words.contains("Nothing in it can be read."))
    }

    @Test func anAddressFromTheFutureIsRefusedKindly() throws {
        let (address, _) = try sit(begin(), day: Desk.today + 10)
        #expect(
            try Desk.page(address, day: Desk.today).words.contains(
                "a day that is still ahead: 6 December 2026"
            )
        )
        #expect(try !Desk.page(address, day: Desk.today + 9).words.contains("still ahead"))
    }

    @Test func anAddressOfAnotherTextIsRefusedKindly() throws {
        var memory = Memory()
        for name in 0..<20 { memory.answer(UInt16(name * 1_000 + 7), .knew, on: Desk.today) }
        let page = try Desk.page("/study/review/opening?\(MemoryText.text(of: memory))")
        #expect(page.words.contains("The cards in this address are not those of this text."))
    }
}

extension Page {
    fileprivate var subheadings: [String] {
        text.compactMap { if case .heading(_, let words) = $0 { words } else { nil } }
    }

    /// All words that a reader sees of the text.
    fileprivate var words: String {
        text.words + (onward?.words ?? "") + groups.map(\.words).joined(separator: "\n")
    }
}

extension Sequence<Block> {
    fileprivate var words: String { map(\.allWords).joined(separator: "\n") }
}

extension Block {
    fileprivate var allWords: String {
        switch self {
        case .heading(_, let words): words
        case .paragraph(let runs), .attribution(let runs), .context(let runs): runs.words
        case .list(let items): items.map(\.words.words).joined(separator: "\n")
        case .links(let links): links.map(\.label).joined(separator: "\n")
        default: ""
        }
    }
}
