import Content
import Foundation
import Gemini
import Gopher
import Languages
import Pages
import Publishing
import Reactor
import Records
import Renderers
import TestSupport
import Testing
import Text

@testable import Serving

/// Everything that a reader of a small capsule can come to, in each language: no word of English is on it.
struct LanguageWalkTests {
    static let languages = Wording.languages.filter { $0 != "en" }

    /// What keeps its name in every language: protocols, formats, encodings, programs, licences and hosts.
    private static let names: Set<String> = Set(
        """
        gemini gopher http sni sha ascii utf cr lf html lang head body title style meta charset viewport width device doctype \
        lagrange amfora bombadillo lynx cc by sa iso png kb mb gb ko mo go a4 example org com https www url gmi txt rtl ltr dir zzzzqqqq bom url \
        bibtex ris csl json anki gempub epub atom tls aes gcm tab cookie spartan nex finger
        """.split(separator: " ").map(String.init)
    )

    /// The words of the table of English, and some that end up on pages most easily.
    private static let english: Set<String> = Set(
        Wording.inUse(in: "en").split(separator: "\n").flatMap(\.wordsOfValue)
    )
    .union(["the", "of", "and", "with", "this", "page", "pages", "not", "found"])

    private static func fixture(of language: String) -> String {
        Repository.fixture(language == "de" ? "leuchtfeuer" : "languages/\(language)")
    }

    private func article(_ language: String, asEdition: Bool) throws -> Article {
        let folder = try SourceFolder.read(Self.fixture(of: language))
        var article = try #require(loadArticle(from: folder).article)
        article.original =
            asEdition ? article.original ?? OriginalText(title: "—", author: "—") : nil
        if asEdition {
            for (index, origin) in zip(article.events.indices, Event.Origin.allCases) {
                article.events[index].origin = origin
            }
        }
        return article
    }

    /// The words that the writer of the capsule has used, and in Latin letters those of the language's own table.
    private func ownWords(_ language: String, isLatin: Bool) throws -> Set<String> {
        let folder = try SourceFolder.read(Self.fixture(of: language))
        let source = folder.files.values.flatMap { String(decoding: $0, as: UTF8.self).latinWords }
        let table = Wording.inUse(in: language).split(separator: "\n").flatMap(\.wordsOfValue)
        return Set(isLatin ? source + table : source)
    }

