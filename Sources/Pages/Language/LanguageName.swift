import Content

/// The name that a language has for itself, as a link to a text in it shows it: “Deutsch”, “русский”, “Deutsch (AT)”.
///
/// A reader who wants that language knows the word, whatever the language of the page.
enum LanguageName {
    /// Returns the name of a tagged language, with its further subtags in brackets; the tag where the name is not known.
    static func own(_ language: String) -> String {
        let code = language.prefix { $0 != "-" }
        guard let name = names[code.lowercased()] else { return language }
        let rest = language.dropFirst(code.count + 1)
        return rest.isEmpty ? name : "\(name) (\(rest))"
    }

    private static let names: [String: String] = [
        "af": "Afrikaans", "ar": "العربية", "be": "беларуская", "bg": "български", "bn": "বাংলা",
        "bs": "bosanski", "ca": "català", "cs": "čeština", "cy": "Cymraeg", "da": "dansk", "de": "Deutsch",
        "el": "ελληνικά", "en": "English", "eo": "Esperanto", "es": "español", "et": "eesti", "eu": "euskara",
        "fa": "فارسی", "fi": "suomi", "fr": "français", "fy": "Frysk", "ga": "Gaeilge", "gl": "galego",
        "grc": "Ἑλληνική", "he": "עברית", "hi": "हिन्दी", "hr": "hrvatski", "hu": "magyar", "hy": "հայերեն",
        "id": "Bahasa Indonesia", "is": "íslenska", "it": "italiano", "ja": "日本語", "ka": "ქართული",
        "kk": "қазақша", "ko": "한국어", "ku": "kurdî", "la": "Latina", "lb": "Lëtzebuergesch",
        "lt": "lietuvių", "lv": "latviešu", "mk": "македонски", "mn": "монгол", "ms": "Bahasa Melayu",
        "mt": "Malti", "nb": "norsk bokmål", "nds": "Plattdüütsch", "nl": "Nederlands", "nn": "nynorsk",
        "no": "norsk", "oc": "occitan", "pl": "polski", "pt": "português", "rm": "rumantsch", "ro": "română",
        "ru": "русский", "sk": "slovenčina", "sl": "slovenščina", "sq": "shqip", "sr": "српски",
        "sv": "svenska", "sw": "Kiswahili", "ta": "தமிழ்", "th": "ไทย", "tr": "Türkçe", "uk": "українська",
        "ur": "اردو", "vi": "Tiếng Việt", "yi": "ייִדיש", "zh": "中文",
    ]
}
