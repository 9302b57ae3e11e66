import Languages
import TestSupport
import Testing

@testable import Pages

struct TypedAnswerTests {
    private static let rules = AnswerRules(of: .english)

    @Test(arguments: [
        ("en", "bukharin", "Bukharin", nil), ("en", " BUKHARIN ", "Bukharin", nil),
        ("en", "Bucharin", "Bukharin", "Bukharin"), ("en", "in 1938", "1938", nil),
        ("en", "it was Trotsky", "Trotsky", nil), ("en", "the Kulak", "Kulak", nil),
        ("en", "workers opposition", "Workers' Opposition", nil),
        ("en", "Leningrd", "Leningrad", "Leningrad"),
        ("en", "new economic policy", "New Economic Policy", nil), ("en", "soviets", "soviet", "soviet"),
        ("de", "Lowen", "Löwen", nil), ("de", "die Räte", "Räte", nil),
        ("fr", "l’opposition", "Opposition", nil),
        ("es", "kronstadt", "Kronstádt", nil), ("ru", "елка", "Ёлка", nil), ("ar", "الورق", "ورق", nil),
        ("ja", "和紙", "和紙", nil), ("en", "1938", "1938", nil),
        ("en", "Declaration of 46", "Declaration of 46", nil),
        ("en", "3 September 1938", "1938", nil), ("en", "Cannon, James P.", "James P. Cannon", nil),
        ("en", "Zinoviev & Kamenev", "Kamenev and Zinoviev", nil),
        ("en", "Petrograd (St Petersburg)", "Petrograd", nil),
        ("en", "10000", "10,000", nil), ("en", "Louis XVI", "Louis XVI", nil), ("en", "c++", "C++", nil),
        ("en", "L. D. Trotsky", "Trotsky", nil),
    ])
    func isRight(_ language: String, _ typed: String, _ answer: String, _ spelling: String?) {
        let judged = TypedAnswer(
            typed,
            among: ["Something else", answer],
            by: AnswerRules(of: Wording(language: language))
        )
        #expect(judged.isRight && judged.spelling == spelling)
    }

    @Test(arguments: [
        ("", "Bukharin"), ("  ", "Bukharin"), ("?!", "Bukharin"), ("Trotsky", "Bukharin"), ("1939", "1938"),
        ("Declaration of 64", "Declaration of 46"), ("Louis XIV", "Louis XVI"), ("Nicholas I", "Nicholas II"),
        ("C", "C++"),
        ("c#", "C++"), ("5", "-5"), ("diners", "Miners"), ("1937 or 1938", "1938"), ("Denin", "Lenin"),
        ("Best", "Brest"), ("coal owners", "coal miners"), ("James Bannon", "James Cannon"),
        ("Workers' Position", "Workers' Opposition"), ("Lenin and Trotsky", "Leon Trotsky"),
        ("Secretary General of the UN", "General Secretary"), ("Kulik", "Kulak"),
        ("NEB", "NEP"), ("the", "Kulak"), ("Stalin", "Lenin"),
    ])
    func isWrong(_ typed: String, _ answer: String) {
        #expect(!TypedAnswer(typed, among: [answer], by: Self.rules).isRight)
    }

    @Test func wordsOfTheQuestionMayStandInTheAnswer() {
        let judge = { (typed: String) in
            TypedAnswer(
                typed,
                among: ["miners"],
                by: Self.rules,
                to: "Whom did the British strike of 1926 support?"
            ).isRight
        }
        #expect(
            judge("the British miners") && judge("miners, 1926") && !judge("the British")
                && !judge("Welsh miners")
        )
    }

    @Test func theNameOfSomethingElseIsNoMisspelling() {
        let judge = { (typed: String, answer: String) in
            TypedAnswer(typed, among: [answer], by: Self.rules, isName: { $0 == "menshevik" }).isRight
        }
        #expect(TypedAnswer("menshevik", among: ["Mensheviks"], by: Self.rules).isRight)
        #expect(!judge("menshevik", "Mensheviki") && judge("Menshevik", "menshevik"))
    }

    /// Whatever is typed is judged within a bound, and empty words are never right.
    @Test func anyWordsAreJudged() {
        var random = SplitMix64(state: 5)
        let letters = Array("abcеёж日本 -'’\u{301}\u{200F}12")
        for _ in 0..<2_000 {
            let word = { (length: Int) in
                String((0..<length).map { _ in letters.randomElement(using: &random) ?? "a" })
            }
            let (typed, answer) = (
                word(Int.random(in: 0..<40, using: &random)), word(Int.random(in: 1..<12, using: &random))
            )
            let judged = TypedAnswer(typed, among: [answer], by: Self.rules)
            #expect(judged.isRight || judged.spelling == nil)
        }
        let long = String(repeating: "x", count: 100_000)
        #expect(!TypedAnswer(long, among: ["lens"], by: Self.rules).isRight)
    }
}
