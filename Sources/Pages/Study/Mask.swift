import Content
import Languages
import Text

/// Hides the names of a term, or the years of an event, in words from which they are to be guessed.
struct Mask {
    /// What stands for a name.
    static let dots = "[…]"

    private let names: Set<String>
    private let years: Set<String>

    /// Hides the name and the aliases of a term, in whatever form.
    init(of term: Term, _ wording: Wording) {
        let little = Set(wording.list(.littleWords).flatMap(\.foldedWords))
        names = Set(([term.name] + term.aliases).flatMap(\.foldedWords)).filter {
            !little.contains($0)
                && ($0.unicodeScalars.count > 2 || $0.contains(where: \.isNumber)
                    || !$0.utf8.allSatisfy { $0 < 128 })
        }
        years = []
    }

    /// Hides the years in which an event began and ended, as pages show them, and their decades.
    init(of event: Event) {
        names = []
        let years = [event.date.earliest.year, event.date.latest?.year ?? event.date.earliest.year].map {
            String(shown(year: $0))
        }
        self.years = Set(
            years
                + years.filter { $0.count == 4 }.flatMap { year in
                    ["", "s", "er", "er-jahre"].map { "\(year.dropLast())0\($0)" }
                }
        )
    }

    /// Returns the words with dots in the places of what is hidden.
    func applied(to words: String) -> String {
        var bytes: [UInt8] = []
        let text = Array(words.utf8)
        var start = 0
        var reader = WordReader(words)
        while reader.next() {
            guard reader.range.lowerBound >= start, hides(String(decoding: reader.word, as: UTF8.self)) else {
                continue
            }
            bytes += text[start..<reader.range.lowerBound] + Array(Self.dots.utf8)
            start = reader.range.upperBound
        }
        var masked = String(decoding: bytes + text[start...], as: UTF8.self)
        // “1937–38” would tell the rest.
        if !years.isEmpty { masked = masked.replacing(/\[…\]\s?[–\-\/]\s?\d{1,4}/, with: Self.dots) }
        while masked.contains("\(Self.dots) \(Self.dots)") {
            masked = masked.replacing("\(Self.dots) \(Self.dots)", with: Self.dots)
        }
        return masked
    }

    private func hides(_ word: String) -> Bool {
        if years.contains(word) || names.contains(word) { return true }
        let count = word.unicodeScalars.count
        return names.contains { name in
            guard !name.contains(where: \.isNumber) else { return false }
            let length = name.unicodeScalars.count
            if length < 5 { return word == name + "s" }
            // The word with another ending, or the one from which the name is made: “soviets”, “Trotsky” of “Trotskyism”.
            let stem = String(name.unicodeScalars.prefix(max(4, length - 2)))
            return (word.hasPrefix(stem) && count <= length + 3) || (count >= 5 && name.hasPrefix(word))
        }
    }
}

/// Returns the number of a year as pages show it: 44 for the year -43, which is 44 BC.
func shown(year: Int) -> Int { year > 0 ? year : 1 - year }
