/// Words with how often each of them is still to be had.
struct WordPool {
    private var counts: [String: Int] = [:]

    mutating func add(_ text: some StringProtocol) {
        Words.forEach(in: text.unicodeScalars) { counts[$0, default: 0] += 1 }
    }

    /// Gives words back that were taken.
    mutating func give(_ words: [String]) { for word in words { counts[word, default: 0] += 1 } }

    /// The words that are still there.
    var rest: [String] { counts.filter { $0.value > 0 }.map(\.key) }

    /// The words that are still there, each as often as it is.
    var all: [String] { counts.flatMap { Array(repeating: $0.key, count: max($0.value, 0)) } }

    /// Takes words that make up some letters side by side; takes none where no words do.
    mutating func takeJoined(_ letters: String) -> Bool {
        guard let words = words(in: letters) else { return false }
        return take(words) == nil
    }

    /// The most letters in a word, and in letters that are to be parted into words.
    private static let longest = (word: 60, all: 2_000)

    /// Returns words that make up some letters.
    private func words(in letters: String) -> [String]? {
        let scalars = Array(letters.unicodeScalars)
        guard !scalars.isEmpty, scalars.count <= Self.longest.all else { return nil }
        /// For each place where a word may end, where it begins.
        var starts: [Int: Int] = [0: 0]
        for start in scalars.indices where starts[start] != nil {
            var word = String.UnicodeScalarView()
            for end in start..<min(start + Self.longest.word, scalars.count) {
                word.append(scalars[end])
                if let count = counts[String(word)], count > 0 { starts[end + 1] = start }
            }
        }
        var words: [String] = []
        var end = scalars.count
        while end > 0 {
            guard let start = starts[end], start < end else { return nil }
            words.append(String(String.UnicodeScalarView(scalars[start..<end])))
            end = start
        }
        return words.reversed()
    }

    /// Takes all words, or none if one of them is missing.
    ///
    /// - Returns: The first that is missing; `nil` if all were there.
    mutating func take(_ words: [String]) -> String? {
        for (number, word) in words.enumerated() {
            if let count = counts[word], count > 0 {
                counts[word] = count - 1
                continue
            }
            for taken in words[..<number] { counts[taken, default: 0] += 1 }
            return word
        }
        return nil
    }
}

/// The words of a text: runs of letters and digits, as they are written, whatever stands between them.
enum Words {
    static func of(_ scalars: some Sequence<Unicode.Scalar>) -> [String] {
        var words: [String] = []
        forEach(in: scalars) { words.append($0) }
        return words
    }

    /// Calls a function with each word.
    ///
    /// Characters that nobody sees do not part words, and raised or lowered figures are figures.
    static func forEach(in scalars: some Sequence<Unicode.Scalar>, _ body: (String) -> Void) {
        var word = String.UnicodeScalarView()
        for scalar in scalars {
            if scalar.standsInWords {
                word.append(scalar.isASCII ? scalar : scalar.asFigure)
            } else if scalar.isASCII || !(scalar.properties.isDefaultIgnorableCodePoint) {
                if !word.isEmpty { body(String(word)) }
                word = String.UnicodeScalarView()
            }
        }
        if !word.isEmpty { body(String(word)) }
    }
}

extension Unicode.Scalar {
    fileprivate var asFigure: Unicode.Scalar {
        guard properties.numericType == .digit, let value = properties.numericValue, (0...9).contains(value)
        else {
            return self
        }
        return Unicode.Scalar(UInt8(0x30 + value))
    }
}
