import Text

/// Recognises encodings of one byte a letter by what their bytes would spell.
///
/// A text in the right encoding has small letters after letters and marks of quotation around words; in a wrong one
/// capitals stand inside words (KOI8-R and Windows-1251 have each other's small letters there), and signs such as `³` or `╣`.
struct EncodingGuess {
    /// The name that iconv knows.
    let name: String
    private let upperHalf: [Unicode.Scalar]
    /// The small letters with marks of each language that the encoding was made for; none where its letters are evidence enough.
    private let alphabets: [Set<Unicode.Scalar>]

    /// The letters that are frequent in the languages of an encoding, which weigh more than others.
    private static let frequent = Set(
        "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєéèàùâêîôûçäöüßñáíóúãõåøæœìòąćęłńśźżěščřžýůďťőűαειοτσνάέίόύώής"
            .unicodeScalars
    )
    /// The dozen that no Russian and no Greek text lacks.
    private static let veryFrequent = Set("оеаинтсрвлкмαοιετσνηυρπκ".unicodeScalars)
    private static let openings = Set("“‘„‚«‹¿¡".unicodeScalars)
    private static let closings = Set("”’»›".unicodeScalars)
    private static let signs = Set("–—…§•°©®№€£".unicodeScalars)

    private static let western =
        "àâæçéèêëîïôœùûüÿ äöüß áéíñóúü áàâãçéêíóôõúü àèéìíòóùú àèéíïòóúüç åäöé æøåé áðéíóúýþæö éëïèöüó"
    private static let central =
        "áčďéěíňóřšťúůýž áäčďéíĺľňóôŕšťúýž ąćęłńóśźż áéíóöőúüű čćđšž ăâîşţ äöüß"
    private static let turkish = "çğıöşüâîû"
    private static let baltic = "āčēģīķļņšūž ąčęėįšųūž äöõüšž"

    private static let all: [EncodingGuess] = [
        EncodingGuess("WINDOWS-1252", UpperHalf.windows1252, western),
        EncodingGuess("WINDOWS-1250", UpperHalf.windows1250, central),
        EncodingGuess("ISO-8859-2", UpperHalf.latin2, central),
        EncodingGuess("WINDOWS-1254", UpperHalf.windows1254, turkish),
        EncodingGuess("WINDOWS-1257", UpperHalf.windows1257, baltic),
        EncodingGuess("WINDOWS-1251", UpperHalf.windows1251),
        EncodingGuess("KOI8-R", UpperHalf.koi8r),
        EncodingGuess("CP866", UpperHalf.cp866),
        EncodingGuess("WINDOWS-1253", UpperHalf.windows1253),
        EncodingGuess("CP737", UpperHalf.cp737),
        EncodingGuess("MACINTOSH", UpperHalf.macRoman, western),
        EncodingGuess("CP437", UpperHalf.cp437, western),
        EncodingGuess("CP852", UpperHalf.cp852, central),
    ]

    private init(_ name: String, _ upperHalf: String, _ alphabets: String = "") {
        self.name = name
        self.upperHalf = Array(upperHalf.unicodeScalars)
        self.alphabets = alphabets.split(separator: " ").map { Set($0.unicodeScalars) }
    }

    /// Returns iconv's name of the likeliest encoding; `nil` if the bytes look like none.
    static func name(for bytes: [UInt8]) -> String? {
        let sample = bytes.prefix(1 << 20)
        let scores = all.map { (name: $0.name, score: $0.score(of: sample)) }
        // Of equals the first is taken, which is the more common one.
        guard
            let best = scores.reduce(
                nil,
                { best, next in
                    next.score > (best?.score ?? 0) ? next : best
                }
            )
        else { return nil }
        // Without bytes 80 to 9F nothing tells Windows-1252 and 1254 from the encodings that they enlarge.
        let isPlain = !sample.contains { (0x80...0x9F).contains($0) }
        switch best.name {
        case "WINDOWS-1252" where isPlain: return "ISO-8859-1"
        case "WINDOWS-1254" where isPlain: return "ISO-8859-9"
        default: return best.name
        }
    }

    private func score(of bytes: ArraySlice<UInt8>) -> Int {
        var score = 0
        var letters: [Unicode.Scalar: Int] = [:]
        var before = scalar(UInt8(ascii: " "))
        for (index, byte) in zip(bytes.indices, bytes) {
            let now = scalar(byte)
            if byte >= 0x80 {
                let next = index + 1 < bytes.endIndex ? bytes[index + 1] : UInt8(ascii: " ")
                if !alphabets.isEmpty, now.properties.isLowercase, now.value < 0x370 {
                    letters[now, default: 0] += 1
                } else {
                    score += points(now, before: before, after: scalar(next))
                }
            }
            before = now
        }
        return score + points(letters)
    }

    /// Returns the points for small letters with marks, which in the right encoding are those of one language.
    private func points(_ letters: [Unicode.Scalar: Int]) -> Int {
        let all = letters.values.reduce(0, +)
        let known =
            alphabets.map { alphabet in
                letters.reduce(0) { $0 + (alphabet.contains($1.key) ? $1.value : 0) }
            }.max() ?? 0
        return 2 * known - (all - known)
    }

    private func scalar(_ byte: UInt8) -> Unicode.Scalar {
        byte < 0x80 ? Unicode.Scalar(byte) : upperHalf[Int(byte) - 0x80]
    }

    private func points(_ now: Unicode.Scalar, before: Unicode.Scalar, after: Unicode.Scalar) -> Int {
        if now.properties.isLowercase {
            // A letter of another script in the middle of a word is a wrong reading.
            if before.isLetter, before.isASCII != (now.value < 0x250), now.value >= 0x370 { return -4 }
            return Self.veryFrequent.contains(now) ? 3 : Self.frequent.contains(now) ? 2 : -1
        }
        if now.properties.isUppercase { return before.properties.isLowercase ? -4 : 1 }
        if now == "’" { return 2 }
        if Self.openings.contains(now) { return before.isLetter ? -3 : 2 }
        if Self.closings.contains(now) { return after.isLetter ? -3 : 2 }
        if Self.signs.contains(now) { return before.isLetter && after.isLetter ? -1 : 1 }
        // A space may be a no-break space.
        return now == " " ? 0 : -3
    }
}

extension Unicode.Scalar {
    /// Whether the scalar is a letter of any script.
    var isLetter: Bool {
        isASCII ? UInt8(truncatingIfNeeded: value).isLetter : properties.isAlphabetic
    }
}
