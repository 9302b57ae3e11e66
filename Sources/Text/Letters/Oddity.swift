extension StringProtocol {
    /// What is wrong with the letters of a name in a way that nobody can see: “it has the invisible character U+200B behind “bol””;
    /// `nil` if nothing is.
    ///
    /// Names in the source are made of ASCII. Programs for texts put other characters into them that look the same.
    package var oddity: String? {
        // A letter of another script is odd only among Latin ones.
        let isLatin = utf8.contains(where: \.isLetter)
        for index in unicodeScalars.indices {
            let scalar = unicodeScalars[index]
            guard !scalar.isASCII, let kind = scalar.oddity, isLatin || !scalar.properties.isAlphabetic else {
                continue
            }
            let before = self[..<index]
            let place = before.isEmpty ? "at its beginning" : "behind \(quoted(before.suffix(20)))"
            return "\(quoted(self)) has \(kind) (U+\(scalar.codePoint)) \(place)"
        }
        return nil
    }
}

extension StringProtocol {
    /// The text with Latin letters in the place of those of other scripts that look like them; `nil` if it has none of these, a
    /// letter that looks like no Latin one, or a word that is of the other script alone.
    package var withLatinLetters: String? {
        guard !utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        var text = String.UnicodeScalarView()
        for word in unicodeScalars.split(
            omittingEmptySubsequences: false,
            whereSeparator: { !$0.properties.isAlphabetic }
        ) {
            if word.startIndex > unicodeScalars.startIndex {
                text.append(unicodeScalars[unicodeScalars.index(before: word.startIndex)])
            }
            let isLatin = word.contains(where: \.isASCII)
            for scalar in word {
                guard !scalar.isASCII else {
                    text.append(scalar)
                    continue
                }
                guard isLatin, let letter = Unicode.Scalar.latinLetters[scalar] else { return nil }
                text.append(letter)
            }
        }
        return text.allSatisfy(\.isASCII) ? String(text) : nil
    }
}

extension Unicode.Scalar {
    /// A name for a character that is taken for another one.
    fileprivate var oddity: String? {
        switch value {
        case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return "a space of another kind"
        case 0x2010...0x2015, 0x2212: return "a dash in the place of a hyphen"
        case 0x2018...0x201F: return "a curly quotation mark"
        case 0xFF01...0xFF5E: return "a full-width character"
        default: break
        }
        if properties.isDefaultIgnorableCodePoint || properties.generalCategory == .format {
            return "an invisible character"
        }
        return Self.latinLetters[self] != nil
            ? "a letter of another script that looks like a Latin one" : nil
    }

    /// The Latin letters by the Cyrillic and Greek ones that look like them.
    fileprivate static let latinLetters = Dictionary(
        zip(
            "аеорсухіјѕһԁԛԝАВЕКМНОРСТУХІЈЅαορνΑΒΕΖΗΙΚΜΝΟΡΤΥΧ".unicodeScalars,
            "aeopcyxijshdqwABEKMHOPCTYXIJSaopvABEZHIKMNOPTYX".unicodeScalars
        ),
        uniquingKeysWith: { first, _ in first }
    )
}
