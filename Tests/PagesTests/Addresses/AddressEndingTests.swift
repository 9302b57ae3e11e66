import Content
import Testing

@testable import Pages

struct AddressEndingTests {
    private let texts = AddressScheme.capsule.ending(in: .text)
    private let names = AddressScheme.capsule.ending(in: .none)

    @Test func onlyWhatIsNoFolderEndsOtherwise() {
        for page in [PageID.home, .contents, .glossary, .search, .random, .study(.home)] {
            #expect(texts.path(of: page) == AddressScheme.capsule.path(of: page))
        }
        #expect(texts.path(of: .about).string == "/about.txt" && names.path(of: .about).string == "/about")
        #expect(texts.path(of: .part(2, of: .notes)).string == "/notes/part/2.txt")
        #expect(texts.path(of: .cards).string == "/cards.txt")
    }

    @Test func anAddressOfTheCapsuleGetsTheEnding() {
        #expect(texts.path(at: PagePath("/today.gmi")).string == "/today.txt")
        #expect(names.path(at: PagePath("/today.gmi")).string == "/today")
        #expect(texts.path(at: PagePath("/study/")).string == "/study/")
        #expect(texts.under(PathPrefix(host: "a")).path(at: PagePath("/b.gmi")).string == "/a/b.txt")
        #expect(AddressScheme.capsule.path(at: PagePath("/today.gmi")).string == "/today.gmi")
    }

    @Test func thePageIsFoundAtTheAddressThatItHasElsewhereToo() {
        let misses = { (scheme: AddressScheme, path: String) in
            scheme.nearMisses(of: PagePath(path)).map(\.string)
        }
        #expect(misses(texts, "/notes.txt") == ["/notes", "/notes/", "/notes.txt/", "/notes.gmi"])
        #expect(misses(texts, "/glossary/") == ["/glossary", "/glossary/index.txt", "/glossary/index.gmi"])
        #expect(misses(texts, "/") == ["/index.txt", "/index.gmi"])
        #expect(misses(names, "/notes").contains("/notes.gmi"))
        #expect(misses(.capsule, "/notes.gmi") == ["/notes", "/notes/", "/notes.gmi/"])
    }

    /// Both ways of asking agree for every page of an edition, whatever its addresses end in.
    @Test func whatIsNearToAPageMeansIt() throws {
        let pages =
            Edition(of: Lighthouses.article, isSearchable: true).pages.map(\.id)
            + [
                .search, .random, .today, .study(.review(nil)),
                .study(.termAnswer(try #require(Slug("lens")))),
            ]
        for scheme in [AddressScheme.capsule, .web, texts, names, .capsule.under(PathPrefix(host: "a"))] {
            let paths = Set(pages.map { scheme.path(of: $0) })
            let near = Dictionary(
                paths.flatMap { path in scheme.nearMisses(of: path).map { ($0, Set([path])) } },
                uniquingKeysWith: { $0.union($1) }
            )
            for (miss, meant) in near {
                #expect(paths.intersection(scheme.meant(by: miss)).isSuperset(of: meant), "\(miss)")
            }
            for path in paths {
                for meant in paths.intersection(scheme.meant(by: path)).subtracting([path]) {
                    #expect(near[path]?.contains(meant) == true, "\(path) \(meant)")
                }
            }
            #expect(paths.isDisjoint(with: scheme.meant(by: PagePath("/nowhere/at/all.gmi"))))
        }
        #expect(AddressScheme.capsule.meant(by: PagePath("/people")).first == PagePath("/people/"))
    }

    @Test func aDoorLeadsToTheAddressOfItsProtocol() throws {
        let edition = Edition(of: Lighthouses.article)
        let doors = [
            Door(name: "Nex", prefix: "nex://a", ending: .text),
            Door(name: "Finger", prefix: "finger://a", ending: .none),
        ]
        let about = try #require(edition.beside(doors).pages.first { $0.id == .about })
        let links = about.foot?.links.map(\.target) ?? []
        #expect(
            links.contains(.external("nex://a/about.txt")) && links.contains(.external("finger://a/about"))
        )
    }

    @Test func whereNothingIsAnsweredOnlyWhatNeedsNoWordsIsComputed() {
        let served = Edition(of: Lighthouses.article, isSearchable: true)
        let silent = Edition(of: Lighthouses.article).visited(like: served)
        #expect(Set(silent.answering.map(\.place.string)) == ["/today.gmi", "/random"])
        #expect(served.answering.count > 2 && silent.asking.isEmpty)
    }
}
