internal import Text

/// The order of the letters of one language, as far as it is not that of their codes.
///
/// A letter with a mark stands with the letter without it, unless the language has it as a letter of its own: å stands with a in
/// English, and after z in Swedish.
///
/// - Source: CLDR, `common/collation`, primary differences only.
package struct Alphabet: Sendable {
    /// The letters of its own that a language has, by their small form, and what they are sorted as: the letter before them,
    /// and a scalar that comes after every letter.
    private var places: [String: String] = [:]
    /// The most characters that one letter has: 2 where `ch` is a letter.
    private var longest = 1
    /// Whether letters of ASCII come after those of the language's own script.
    private let comesBeforeLatin: Bool
    private let isJapanese: Bool

    /// Takes the alphabet of a language by its tag (BCP 47).
    package init(language: String) {
        let code = Wording.code(of: language)
        comesBeforeLatin = Self.scriptsBeforeLatin.contains(code)
        isJapanese = code == "ja"
        for series in Self.tailorings[code]?.split(separator: " ") ?? [] {
            let letters = series.split(separator: "<").map(String.init)
            guard let base = letters.first else { continue }
            for (number, alternatives) in letters.dropFirst().enumerated() {
                guard let rank = Unicode.Scalar(0xF0001 + UInt32(number)) else { continue }
                for letter in alternatives.split(separator: "=") {
                    places[String(letter)] = base + String(Character(rank))
                    longest = max(longest, letter.count)
                }
            }
        }
    }

    /// Returns how a name is sorted, and the letters under which it stands: the first one or two, as a heading shows them.
    func sorted(_ name: some StringProtocol) -> (key: String, initials: [String]) {
        let characters = Array(name)
        var key: [UInt8] = []
        var initials: [String] = []
        var isFirstWord = true
        var index = 0
        while index < characters.count {
            let (letter, length) = letter(at: index, of: characters)
            index += length
            if let letter {
                key += letter.key
                if isFirstWord { initials += letter.initials.prefix(2 - initials.count) }
            } else if characters[index - 1].isWhitespace, let last = key.last, last != UInt8(ascii: " ") {
                key.append(UInt8(ascii: " "))
                isFirstWord = false
            }
        }
        if key.last == UInt8(ascii: " ") { key.removeLast() }
        return (String(decoding: key, as: UTF8.self), initials)
    }

    /// - Returns: `nil` for what is no letter and no digit, with the number of characters that were looked at.
    private func letter(
        at index: Int,
        of characters: [Character]
    ) -> (letter: (key: [UInt8], initials: [String])?, length: Int) {
        if !places.isEmpty {
            for length in stride(from: min(longest, characters.count - index), to: 0, by: -1) {
                let letter = String(characters[index..<index + length]).lowercased()
                if let place = places[letter] { return ((Array(place.utf8), [letter.uppercased()]), length) }
            }
        }
        var key: [UInt8] = []
        var isLetter = false
        for scalar in characters[index].unicodeScalars {
            isLetter = LetterFolding.append(isJapanese ? scalar.inGojuon : scalar, to: &key) || isLetter
        }
        guard isLetter else { return (nil, 1) }
        let initials = String(decoding: key, as: UTF8.self).map(heading)
        // Ideographs stand before all that has a heading.
        if initials.first?.isEmpty == true { key.insert(UInt8(ascii: "!"), at: 0) }
        let isLatin = key.first.map { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") } == true
        return ((comesBeforeLatin && isLatin ? Array("\u{E000}".utf8) + key : key, initials), 1)
    }

    private func heading(_ letter: Character) -> String {
        guard let scalar = letter.unicodeScalars.first else { return "" }
        // Ideographs have no order that a reader knows: names stand in one list, unless `Sort` says how they are read.
        if scalar.properties.isIdeographic { return "" }
        return isJapanese ? String(scalar.rowOfGojuon) : letter.uppercased()
    }

    private static let scriptsBeforeLatin: Set<String> = [
        "ar", "be", "bg", "el", "fa", "he", "hy", "ka", "kk", "mk", "mn", "ru", "sr", "uk", "ur", "yi",
    ]

    /// After a letter come those that are letters of their own, in this order; `=` joins forms of one.
    private static let tailorings: [String: String] = [
        "az": "c<ç e<ə g<ğ h<x<ı i<i̇ k<q o<ö s<ş u<ü", "be": "е<ё з<і у<ў", "bs": bosnian, "ca": "",
        "cs": "c<č h<ch r<ř s<š z<ž", "da": danish, "eo": "c<ĉ g<ĝ h<ĥ j<ĵ s<ŝ u<ŭ", "es": "n<ñ",
        "et": "s<š<z<ž w<õ<ä<ö<ü", "fi": swedish, "hr": bosnian,
        "hu": "c<cs d<dz<dzs g<gy l<ly n<ny o<ö=ő s<sz t<ty u<ü=ű z<zs",
        "is": "a<á d<ð e<é i<í o<ó u<ú y<ý z<þ<æ=ä<ö=ø<å",
        "kk": "а<ә г<ғ к<қ н<ң о<ө у<ұ<ү х<һ ы<і", "lt": "c<č s<š z<ž",
        "lv": "c<č g<ģ k<ķ l<ļ n<ņ r<ŗ s<š z<ž", "mk": "г<ѓ д<ђ з<ѕ и<ј к<ќ л<љ н<њ ч<џ", "nb": danish,
        "nn": danish, "no": danish, "pl": "a<ą c<ć e<ę l<ł n<ń o<ó s<ś z<ź<ż", "ro": "a<ă<â i<î s<ș=ş t<ț=ţ",
        "sk": "a<ä c<č h<ch o<ô s<š z<ž", "sl": "c<č<ć d<đ s<š z<ž",
        "sq": "c<ç d<dh e<ë g<gj l<ll n<nj r<rr s<sh t<th x<xh z<zh",
        "sr": "д<ђ и<ј л<љ н<њ т<ћ ч<џ c<č<ć d<dž<đ l<lj n<nj s<š z<ž", "sv": swedish,
        "tr": "c<ç g<ğ h<ı o<ö s<ş u<ü", "uk": "г<ґ е<є и<і<ї",
        "vi": "a<ă<â d<đ e<ê o<ô<ơ u<ư",
    ]
    private static let bosnian = "c<č<ć d<dž<đ l<lj n<nj s<š z<ž"
    private static let danish = "z<æ=ä<ø=ö<å=aa"
    private static let swedish = "z<å<ä=æ<ö=ø"
}

extension Unicode.Scalar {
    /// The letter of hiragana under which a Japanese dictionary has it: without a voice mark, and full size.
    fileprivate var inGojuon: Unicode.Scalar {
        let hiragana = (0x30A1...0x30F6).contains(value) ? value - 0x60 : value
        let plain: UInt32
        switch hiragana {
        case 0x3041...0x304A: plain = hiragana | 1 == hiragana ? hiragana + 1 : hiragana  // ぁ to お
        case 0x304B...0x3062: plain = hiragana | 1  // か to ぢ
        case 0x3063: plain = 0x3064  // っ
        case 0x3065: plain = 0x3064  // づ
        case 0x3067, 0x3069: plain = hiragana - 1  // で, ど
        case 0x306F...0x307D: plain = hiragana - hiragana % 3  // は to ぽ
        case 0x3083, 0x3085, 0x3087, 0x308E: plain = hiragana + 1  // ゃ, ゅ, ょ, ゎ
        case 0x3094: plain = 0x3046  // ゔ
        default: plain = hiragana
        }
        return Unicode.Scalar(plain) ?? self
    }

    /// The first letter of the row in which a letter of hiragana stands; any other scalar itself, as a capital.
    fileprivate var rowOfGojuon: Character {
        let rows = "あかさたなはまやらわ"
        guard (0x3041...0x3096).contains(value) else { return Character(String(self).uppercased()) }
        return rows.last { $0.unicodeScalars.first.map { $0.value <= value } == true } ?? "あ"
    }
}
