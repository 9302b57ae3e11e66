extension LanguageTag {
    /// Makes the tag that words mean, in its usual spelling: a tag, that of a locale such as `de_DE.UTF-8`, or the name of a language.
    ///
    /// - Returns: `nil` if nobody can tell.
    package init?(meaning words: String) {
        guard let tag = LanguageNames.tag(for: words) ?? LanguageTag(words) else { return nil }
        self = tag.usualSpelling
    }
}

/// The tags of languages by what people write instead: names, codes of three letters, and codes of countries.
enum LanguageNames {
    /// Returns the tag that was meant; `nil` if nobody can tell.
    static func tag(for name: some StringProtocol) -> LanguageTag? {
        let small = name.lowercased()
        for (tag, words) in table where words.split(separator: " ").contains(where: { $0 == small }) {
            return LanguageTag(tag)
        }
        // Programs write en_GB and en_GB.UTF-8.
        var parts = small.prefix { $0 != "." && $0 != "@" }.split { "_ –/()".contains($0) }
        guard var first = parts.first else { return nil }
        // A hyphen divides a tag, and a name from what is said of it: german-version.
        let name = first.prefix { $0 != "-" }
        if name.count > 3, name.endIndex < first.endIndex { (first, parts) = (name, [name]) }
        parts = parts.map { $0 == "uk" && $0 != first ? "gb" : $0 }
        let language =
            table.first { $0.words.split(separator: " ").contains { $0 == first } }?.tag ?? String(first)
        let tag = LanguageTag(
            ([language]
                + parts.dropFirst().filter { $0.utf8.count == 2 || $0.utf8.count == 4 }.map(String.init))
                .joined(separator: "-")
        )
        return parts.count > 1 || language != first ? tag?.usualSpelling : nil
    }

    /// Returns the tag that was meant by one whose country is none: `en-UK`, `en-EN`; `nil` for any other.
    static func withKnownCountry(_ tag: LanguageTag) -> LanguageTag? {
        let parts = tag.string.split(separator: "-").map { $0.lowercased() }
        guard parts.count == 2 else { return nil }
        if parts[1] == "uk" { return LanguageTag(parts[0] == "uk" ? "uk" : "\(parts[0])-GB") }
        // The codes of these languages are those of no country.
        let languages: Set = ["cs", "da", "el", "en", "fa", "he", "hi", "ja", "ko", "zh"]
        return parts[0] == parts[1] && languages.contains(parts[0]) ? LanguageTag(parts[0]) : nil
    }

    /// Returns the name that the folder of a translation should have; `nil` if nobody can tell.
    ///
    /// The tag of a computer, such as `de_DE`, names the country even where it says nothing.
    static func folder(for name: some StringProtocol) -> LanguageTag? {
        guard let tag = tag(for: name) else { return nil }
        let parts = tag.string.split(separator: "-")
        guard parts.count == 2, parts[0].lowercased() == parts[1].lowercased() else { return tag }
        return LanguageTag(parts[0])
    }

    private static let table: [(tag: String, words: String)] = [
        ("ar", "arabic arabisch arabe árabe ara العربية арабский"),
        ("bg", "bulgarian bulgarisch bul български"), ("ca", "catalan katalanisch cat català"),
        ("cs", "czech tschechisch ces cze cz čeština"), ("da", "danish dänisch dan dk dansk"),
        ("de", "german deutsch allemand alemán tedesco немецкий deu ger"),
        ("el", "greek griechisch grec ell gre gr ελληνικά"),
        (
            "en",
            "english englisch anglais inglés inglese inglês английский eng gb us uk-english british american 英语 英語"
        ),
        ("es", "spanish spanisch espagnol español castellano spagnolo испанский spa"),
        ("fa", "persian farsi fas per فارسی"), ("fi", "finnish finnisch fin suomi"),
        ("fr", "french französisch français frances francés francese французский fra fre"),
        ("he", "hebrew hebräisch heb iw עברית"), ("hi", "hindi hin"),
        ("hu", "hungarian ungarisch hun magyar"),
        ("it", "italian italienisch italien italiano ita итальянский"),
        ("ja", "japanese japanisch japonais jpn jp 日本語"), ("ko", "korean koreanisch kor kr 한국어"),
        ("la", "latin latein lat latina"), ("nl", "dutch niederländisch néerlandais nederlands nld dut"),
        ("no", "norwegian norwegisch nor norsk"), ("pl", "polish polnisch polonais polski pol"),
        ("pt", "portuguese portugiesisch portugais português por portugues brazilian"),
        ("ro", "romanian rumänisch ron rum română"), ("ru", "russian russisch russe ruso russo русский rus"),
        ("sv", "swedish schwedisch swe svenska"), ("tr", "turkish türkisch tur türkçe"),
        ("uk", "ukrainian ukrainisch ukr ua українська"), ("vi", "vietnamese vie tiếng"),
        ("zh", "chinese chinesisch chinois chino zho chi cn 中文 汉语 漢語 mandarin"),
    ]
}
