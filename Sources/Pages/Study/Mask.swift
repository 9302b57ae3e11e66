import Content
import Languages
import Text

/// Hides the names of a term, or the years of an event, in words from which they are to be guessed.
///
/// The front of a card and the page of a drill show nothing that a mask would hide.
struct Mask {
    /// What stands for a name.
    static let dots = "[…]"

    /// The words of names that tell which thing it is, wherever they stand.
    private let names: Set<String>
    /// The names of several words, which are hidden where all of them stand together.
    private let phrases: [[String]]
    /// The words of the name in its own language, which are hidden in this form only: in another language they have no others.
    private let native: Set<String>
    private let years: Set<String>

    /// Hides the name and the aliases of a term, in whatever form, and its native name, which is a right answer too.
    ///
    /// - Parameters:
    ///   - term: The term, of whose name each word is hidden if it is all of a name.
    ///   - common: Words that say little, such as “party” where many terms have it: they are hidden only within a whole name.
    init(of term: Term, common: Set<String>) {
        let words = ([term.name] + term.aliases).map(\.foldedWords)
        phrases = words.filter { $0.count > 1 }.sorted { $0.count > $1.count }
        // A name of one word tells which thing it is, however often it comes up.
        let single = Set(words.filter { $0.count == 1 }.joined())
        names = Set(words.joined()).filter {
            (!common.contains($0) || single.contains($0))
                && ($0.unicodeScalars.count > 2 || $0.contains(where: \.isNumber)
                    || !$0.utf8.allSatisfy { $0 < 128 })
        }
        native = Set(
            (term.nativeAlone ?? "").foldedWords.filter {
                !common.contains($0) && ($0.unicodeScalars.count > 2 || !$0.utf8.allSatisfy { $0 < 128 })
            }
        )
        years = []
    }

    /// Hides the years in which an event began and ended on either calendar, as pages show them, and their decades.
    init(of event: Event) {
        names = []
        phrases = []
        native = []
        let years = [event.date, event.oldStyle].compactMap(\.self).flatMap { date in
            [date.earliest.year, date.latest?.year ?? date.earliest.year]
        }.map { String(shown(year: $0)) }
        self.years = Set(
            years
                + years.filter { $0.count == 4 }.flatMap { year in
                    ["", "s", "er", "er-jahre"].map { "\(year.dropLast())0\($0)" }
                }
        )
    }

    /// Returns the words with dots in the places of what is hidden.
    func applied(to words: String) -> String {
        let text = Array(words.utf8)
        var read: [(word: String, range: Range<Int>)] = []
        var reader = WordReader(words)
        while reader.next() {
            if let last = read.last, reader.range.lowerBound < last.range.upperBound { continue }
            read.append((String(decoding: reader.word, as: UTF8.self), reader.range))
        }
        var bytes: [UInt8] = []
        var (start, index) = (0, 0)
        let longest = phrases.first?.count ?? 1
        while index < read.count {
            let count = hiddenWords(in: read[index...].prefix(longest).map(\.word))
            if count > 0 {
                bytes += text[start..<read[index].range.lowerBound] + Array(Self.dots.utf8)
                start = read[index + count - 1].range.upperBound
            }
            index += max(count, 1)
        }
        var masked = String(decoding: bytes + text[start...], as: UTF8.self)
        // “1937–38” would tell the rest.
        if !years.isEmpty { masked = masked.withoutRestOfYears }
        while masked.contains("\(Self.dots) \(Self.dots)") {
            masked = masked.replacing("\(Self.dots) \(Self.dots)", with: Self.dots)
        }
        return masked
    }

    /// Returns how many of the next words are hidden: those of a whole name, one, or none.
    private func hiddenWords(in words: [String]) -> Int {
        for phrase in phrases where words.count >= phrase.count {
            if zip(words, phrase).allSatisfy({ Self.isForm($0, of: $1) }) { return phrase.count }
        }
        guard let word = words.first else { return 0 }
        return years.contains(word) || native.contains(word)
            || names.contains { Self.isForm(word, of: $0) } ? 1 : 0
    }

    /// Returns whether a word is another with another ending, or the one from which it is made: “soviets”, “Trotsky” of “Trotskyism”.
    private static func isForm(_ word: String, of name: String) -> Bool {
        if word == name { return true }
        guard !name.contains(where: \.isNumber) else { return false }
        let (count, length) = (word.unicodeScalars.count, name.unicodeScalars.count)
        if length < 5 { return word == name + "s" }
        let stem = String(name.unicodeScalars.prefix(max(4, length - 2)))
        return (word.hasPrefix(stem) && count <= length + 3) || (count >= 5 && name.hasPrefix(word))
    }
}

extension Term {
    /// The native name without its pronunciation and what it means, which stand in brackets after it.
    var nativeAlone: String? { native.map { String($0.prefix { $0 != "(" && $0 != "（" }) } }
}

extension String {
    /// The text without the other end of a span whose first is hidden: the 38 of `[…]–38`.
    fileprivate var withoutRestOfYears: String {
        guard contains(Mask.dots) else { return self }
        var parts = split(separator: Mask.dots, omittingEmptySubsequences: false).map(String.init)
        for index in parts.indices.dropFirst() {
            let rest = parts[index].drop { $0 == " " }
            guard let dash = rest.first, "–-/".contains(dash) else { continue }
            let number = rest.dropFirst().drop { $0 == " " }
            let digits = number.prefix { $0.isNumber }
            if (1...4).contains(digits.count) { parts[index] = String(number.dropFirst(digits.count)) }
        }
        return parts.joined(separator: Mask.dots)
    }
}

/// Returns the number of a year as pages show it: 44 for the year -43, which is 44 BC.
func shown(year: Int) -> Int { year > 0 ? year : 1 - year }
