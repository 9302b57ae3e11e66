import Text

/// A letter or sign by its name in HTML, such as `&nbsp;`.
///
/// ```
/// entity = "&" (name / "#" 1*DIGIT / "#x" 1*HEXDIG) ";"
/// ```
enum HTMLEntity {
    /// The names that people type or paste, with what they stand for.
    static let named: [String: String] = [
        "nbsp": "\u{A0}", "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "shy": "",
        "ndash": "–",
        "mdash": "—", "hellip": "…", "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”",
        "bdquo": "„", "laquo": "«", "raquo": "»", "lsaquo": "‹", "rsaquo": "›", "bull": "•", "middot": "·",
        "copy": "©", "reg": "®", "trade": "™", "deg": "°", "sect": "§", "para": "¶", "plusmn": "±",
        "times": "×", "divide": "÷", "frac12": "½", "frac14": "¼", "frac34": "¾", "sup1": "¹", "sup2": "²",
        "sup3": "³", "micro": "µ", "euro": "€", "pound": "£", "cent": "¢", "yen": "¥", "dagger": "†",
        "Dagger": "‡", "permil": "‰", "prime": "′", "Prime": "″", "minus": "−", "infin": "∞", "ne": "≠",
        "le": "≤", "ge": "≥", "larr": "←", "rarr": "→", "uarr": "↑", "darr": "↓", "thinsp": " ", "ensp": " ",
        "emsp": " ", "zwj": "", "zwnj": "", "iexcl": "¡", "iquest": "¿", "szlig": "ß", "AElig": "Æ",
        "aelig": "æ", "OElig": "Œ", "oelig": "œ", "Oslash": "Ø", "oslash": "ø", "Aring": "Å", "aring": "å",
        "Ccedil": "Ç", "ccedil": "ç", "ETH": "Ð", "eth": "ð", "THORN": "Þ", "thorn": "þ", "Ntilde": "Ñ",
        "ntilde": "ñ", "Atilde": "Ã", "atilde": "ã", "Otilde": "Õ", "otilde": "õ", "Scaron": "Š",
        "scaron": "š", "Agrave": "À", "agrave": "à", "Aacute": "Á", "aacute": "á", "Acirc": "Â",
        "acirc": "â", "Auml": "Ä", "auml": "ä", "Egrave": "È", "egrave": "è", "Eacute": "É", "eacute": "é",
        "Ecirc": "Ê", "ecirc": "ê", "Euml": "Ë", "euml": "ë", "Igrave": "Ì", "igrave": "ì", "Iacute": "Í",
        "iacute": "í", "Icirc": "Î", "icirc": "î", "Iuml": "Ï", "iuml": "ï", "Ograve": "Ò", "ograve": "ò",
        "Oacute": "Ó", "oacute": "ó", "Ocirc": "Ô", "ocirc": "ô", "Ouml": "Ö", "ouml": "ö", "Ugrave": "Ù",
        "ugrave": "ù", "Uacute": "Ú", "uacute": "ú", "Ucirc": "Û", "ucirc": "û", "Uuml": "Ü", "uuml": "ü",
        "Yacute": "Ý", "yacute": "ý", "yuml": "ÿ", "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ",
        "pi": "π", "mu": "μ", "omega": "ω", "Omega": "Ω", "lambda": "λ", "sigma": "σ", "check": "✓",
    ]

    /// Returns what a name or a number between `&` and `;` stands for.
    static func character(_ name: Substring) -> String? {
        guard name.utf8.first == UInt8(ascii: "#") else { return named[String(name)] }
        let digits = name.dropFirst()
        let isHexadecimal = digits.utf8.first == UInt8(ascii: "x") || digits.utf8.first == UInt8(ascii: "X")
        let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return value.flatMap { Unicode.Scalar($0) }.map { String($0) }
    }
}

extension ForeignScanner {
    /// The longest name that is looked for.
    private static let longestName = 10

    func entity(at index: Int) -> Found? {
        var end = index + 1
        while let byte = byte(end), byte.isLetter || byte.isDigit || byte == UInt8(ascii: "#"),
            end - index <= Self.longestName
        { end += 1 }
        guard byte(end) == UInt8(ascii: ";"),
            let character = HTMLEntity.character(part((index + 1)..<end))
        else { return nil }
        return found(index..<(end + 1), "is HTML", Self.advice(character))
    }

    private static func advice(_ character: String) -> String {
        if character.isEmpty { return "remove it" }
        if character == "\u{A0}" { return "write a space, or the space U+00A0 if no line may break there" }
        return character.isInvisible ? "write a space" : "write \(written(character)) itself"
    }
}