    /// Every line that a reader sees of the pages, over both protocols, as text and as a book.
    private func lines(of edition: Edition, _ article: Article) throws -> [String] {
        let door = Door(name: "Gopher", prefix: "gopher://example.org/1")
        var pages = edition.beside([door], hasPlainText: true).pages
        let search = try #require(edition.search)
        let word = try #require(article.terms.first).name
        let found =
            ["zzzzqqqq", word, "\(word) zzzzqqqq"].map { search.results(for: $0) }
            + edition.asking.map(\.invitation)
        pages += found.compactMap(\.self) + studied(edition)
        let gemtext = GemtextRenderer(edition.context)
        let menus = GopherMenuRenderer(server: try .example(), width: 67, edition.context)
        var lines: [String] = []
        for page in pages {
            for line in String(decoding: gemtext.render(page), as: UTF8.self).split(separator: "\n") {
                let label = line.drop { $0 != " " }.dropFirst().drop { $0 != " " }
                lines.append(String(line.hasPrefix("=>") ? label : line))
            }
            for item in menus.menu(of: page).items { lines.append("\(item.display)") }
        }
        let book = PlainTextRenderer(width: 67).render(.book(of: article))
        return lines + String(decoding: book, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// Pages for study that are computed: at least two states of each address, with what is asked for answered wrongly and rightly.
    private func studied(_ edition: Edition) -> [Page] {
        var pages: [Page] = []
        var states: [String: Int] = [:]
        var waiting = ["/study/", "/today.gmi", "/transaction.gmi"]
        let security = Transaction.Security(
            version: "TLS 1.3",
            cipher: "AES",
            group: "SHA",
            serverName: "example.org",
            isResumed: false
        )
        while let address = waiting.popLast() {
            let parts = address.split(separator: "?", maxSplits: 1).map(String.init)
            states[parts[0], default: 0] += 1
            guard states[parts[0], default: 0] <= 4 else { continue }
            let inquiry = Inquiry(
                path: parts[0],
                query: parts.count > 1 ? parts[1] : nil,
                day: 20_783,
                room: 900
            ) { Transaction(request: Array("gemini://example.org/\r\n".utf8), security: security) }
            let page: Page
            switch edition.answering.first(where: { inquiry.path.hasPrefix($0.place.string) })?.reply(
                to: inquiry
            ) {
            case .page(let computed): page = computed
            case .asks(let prompt, _):
                pages.append(Page(id: .study(.home), title: prompt, text: []))
                waiting += ["zzzzqqqq", "1", "2000"].map { "\(address)?\($0)" }
                continue
            case .elsewhere, nil: continue
            }
            pages.append(page)
            for block in page.blocks {
                guard case .links(let links) = block else { continue }
                for link in links {
                    switch link.target {
                    case .page(let id): waiting.append(edition.addresses.path(of: id).string)
                    case .query(let query, of: let id):
                        waiting.append("\(edition.addresses.path(of: id))?\(query)")
                    default: break
                    }
                }
            }
        }
        return pages
    }

    /// What the hosts say where there is no page, or no request.
    private func refusals(_ edition: Edition) throws -> [String] {
        let gemini = GeminiHost(
            names: [try #require(Host("example.org"))],
            port: 1965,
            catalogue: try .gemtext([:]),
            wording: edition.wording
        )
        let log = AccessLog(mode: .off) { _ in }
        let hosts = GeminiHosts([gemini], identities: [gemini], ports: [1965], log: log)
        let gopher = try GopherHosts.example(serving: edition)
        var answers: [String] = []
        for request in Self.requests {
            var exchange = GeminiExchange(with: .local, at: hosts)
            let action = exchange.receive(Array("\(request)\r\n".utf8).span)
            answers.append(try #require(action.text, "\(request)"))
        }
        for selector in Self.selectors {
            var exchange = GopherExchange(with: .local, at: gopher)
            let action = exchange.receive(Array("\(selector)\r\n".utf8).span)
            let lines = try #require(action.text, "\(selector)").split(whereSeparator: \.isNewline)
            // The fields behind the words of an item are its address.
            answers.append(lines.map { $0.prefix { $0 != "\t" } }.joined(separator: "\n"))
        }
        for error in [GeminiRequestError.tooLong, .unterminated, .queryNotUTF8, .controlCharacter] {
            answers.append(error.words(in: edition.wording))
        }
        answers += try smallRefusals(edition)
        answers.append(edition.wording[.searchPrompt])
        answers.append(edition.wording.count(7, .comeBackLater))
        return answers.flatMap { $0.wordsOfHTML.split(whereSeparator: \.isNewline).map(String.init) }
    }

    /// What is said over Nex and Finger where there is no page, or no request; over Spartan an error may be English.
    private func smallRefusals(_ edition: Edition) throws -> [String] {
        let log = AccessLog(mode: .off) { _ in }
        let texts = try Catalogue([Publication(edition, as: .text(.lines))], .none, over: BareFace.nex)
        let nex = try NexHosts(
            NexHost(named: "example.org", at: nil, catalogue: texts, wording: edition.wording),
            log: log
        )
        let finger = try FingerHost(
            named: "example.org",
            at: nil,
            [Publication(edition, as: .text(.names))],
            wording: edition.wording,
            log: log
        )
        var answers: [String?] = []
        for request in ["zzzzqqqq", "a\u{1}", "x@example.org", "GET / HTTP/1.1"] {
            answers.append(NexExchange.answer(to: "\(request)\r\n", at: nex))
            answers.append(FingerExchange.answer(to: "\(request)\r\n", at: finger))
        }
        let phrases: [Phrase] = [
            .nearestNames, .severalOfName, .requestFields, .requestNotUTF8, .transactionData,
            .transactionStatus,
            .transactionSeenOfSpartan,
        ]
        answers += phrases.map { edition.wording[$0] }
        answers.append(edition.wording.fill(.askByName, [.address: "http://example.org/"]))
        return answers.compactMap(\.self)
    }

    private static let requests = [
        "gemini://example.org/nothing", "https://example.org/", "gemini://other.example/",
        "gemini://example.org:7/",
        "//example.org/", "gemini://example.org/ a", "gemini://example.org/<", "gemini://example.org/%zz",
        "gemini://a@example.org/", "gemini://example.org/#a", "gemini:///", "gemini://example.org/../..",
        "gemini://ex*mple/", "gemini://example.org:99999/", "gemini://example.org/é",
        "\u{FEFF}gemini://example.org/",
        "GET / HTTP/1.1",
    ]
    private static let selectors = [
        "/nothing", "/nothing.txt", "a\u{1}", String(repeating: "a", count: 300), "URL:https://example.org/",
    ]

    /// Returns the words of English on the pages and in the refusals of a capsule, each with a line that it stands on.
    private func englishWords(of article: Article, _ language: String) throws -> [String: String] {
        let edition = Edition(of: article, isSearchable: true)
        let isLatin = Wording(language: language)[.glossary].first?.isASCII == true
        let own = try ownWords(language, isLatin: isLatin).union(Self.names)
        var found: [String: String] = [:]
        for line in try lines(of: edition, article) + refusals(edition) {
            // In another script every word in Latin letters is foreign; in Latin itself, one of the table of English.
            for word in line.latinWords where !own.contains(word) && (!isLatin || Self.english.contains(word))
            {
                found[word] = line
            }
        }
        return found
    }

    @Test(arguments: languages, [true, false])
    func noWordOfEnglishIsOnAnyPage(_ language: String, _ asEdition: Bool) throws {
        let words = try englishWords(of: article(language, asEdition: asEdition), language)
        #expect(words.isEmpty, "\(words)")
    }

    /// The walk would find a word if there were one.
    @Test(arguments: ["es", "ru", "ja"])
    func aWordOfEnglishIsFound(_ language: String) throws {
        var article = try article(language, asEdition: false)
        let english = Wording.english
        #expect(try englishWords(of: article, language)["glossary"] == nil)
        article.terms[0].role = english[.peopleLabel] + english[.glossary]
        article.terms[0].kind = .person
        #expect(try englishWords(of: article, language).keys.contains("line"))
    }
}

extension ExchangeAction {
    /// The answer as text; `nil` if there is none yet.
    fileprivate var text: String? {
        if case .respond(let response) = self { String(decoding: response.bytes, as: UTF8.self) } else { nil }
    }
}

extension String {
    /// The text of a document in HTML, without the header of HTTP before it, its style and its tags; any other text as it is.
    fileprivate var wordsOfHTML: String {
        guard let start = range(of: "<!DOCTYPE html>")?.upperBound else { return self }
        let withoutStyle = self[start...].replacing(/<style>.*?<\/style>/, with: "")
        return String(withoutStyle.replacing(/<[^>]*>/, with: " "))
    }
}

extension StringProtocol {
    /// The words of two letters or more in letters of ASCII, in small letters.
    fileprivate var latinWords: [String] {
        var words = [""]
        for character in lowercased() {
            if character.isLetter { words[words.count - 1].append(character) } else { words.append("") }
        }
        return words.filter { word in word.count > 1 && word.allSatisfy(\.isASCII) }
    }

    /// The words after the first colon.
    fileprivate var wordsOfValue: [String] { String(drop { $0 != ":" }).latinWords }
}
