/// Plain text of what BibTeX writes in TeX: accents, special letters, dashes and quotation marks.
struct TeXText {
    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var result = String.UnicodeScalarView()

    /// Returns the text without TeX; what commands hold stays, and braces go.
    static func plain(_ tex: String) -> String {
        guard tex.unicodeScalars.contains(where: { "\\{}~-`'$".unicodeScalars.contains($0) || $0.isBlank })
        else { return tex }
        var reader = TeXText(scalars: Array(tex.unicodeScalars))
        while reader.position < reader.scalars.count { reader.step() }
        return String(reader.result)[...].singleSpaced
    }

    private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

    private func scalar(_ offset: Int = 0) -> Unicode.Scalar? {
        position + offset < scalars.count ? scalars[position + offset] : nil
    }

    private func starts(with text: String) -> Bool { scalars[position...].starts(with: text.unicodeScalars) }

    private mutating func put(_ text: String, for count: Int) {
        result.append(contentsOf: text.unicodeScalars)
        position += count
    }

    private mutating func step() {
        guard let now = scalar() else { return }
        switch now {
        case "{", "}", "$": position += 1
        case "~": put(" ", for: 1)
        case "-" where starts(with: "---"): put("—", for: 3)
        case "-" where starts(with: "--"): put("–", for: 2)
        case "`" where starts(with: "``"): put("“", for: 2)
        case "'" where starts(with: "''"): put("”", for: 2)
        case "`": put("‘", for: 1)
        case "'": put("’", for: 1)
        case "\\": command()
        default:
            result.append(now)
            position += 1
        }
    }

    private mutating func command() {
        position += 1
        guard let first = scalar() else { return }
        let letters = scalars[position...].prefix { $0.isASCII && $0.isLetter }
        if letters.isEmpty {
            position += 1
            if let mark = Self.signMarks[first] {
                accent(mark)
            } else if ",;: /-".unicodeScalars.contains(first) {
                if first != "-", first != "/" { result.append(" ") }
            } else {
                // These are \& \% \_ \{ and the like.
                result.append(first)
            }
            return
        }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: letters)
        let name = String(view)
        position += letters.count
        if let letter = Self.letters[name] {
            result.append(contentsOf: letter.unicodeScalars)
            skipBlanksBehindName()
        } else if letters.count == 1, let mark = Self.letterMarks[name] {
            accent(mark)
        } else {
            // The words of \emph{…} and the like stay.
            skipBlanksBehindName()
        }
    }

    private mutating func skipBlanksBehindName() {
        while let now = scalar(), now.isBlank { position += 1 }
    }

    /// Puts a mark on the next letter, which may be in braces, or an \i.
    private mutating func accent(_ mark: Unicode.Scalar) {
        while let now = scalar(), now.isBlank || now == "{" { position += 1 }
        guard var letter = scalar() else { return }
        if letter == "\\", let other = scalar(1), other == "i" || other == "j" {
            letter = other
            position += 2
        } else if letter.isLetter {
            position += 1
        } else {
            return
        }
        let decomposed = String(String.UnicodeScalarView([letter, mark]))
        result.append(contentsOf: (Self.composed[decomposed].map { String($0) } ?? decomposed).unicodeScalars)
    }

    private static let signMarks: [Unicode.Scalar: Unicode.Scalar] = [
        "\"": "\u{308}", "'": "\u{301}", "`": "\u{300}", "^": "\u{302}", "~": "\u{303}", "=": "\u{304}",
        ".": "\u{307}",
    ]
    private static let letterMarks: [String: Unicode.Scalar] = [
        "v": "\u{30C}", "u": "\u{306}", "H": "\u{30B}", "c": "\u{327}", "k": "\u{328}", "r": "\u{30A}",
        "d": "\u{323}",
        "b": "\u{331}",
    ]
    private static let letters: [String: String] = [
        "ss": "ß", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "o": "ø", "O": "Ø", "aa": "å", "AA": "Å",
        "l": "ł", "L": "Ł",
        "i": "ı", "j": "ȷ", "dh": "ð", "DH": "Ð", "th": "þ", "TH": "Þ", "dj": "đ", "DJ": "Đ", "ng": "ŋ",
        "NG": "Ŋ",
        "ldots": "…", "dots": "…", "textendash": "–", "textemdash": "—", "textquoteright": "’",
        "textquoteleft": "‘",
        "textquotedblleft": "“", "textquotedblright": "”", "guillemotleft": "«", "guillemotright": "»",
        "textasciitilde": "~",
        "textbackslash": "\\", "textunderscore": "_", "S": "§", "P": "¶", "copyright": "©", "pounds": "£",
        "euro": "€",
        "quad": " ", "newline": " ",
    ]
    /// Letters with a mark by their spelling with a separate mark, which Swift holds for the same text.
    private static let composed: [String: Unicode.Scalar] = {
        var composed: [String: Unicode.Scalar] = [:]
        for value in Array(UInt32(0xC0)...0x24F) + Array(0x1E00...0x1EFF) {
            if let scalar = Unicode.Scalar(value) { composed[String(scalar)] = scalar }
        }
        return composed
    }()
}
