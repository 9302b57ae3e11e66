import Foundation
import TestSupport
import Testing

@testable import Languages

struct PluralRuleTests {
    /// Some numbers with the form of each, from CLDR's own samples.
    @Test(arguments: [
        ("en", "0 other, 1 one, 2 other, 21 other"), ("fr", "0 one, 1 one, 2 other"),
        ("pt-BR", "0 one, 1 one, 2 other"), ("pt-PT", "0 other, 1 one, 2 other"),
        ("ru", "0 many, 1 one, 2 few, 5 many, 11 many, 12 many, 21 one, 22 few, 111 many, 101 one"),
        ("pl", "0 many, 1 one, 2 few, 5 many, 12 many, 21 many, 22 few"),
        ("cs", "1 one, 2 few, 5 other, 22 other"), ("ja", "0 other, 1 other, 7 other"),
        (
            "ar",
            "0 zero, 1 one, 2 two, 3 few, 10 few, 11 many, 99 many, 100 other, 102 other, 103 few, 111 many"
        ),
        ("he", "1 one, 2 two, 3 other, 20 other"), ("lt", "1 one, 2 few, 10 other, 11 other, 21 one, 22 few"),
        ("lv", "0 zero, 1 one, 2 other, 10 zero, 11 zero, 21 one"),
        ("sl", "1 one, 2 two, 3 few, 5 other, 101 one"),
        ("ro", "0 few, 1 one, 2 few, 19 few, 20 other, 102 few"),
        ("cy", "0 zero, 1 one, 2 two, 3 few, 6 many, 7 other"),
        ("ga", "1 one, 2 two, 3 few, 7 many, 11 other"),
        ("mt", "0 few, 1 one, 2 two, 3 few, 11 many, 20 other"),
        ("gd", "1 one, 2 two, 3 few, 11 one, 12 two, 20 other"), ("tlh", "1 one, 2 other"),
        ("", "1 one, 2 other"),
    ])
    func aNumberHasItsForm(_ language: String, _ samples: String) {
        let rule = PluralRule(language: language)
        for sample in samples.split(separator: ", ").map({ $0.split(separator: " ") }) {
            #expect(rule.category(of: Int(sample[0]) ?? -1).rawValue == String(sample[1]), "\(sample[0])")
        }
    }

    /// All languages of CLDR, which `scripts/check-languages.py --plurals` has read from its data.
    ///
    /// Since that version Hebrew has lost its form for tens, and Maltese has got one for 2; the root is no language.
    @Test func everyLanguageIsAsInCLDR() throws {
        let numbers = Array(0...130) + [1000, 1001, 1002, 2000, 100_000]
        let text = try String(contentsOfFile: Repository.fixture("plurals.txt"), encoding: .utf8)
        let rows = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
        #expect(rows.count > 200)
        for row in rows {
            let (tag, forms) = (row.prefix { $0 != " " }, row.drop { $0 != " " }.dropFirst())
            if ["he", "iw", "mt", "root"].contains(tag) { continue }
            let rule = PluralRule(language: String(tag))
            let mine = numbers.map { Self.letters[rule.category(of: $0)] ?? "?" }.joined()
            #expect(mine == forms, "\(tag)")
        }
    }

    private static let letters: [PluralCategory: String] = [
        .zero: "z", .one: "o", .two: "t", .few: "f", .many: "m", .other: "x",
    ]

    /// Whatever the number, its form is among those that a table must have.
    @Test(arguments: ["ar", "br", "cy", "en", "fil", "ga", "gv", "kw", "lv", "mt", "pl", "ru", "sl", "zh"])
    func noNumberHasAFormThatIsNotListed(_ language: String) {
        let rule = PluralRule(language: language)
        let categories = Set(rule.categories)
        for number in 0...30_000 { #expect(categories.contains(rule.category(of: number))) }
    }
}
