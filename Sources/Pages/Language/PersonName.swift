import Languages
/// A person's name, which a list turns round: “Cannon, James P.”, “Beethoven, Ludwig van”, “King, Martin Luther, Jr.”.
///
/// The last word is the surname, together with the particles before it that have a capital: “Le Guin, Ursula K.”. A name stays
/// as it is if something tells that there is no surname or that it comes first; ``isListedAsWritten`` has these rules. No rule
/// knows that Sitting Bull was not a Mr Bull: for such names a term has the field `Sort`.
struct PersonName {
    private let name: String
    private let native: String
    private let rules: NameRules
    private let language: String

    /// The parts of the name, without the ending and what stands in brackets after it.
    private let parts: [Substring]
    /// The ending, such as “, Jr.”; empty if there is none.
    private let ending: String
    /// The words in brackets, such as “ (physicist)”; empty if there are none.
    private let bracket: Substring

    /// Reads a name; the capsule's `language` is a tag of BCP 47.
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

    /// The name as a list shows it.
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

    /// Whether the surname comes first, as in Hungarian and the languages of East Asia, except Japanese, whose names English
    /// and German turn round.
    ///
    /// The only signs of it are the letters of the name in its own language, and the capsule's language.
    private var comesSurnameFirst: Bool {
        let tag = language.prefix { $0 != "-" }.lowercased()
        let letters = (name + native).unicodeScalars
        return ["hu", "ja", "ko", "vi", "zh"].contains(tag)
            || (letters.contains(where: \.isHanOrHangul) && !letters.contains(where: \.isKana))
            || letters.contains(where: \.isVietnamese)
    }

    /// Returns whether a part is a ruler's number, `XVI`, in German also `XVI.`, and not the initial `C.` of a first name.
    private func isNumeral(at index: Int) -> Bool {
        let part = parts[index]
        let digits = part.hasSuffix(".") ? part.dropLast() : part
        guard Self.isNumber(digits) else { return false }
        if digits.count > 1 || index == parts.count - 1 { return true }
        return ["of", "von"].contains(parts[index + 1])
    }

    /// Returns whether “the Great”, “of Arc” or “da Vinci” begins at a part; it does not after a particle, as in “van der
    /// Weyden”.
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

    /// Returns whether a part is `Jr.` or the like, a number after a comma, or the number of somebody with an initial, which
    /// rulers do not have.
    private static func isEnding(_ part: Substring, after words: ArraySlice<Substring>) -> Bool {
        let letters = part.filter { $0 != "." }.lowercased()
        if ["jr", "sr", "jnr", "snr", "jun", "sen"].contains(letters) { return true }
        let followsComma = words.last?.hasSuffix(",") == true
        if followsComma, ["esq", "md", "phd"].contains(letters) { return true }
        let hasInitial = words.count > 2 && words.contains { $0.count == 2 && $0.hasSuffix(".") }
        return isNumber(part) && (followsComma || hasInitial)
    }

    /// The words that join two persons' names; a name may be in another language than its capsule.
    private static let conjunctions: Set<Substring> = [
        "&", "and", "e", "en", "et", "i", "och", "og", "und", "y", "и", "та",
    ]
    /// The words that begin “the Great”, “of Arc” and “der Große” between two names.
    private static let bynames: Set<Substring> = ["das", "der", "die", "of", "the"]
    /// The particles that belong to the surname if they have a capital.
    private static let particles: Set<Substring> = [
        "Abu", "Al", "Ap", "Ben", "Bin", "Da", "De", "Del", "Della", "Den", "Der", "Des", "Di", "Dos", "Du",
        "El",
        "Ibn", "La", "Le", "Les", "Lo", "Mac", "Mc", "Saint", "St", "St.", "Ten", "Ter", "Van", "Von",
    ]
    /// The particles that are nobody's first name and not a title.
    private static let leading: Set<Substring> = [
        "Abu", "De", "Del", "Du", "El", "Ibn", "La", "Le", "Les", "Van", "Von",
    ]
    /// The particles that, in small letters after a single name, tell of a place or a father.
    private static let italian: Set<Substring> = ["da", "degli", "dei", "del", "della", "di", "à"]
}

extension Substring {
    fileprivate var isSmall: Bool { !contains(where: \.isUppercase) && contains(where: \.isLowercase) }

    /// The small prefix of a name, such as the `al-` and `d'` of “al-Assad” and “d'Alembert”.
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

    /// Whether the scalar is a letter that no language of Latin script has but Vietnamese.
    fileprivate var isVietnamese: Bool {
        switch value {
        case 0x1A0, 0x1A1, 0x1AF, 0x1B0, 0x1EA4...0x1EB7, 0x1EBE...0x1EC7, 0x1ED0...0x1EE3, 0x1EE8...0x1EF1:
            true
        default: false
        }
    }
}
