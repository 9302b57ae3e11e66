import Content

/// A book of 8 MB for measurements.
///
/// It has 200 sections of 40 kB, with words as frequent as those of a language. One half is in many paragraphs and the other in
/// a single one.
struct Book {
    private static let sections = 200
    private static let sectionLength = 40_000
    private static let common = """
        the of and in to was by it he his on that as at for from with is be who had not but are this which or they an were
        all their one we him been has when more will would there if no out so said what up its about into than them can only
        other new some could time these two may then do first any my now such like our over man me even most made after also
        did many
        """
        .split { $0 == " " || $0 == "\n" }.map(String.init)

    var folder: SourceFolder {
        var files = [
            "capsule.rec": """
            Title: A book
            Language: en
            Author: The bench
            Licence: CC BY 4.0
            SourceTitle: A book
            SourceAuthor: The bench
            SectionOrder: \((0..<Self.sections).map { "section-\($0)" }.joined(separator: " "))

            """
        ]
        var random = Random()
        for number in 0..<Self.sections {
            var text = "Title: \(random.word) \(random.word)\nSummary: \(random.sentence)\n\n"
            while text.utf8.count < Self.sectionLength {
                text += random.sentence
                text += number % 2 == 0 && random.next(8) == 0 ? "\n\n" : " "
            }
            files["sections/section-\(number).gmi"] = text + "\n"
        }
        return SourceFolder(name: "Book", files: files.mapValues { Array($0.utf8) })
    }

    /// Random numbers that are the same in every run.
    private struct Random {
        private var state: UInt64 = 1

        mutating func next(_ bound: UInt64) -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state >> 33) % bound
        }

        /// A word, chosen so that the one of rank r comes about once in r, as in languages (Zipf's law).
        var word: String {
            mutating get {
                let floor: UInt64 = 1 << next(16)
                let rank = Int(floor + next(floor)) - 1
                guard rank >= Book.common.count else { return Book.common[rank] }
                var (word, rest) = ("", rank)
                while rest > 0 {
                    word += ["ka", "re", "mo", "si", "ta", "lu", "ne", "di", "po", "va"][rest % 10]
                    rest /= 10
                }
                return word
            }
        }

        var sentence: String {
            mutating get {
                let count = 8 + next(16)
                return "It " + (0..<count).map { _ in word }.joined(separator: " ") + "."
            }
        }
    }
}
