/// A person's name, and how a list turns it round: “Cannon, James P.”, “Beethoven, Ludwig van”, “King, Martin Luther, Jr.”.
///
/// The last word is the surname, with the particles before it that have a capital: “Le Guin, Ursula K.”. What tells that there
/// is no surname, or that it comes first, leaves the name as it stands; ``isListedAsWritten`` has these rules. No rule knows
/// that Sitting Bull was no Mr Bull: for such names a term has the field `Sort`.
struct PersonName {
    private let name: String
    private let native: String
    private let rules: NameRules
    private let language: String

    /// Without the ending and what stands in brackets after it.
    private let parts: [Substring]
    /// “, Jr.”, or nothing.
    private let ending: String
    /// “ (physicist)”, or nothing.
    private let bracket: Substring

    /// The capsule's `language` is a tag of BCP 47.
    init(_ name: String, native: String?, rules: NameRules, language: String) {
        (self.name, self.native, self.rules, self.language) = (name, native ?? "", rules, language)
        let start = name.hasSuffix(")") ? name.lastIndex(of: "(") : nil
        let bare = name[..<(start ?? name.endIndex)]
        let words = bare.split(whereSeparator: \.isWhitespace)
        bracket = words.isEmpty || start == nil ? "" : " " + name[bare.endIndex...]
        guard words.count > 1, let last = words.last, Self.isEnding(last, after: words.dropLast()) else {
            (parts, ending) = (words, "")
            return
        }
        var rest = Array(words.dropLast())
        if let surname = rest.popLast() { rest.append(surname.hasSuffix(",") ? surname.dropLast() : surname) }
        (parts, ending) = (rest, ", \(last)")
    }

    /// As a list has it.
    var inverted: String {
        guard !isListedAsWritten, let last = parts.indices.last else { return name }
        var surname = last
        for index in parts.indices.dropFirst().dropLast().reversed() {
            if Self.particles.contains(parts[index]) {
                surname = index
            } else if !parts[index].isSmall {
                break
            }
        }
        let prefix = parts[surname].smallPrefix
        let given = (parts[..<surname] + (prefix.isEmpty ? [] : [prefix])).joined(separator: " ")
        let family = ([parts[surname].dropFirst(prefix.count)] + parts[(surname + 1)...]).joined(
            separator: " "
        )
        return "\(family), \(given)\(ending)\(bracket)"
    }

    private var isListedAsWritten: Bool {
        guard parts.count > 1, let first = parts.first, let last = parts.last else { return true }
        let inner = parts.indices.dropFirst()
        return rules.articles.contains(first.lowercased())  // The Wright brothers
            || parts.contains(where: Self.conjunctions.contains)  // Marx and Engels
            || parts.contains { $0.hasSuffix(",") }  // turned round already
            || inner.contains { isNumeral(at: $0) || isByname(at: $0) }  // Louis XVI, Pliny the Elder
            || !last.contains(where: \.isUppercase)  // Gruppe 46, Wright brothers, letters without capitals
            || (last.count <= 2 && last.hasSuffix("."))  // Anna O.
            || parts.dropLast().allSatisfy { $0.isSmall || Self.leading.contains($0) }  // Le Corbusier
            || comesSurnameFirst
    }

    /// Hungarian, and the languages of East Asia but Japanese, whose names English and German turn round; there is no other
    /// sign of it than the letters of the name in its own language, or the capsule's language.
    private var comesSurnameFirst: Bool {
        let tag = language.prefix { $0 != "-" }.lowercased()
        let letters = (name + native).unicodeScalars
        return ["hu", "ja", "ko", "vi", "zh"].contains(tag)
            || (letters.contains(where: \.isHanOrHangul) && !letters.contains(where: \.isKana))
            || letters.contains(where: \.isVietnamese)
    }

