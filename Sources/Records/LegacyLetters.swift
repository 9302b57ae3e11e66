import Text

/// Words of another script that stand in the letters of Latin-1, such as “Ðîññèÿ” for “Россия”.
///
/// Such a text has a byte a letter and was read as Latin-1 or Windows-1252. No language has words of four letters all of which are
/// accented; a list of such letters, such as “áéíóú”, repeats none, has capitals where it likes, and makes no words.
struct LegacyLetters {
    let first: Range<Int>
    let meant: String
    /// The number of such words.
    let count: Int
    let encoding: LegacyEncoding

    /// Returns the words of a text in UTF-8, in time that is linear in it; `nil` if there are none.
    static func find(in bytes: [UInt8]) -> LegacyLetters? {
        var tallies = LegacyEncoding.all.map(Tally.init)
        var offset = 0
        while offset < bytes.count {
            guard bytes[offset] == 0xC3 else {
                offset += 1
                continue
            }
            let word = word(in: bytes, at: offset)
            if let letters = word.letters {
                for index in tallies.indices { tallies[index].add(letters, offset..<word.end) }
            }
            offset = word.end
        }
        return tallies.compactMap(\.result).max { $0.count < $1.count }
    }

    /// Reads the letters of Latin-1 beyond ASCII that stand side by side; those of a word with other letters are `nil`.
    private static func word(in bytes: [UInt8], at start: Int) -> (letters: [UInt8]?, end: Int) {
        var letters: [UInt8] = []
        var offset = start
        while offset + 1 < bytes.count {
            let next = bytes[offset + 1]
            guard bytes[offset] == 0xC3 || bytes[offset] == 0xC2 && LegacyEncoding.lettersBelow.contains(next)
            else { break }
            letters.append(bytes[offset] == 0xC3 ? next + 0x40 : next)
            offset += 2
        }
        let isAlone = ![bytes.scalar(before: start), offset < bytes.count ? bytes.scalar(at: offset) : nil]
            .contains { $0?.properties.isAlphabetic == true }
        return (isAlone && letters.count > 2 ? letters : nil, max(offset, start + 2))
    }

    /// What is known of the words of a text in one encoding.
    private struct Tally {
        let encoding: LegacyEncoding
        private var first: (place: Range<Int>, meant: String)?
        private var (words, odd, letters, vowels) = (0, 0, 0, 0)
        private var isCertain = false

        init(_ encoding: LegacyEncoding) { self.encoding = encoding }

        mutating func add(_ bytes: [UInt8], _ place: Range<Int>) {
            guard let scalars = encoding.scalars(bytes) else {
                odd += 1
                return
            }
            let word = scalars.reduce(into: "") { $0.unicodeScalars.append($1) }
            let small = word.lowercased()
            let rest = word.dropFirst()
            guard rest == small.dropFirst() || word == word.uppercased() else {
                odd += 1
                return
            }
            words += 1
            letters += scalars.count
            vowels += small.unicodeScalars.count { encoding.vowels.contains($0) }
            let distinct = Set(small.unicodeScalars).count
            // Whoever lists letters repeats none of them.
            if scalars.count > 3, (3..<scalars.count).contains(distinct), rest == small.dropFirst() {
                isCertain = true
                if first == nil { first = (place, word) }
            }
        }

        var result: LegacyLetters? {
            guard isCertain, let first, words > 1 || first.place.count > 8, odd * 8 <= words,
                vowels * 10 >= letters * 3, vowels * 3 <= letters * 2
            else { return nil }
            return LegacyLetters(first: first.place, meant: first.meant, count: words, encoding: encoding)
        }
    }
}

/// An encoding of one byte a letter whose letters stand where Latin-1 has accented ones.
struct LegacyEncoding: Sendable {
    /// The name, as `iconv` knows it.
    let name: String
    /// The letters of the bytes from 0xC0 on.
    private let letters: [Unicode.Scalar]
    /// The letters of single bytes before them.
    private let others: [UInt8: Unicode.Scalar]
    let vowels: Set<Unicode.Scalar>

    private init(
        _ name: String,
        _ letters: String,
        others: [UInt8: Unicode.Scalar] = [:],
        vowels: String
    ) {
        self.name = name
        self.letters = Array(letters.unicodeScalars)
        self.others = others
        self.vowels = Set(vowels.unicodeScalars)
    }

    /// The bytes before 0xC0 that are letters in one of the encodings.
    static let lettersBelow = Set(all.flatMap(\.others.keys))

    static let all = [
        LegacyEncoding(
            "WINDOWS-1251",
            "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя",
            others: [
                0xA5: "Ґ", 0xA8: "Ё", 0xAA: "Є", 0xAF: "Ї", 0xB2: "І", 0xB3: "і", 0xB4: "ґ", 0xB8: "ё",
                0xBA: "є",
                0xBF: "ї",
            ],
            vowels: "аеиоуыэюяёіїє"
        ),
        LegacyEncoding(
            "KOI8-R",
            "юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ",
            others: [0xA3: "ё", 0xB3: "Ё"],
            vowels: "аеиоуыэюяё"
        ),
        LegacyEncoding(
            "WINDOWS-1253",
            "ΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡ\u{FFFD}ΣΤΥΦΧΨΩΪΫάέήίΰαβγδεζηθικλμνξοπρςστυφχψωϊϋόύώ\u{FFFD}",
            others: [0xA2: "Ά", 0xB8: "Έ", 0xB9: "Ή", 0xBA: "Ί", 0xBC: "Ό", 0xBE: "Ύ", 0xBF: "Ώ"],
            vowels: "αεηιουωάέήίόύώϊϋΐΰ"
        ),
    ]

    /// Returns the letters that bytes are; `nil` if one of them is none.
    func scalars(_ bytes: [UInt8]) -> [Unicode.Scalar]? {
        var scalars: [Unicode.Scalar] = []
        for byte in bytes {
            guard let scalar = byte < 0xC0 ? others[byte] : letters[Int(byte) - 0xC0], scalar != "\u{FFFD}"
            else { return nil }
            scalars.append(scalar)
        }
        return scalars
    }
}
