internal import Text

/// How phrases and titles are put together, in the way of the language.
extension Wording {
    /// Returns a number with its separators: “812”, “3,900”.
    package func number(_ number: Int) -> String { numbers.whole(number) }

    /// Returns words in quotation marks.
    package func quoted(_ words: String) -> String { fill(.quoted, [.words: words]) }

    /// Returns the words of a list as they stand in a sentence: “A, B and C”.
    package func joined(_ words: [String]) -> String { joined(words, two: .listOfTwo, end: .listEnd) }

    /// Returns words of which one or another is meant: “A, B or C”.
    package func joinedByOr(_ words: [String]) -> String { joined(words, two: .eitherOf, end: .eitherOf) }

    private func joined(_ words: [String], two: Phrase, end: Phrase) -> String {
        guard var last = words.last, words.count > 1 else { return words.first ?? "" }
        // The Hebrew “and” is written together with its word, and with a hyphen of its own before anything but a letter of Hebrew.
        if Self.code(of: language) == "he", last.first.map({ !("א"..."ת").contains($0) }) == true {
            last = "־" + last
        }
        let list = chained(Array(words.dropLast()), by: .listMore)
        let joined =
            words.count == 2
            ? fill(two, [.first: list, .last: last, .list: list]) : fill(end, [.list: list, .last: last])
        return Euphony.corrected(joined, before: last, in: Self.code(of: language))
    }

    /// Returns words with commas between them: author, title, year.
    package func withCommas(_ words: [String]) -> String { chained(words, by: .comma) }

    /// Returns titles one after another, some of which have commas of their own.
    package func separated(_ titles: [String]) -> String { chained(titles, by: .separated) }

    /// What stands between two things that ``separated(_:)`` joins.
    package var separator: String { between(.separated) }

    private func between(_ phrase: Phrase) -> String {
        template(phrase).map { PhraseTemplate($0).filled { _ in "" } } ?? ""
    }

    private func chained(_ words: [String], by phrase: Phrase) -> String {
        guard let first = words.first else { return "" }
        let between = between(phrase)
        return words.dropFirst().reduce(into: first.isolated(in: direction)) { list, word in
            list += between + word.isolated(in: direction)
        }
    }

    /// Returns a title and the words that belong to it; a title that ends in a mark of its own gets no colon.
    package func titled(_ title: String, _ words: String) -> String {
        if title.ends(inOneOf: "?!.:？！。：؟") {
            return "\(title.isolated(in: direction)) \(words.isolated(in: direction))"
        }
        return fill(.titled, [.title: title, .words: words])
    }

    /// Returns words and what is put into brackets after them.
    package func bracketed(_ words: String, _ more: String) -> String {
        fill(.bracketed, [.words: words, .more: more])
    }

    /// What stands between two sentences: nothing in a language that is written without spaces.
    package var space: String { measuresCharacters ? "" : " " }

    /// Returns sentences one after another.
    package func sentences(_ sentences: [String]) -> String { sentences.joined(separator: space) }

    /// The brackets around what is put behind words; beside ideographs they need no space before them.
    package var brackets: (open: String, close: String) { hasWideBrackets ? ("（", "）") : ("(", ")") }

    /// Returns the words as a sentence; if they end in a mark already, they get no second.
    package func sentence(_ words: String) -> String {
        words.ends(inOneOf: ".!?。！？؟") ? words : words + self[.fullStop]
    }

    /// Returns the words with a capital, in the way of the language: Turkish has İ for i.
    package func capitalised(_ words: String) -> String {
        guard let first = words.first else { return words }
        let isTurkic = first == "i" && ["az", "tr"].contains(Self.code(of: language))
        return (isTurkic ? "İ" : first.uppercased()) + words.dropFirst()
    }

    /// Returns the words without a capital at their beginning, in the same way.
    package func uncapitalised(_ words: String) -> String {
        guard let first = words.first else { return words }
        let isTurkic = ["az", "tr"].contains(Self.code(of: language))
        let small = isTurkic && first == "I" ? "ı" : isTurkic && first == "İ" ? "i" : first.lowercased()
        return small + words.dropFirst()
    }

    /// Returns two ends with all between them: “1917 to 1943”.
    package func range(_ first: String, _ last: String) -> String {
        first == last ? first : fill(.range, [.first: first, .last: last])
    }
}

/// How long a text is, and a file.
extension Wording {
    /// Returns the length of a text, in words or characters: “640 words, about 3 minutes”.
    package func length(_ size: Int) -> String {
        let length = count(size, measuresCharacters ? .characters : .words)
        return fill(.length, [.length: length, .time: readingTime(size)])
    }

    /// Returns the time that a text takes to read, at least a minute: “3 minutes”, “2 hours 5 minutes”.
    package func readingTime(_ size: Int) -> String {
        let rate = max(1, Int(self[measuresCharacters ? .charactersAMinute : .wordsAMinute]) ?? 220)
        let (hours, rest) = max(1, (size + rate - 1) / rate).quotientAndRemainder(dividingBy: 60)
        if hours == 0 { return count(rest, .minutes) }
        if rest == 0 { return count(hours, .hours) }
        return fill(.hoursAndMinutes, [.hours: count(hours, .hours), .minutes: count(rest, .minutes)])
    }

    /// Returns how long a file is, rounded as people say it: “812 bytes”, “48 kB”, “1.4 MB”.
    package func size(bytes: Int) -> String {
        if bytes < 1_000 { return count(bytes, .bytes) }
        // Rounded up, so that no file is said to be smaller than it is.
        if bytes <= 999_000 { return fill(.kilobytes, [.number: number((bytes + 999) / 1_000)]) }
        let isLarge = bytes > 999_900_000
        let tenths = isLarge ? (bytes + 99_999_999) / 100_000_000 : (bytes + 99_999) / 100_000
        return fill(isLarge ? .gigabytes : .megabytes, [.number: numbers.tenths(tenths)])
    }
}

extension String {
    /// The text without the full stop at its end.
    package var withoutFullStop: String {
        ends(inOneOf: ".。۔।") ? String(dropLast()) : self
    }
}
