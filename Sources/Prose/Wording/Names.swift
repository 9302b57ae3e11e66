import Records
import Text

extension ProseRule {
    /// Notes names by their spelling, those under one group that differ only in how they are transliterated or in their accents.
    static func noteNames(_ passage: Passage, _ variants: inout Variants) {
        guard passage.kind.isRunning else { return }
        for (index, token) in passage.tokens.enumerated() where token.isCapital && token.range.count > 4 {
            guard !passage.beginsSentence(at: index) else { continue }
            // What follows an apostrophe is an ending, and what stands before one an article: Trotsky's, l’Humanité.
            let spelling = passage.spelling(token)
            let name = String(spelling.unicodeScalars.prefix { !$0.isApostrophe })
            guard name.utf8.count > 4 else { continue }
            // What is written in capitals alone is no name, or is written so elsewhere.
            guard name.unicodeScalars.dropFirst().contains(where: \.properties.isLowercase) else { continue }
            let place = token.range.lowerBound..<(token.range.lowerBound + name.utf8.count)
            variants.note("“\(name)”", of: name.transliterationKey, at: passage.part(place))
        }
    }
}

extension String {
    /// The ends of names that transliterations spell in several ways, and what stands for all of them.
    private static let endings = [
        ("skiy", "ski"), ("skii", "ski"), ("skij", "ski"), ("skyi", "ski"), ("skyj", "ski"), ("sky", "ski"),
        ("oy", "oi"), ("oj", "oi"), ("ey", "ei"), ("ej", "ei"), ("iy", "i"), ("ij", "i"), ("ii", "i"),
    ]
    private static let parts = [
        ("kh", "h"), ("zh", "j"), ("tz", "ts"), ("iu", "yu"), ("ju", "yu"), ("ia", "ya"), ("ja", "ya"),
    ]

    /// The name in small letters, with what transliterations spell differently in one way.
    ///
    /// Letters of other scripts are left as they are.
    fileprivate var transliterationKey: String {
        var key = foldedWords.joined()
        guard key.utf8.allSatisfy({ $0 < 0x80 }) else { return self }
        if let (ending, form) = Self.endings.first(where: { key.hasSuffix($0.0) }) {
            key = key.dropLast(ending.count) + form
        }
        var letters: [UInt8] = []
        let bytes = Array(key.utf8)
        var index = 0
        while index < bytes.count {
            let rest = bytes[index...]
            if index > 0, let (part, form) = Self.parts.first(where: { rest.starts(with: $0.0.utf8) }) {
                letters += form.utf8
                index += part.utf8.count
            } else {
                letters.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: letters, as: UTF8.self)
    }
}