    /// Whether a ruler's number stands there: `XVI`, in German also `XVI.`, but not the initial `C.` of a first name.
    private func isNumeral(at index: Int) -> Bool {
        let part = parts[index]
        let digits = part.hasSuffix(".") ? part.dropLast() : part
        guard Self.isNumber(digits) else { return false }
        if digits.count > 1 || index == parts.count - 1 { return true }
        return ["of", "von"].contains(parts[index + 1])
    }

    /// Whether “the Great”, “of Arc” or “da Vinci” begins there: not where a particle goes before, as in “van der Weyden”.
    private func isByname(at index: Int) -> Bool {
        guard index < parts.count - 1 else { return false }
        let last = parts[index - 1]
        if index > 1, last.isSmall || Self.particles.contains(last) { return false }
        return Self.bynames.contains(parts[index])
            || (index == 1 && parts.count == 3 && Self.italian.contains(parts[index]))
    }

    private static func isNumber(_ part: Substring) -> Bool {
        !part.isEmpty && part.allSatisfy { "IVXLC".contains($0) }
    }

    /// `Jr.` and the like, a number after a comma, and the number of one who has an initial, as rulers have not.
    private static func isEnding(_ part: Substring, after words: ArraySlice<Substring>) -> Bool {
        let letters = part.filter { $0 != "." }.lowercased()
        if ["jr", "sr", "jnr", "snr", "jun", "sen"].contains(letters) { return true }
        let followsComma = words.last?.hasSuffix(",") == true
        if followsComma, ["esq", "md", "phd"].contains(letters) { return true }
        let hasInitial = words.count > 2 && words.contains { $0.count == 2 && $0.hasSuffix(".") }
        return isNumber(part) && (followsComma || hasInitial)
    }

    /// Which join two persons' names; a name may be of another language than its capsule.
    private static let conjunctions: Set<Substring> = [
        "&", "and", "e", "en", "et", "i", "och", "og", "und", "y", "и", "та",
    ]
    /// Which begin “the Great”, “of Arc” and “der Große” between two names.
    private static let bynames: Set<Substring> = ["das", "der", "die", "of", "the"]
    /// With which a surname begins where they have a capital.
    private static let particles: Set<Substring> = [
        "Abu", "Al", "Ap", "Ben", "Bin", "Da", "De", "Del", "Della", "Den", "Der", "Des", "Di", "Dos", "Du",
        "El",
        "Ibn", "La", "Le", "Les", "Lo", "Mac", "Mc", "Saint", "St", "St.", "Ten", "Ter", "Van", "Von",
    ]
    /// Those that are nobody's first name and no title.
    private static let leading: Set<Substring> = [
        "Abu", "De", "Del", "Du", "El", "Ibn", "La", "Le", "Les", "Van", "Von",
    ]
    /// After one name, in small letters, they tell of a place or a father.
    private static let italian: Set<Substring> = ["da", "degli", "dei", "del", "della", "di", "à"]
}

extension Substring {
    fileprivate var isSmall: Bool { !contains(where: \.isUppercase) && contains(where: \.isLowercase) }

    /// The `al-` and `d'` of “al-Assad” and “d'Alembert”.
    fileprivate var smallPrefix: Substring {
        guard let end = firstIndex(where: { "-'’".contains($0) }), self[..<end].isSmall else { return "" }
        let next = index(after: end)
        return next < endIndex && self[next].isUppercase ? self[..<next] : ""
    }
}

extension Unicode.Scalar {
    fileprivate var isHanOrHangul: Bool {
        switch value {
        case 0x1100...0x11FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0x20000...0x3FFFF:
            true
        default: false
        }
    }

    fileprivate var isKana: Bool { (0x3041...0x30FF).contains(value) }

    /// Of the letters that no other language of Latin script has.
    fileprivate var isVietnamese: Bool {
        switch value {
        case 0x1A0, 0x1A1, 0x1AF, 0x1B0, 0x1EA4...0x1EB7, 0x1EBE...0x1EC7, 0x1ED0...0x1EE3, 0x1EE8...0x1EF1:
            true
        default: false
        }
    }
}
