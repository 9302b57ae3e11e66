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
        return Self.lookalikes.unicodeScalars.contains(self)
            ? "a letter of another script that looks like a Latin one" : nil
    }

    /// Cyrillic and Greek letters that look like Latin ones.
    private static let lookalikes = "аеорсухіјѕһԁԛԝАВЕКМНОРСТУХІЈЅαορνΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"
}
