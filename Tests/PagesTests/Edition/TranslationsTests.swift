import Content
import Pages
import Testing

struct TranslationsTests {
    private static func edition(
        _ language: String,
        without missing: String? = nil,
        at prefix: PathPrefix = .none
    ) throws -> Edition {
        var changes: [String: String?] = [
            "capsule.rec": SmallCapsule.files["capsule.rec"]?.replacing(
                "Language: en",
                with: "Language: \(language)"
            )
        ]
        if let missing { changes[missing] = .some(nil) }
        let (edition, problems) = SmallCapsule.compose(SmallCapsule.folder(changes))
        #expect(problems.isEmpty)
        return try #require(edition).under(prefix)
    }

    private func linked() throws -> Edition {
        let place = try PathPrefix.none.translation(into: #require(LanguageTag("de")))
        return try Self.edition("en").linked(to: [
            Self.edition("de", without: "pages/schools.gmi", at: place)
        ])
    }

    private func wayAcross(_ path: String) throws -> [Link] {
        try #require(try linked().page(path)).links.filter { $0.label == "Deutsch" }
    }

    @Test(arguments: ["/", "/sections/one.gmi", "/glossary/lamp.gmi", "/about.gmi", "/full.gmi"])
    func eachPageLeadsToItselfInTheOtherLanguage(path: String) throws {
        #expect(try wayAcross(path).map(\.target) == [.onHost(PagePath("/de\(path)"))])
    }

    @Test func aPageThatTheOtherLanguageHasNotLeadsNowhere() throws {
        #expect(try wayAcross("/schools.gmi").isEmpty)
    }

    @Test func theLinkStandsBeforeTheWayHome() throws {
        let foot = try #require(try linked().page("/sections/one.gmi")?.foot)
        #expect(foot.links.suffix(2).map(\.label) == ["Deutsch", "Home"])
    }

    @Test func withoutOthersNothingChanges() throws {
        let edition = try Self.edition("en")
        #expect(edition.linked(to: []).pages == edition.pages)
    }

    /// No folder of a translation can have the address of a page.
    @Test func noAddressOfACapsuleBeginsWithALanguage() throws {
        let edition = Edition(of: Lighthouses.article, isSearchable: true)
        for page in edition.pages {
            let name = edition.addresses.path(of: page.id).string.split(separator: "/").first ?? ""
            #expect(LanguageTag(name) == nil, "\(name)")
        }
    }
}
