internal import Gemini
internal import Text

/// A host's name with letters beyond ASCII, as people type it: an address of Gemini or Gopher has it in ASCII alone.
package enum HostSpelling {
    /// An address with the host's name in ASCII; all else in it stays.
    ///
    /// Letters become small ones. That is all that is made of them: what IDNA would map further is refused and not guessed.
    ///
    /// - Throws: Where a name has a sign that none can have: a line that says which.
    /// - Source: RFC 3987, section 3.1; RFC 5891, section 4.
    package static func ascii(in address: String) throws(ClientError) -> String {
        guard let colon = address.firstIndex(of: ":"), address[colon...].hasPrefix("://") else {
            return address
        }
        let authority = address[colon...].dropFirst(3).prefix { !"/?#".contains($0) }
        guard authority.utf8.contains(where: { $0 >= 0x80 }) else { return address }
        let host = authority[
            (authority.lastIndex(of: "@").map(authority.index(after:)) ?? authority.startIndex)...
        ]
        let name = host.prefix { $0 != ":" }
        var labels: [String] = []
        let parts = name.lowercased().composed.split(omittingEmptySubsequences: false) { ".。．｡".contains($0) }
        // An empty last part is the root's.
        for label in parts.last == "" ? parts.dropLast() : parts[...] {
            guard !label.isEmpty else {
                throw .emptyLabel(address)
            }
            guard label.utf8.allSatisfy({ $0 < 0x80 }) || !label.hasPrefix("xn--") else {
                throw .mixedSpelling(address)
            }
            if let sign = label.unicodeScalars.first(where: { !isOfName($0) }) {
                throw .sign(address, sign.codePoint)
            }
            guard let ascii = Punycode.label(for: label) else {
                throw .longLabel(address)
            }
            labels.append(ascii)
        }
        return address[..<name.startIndex] + labels.joined(separator: ".") + address[name.endIndex...]
    }

    /// A letter, a digit or a hyphen; a mark that could be spelt with its letter is none.
    private static func isOfName(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return scalar == "-" || scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        }
        guard !(0x300...0x36F).contains(scalar.value), !(0xFF00...0xFFEF).contains(scalar.value) else {
            return false
        }
        // What case folding and compatibility would make another sign of: full names of ligatures, of letters in circles. The two
        // letters that stay have been allowed since 2010 (RFC 5892, section 2.6).
        guard !scalar.properties.changesWhenNFKCCaseFolded || scalar == "ß" || scalar == "ς" else {
            return false
        }
        // The parts that the square of a Korean syllable could be spelled with.
        guard !(0x1100...0x11FF).contains(scalar.value), !(0xA960...0xA97F).contains(scalar.value),
            !(0xD7B0...0xD7FF).contains(scalar.value)
        else { return false }
        switch scalar.properties.generalCategory {
        case .lowercaseLetter, .otherLetter, .modifierLetter, .decimalNumber, .nonspacingMark, .spacingMark:
            return true
        default: return false
        }
    }
}

extension String {
    /// With each letter and its marks as the one letter that is the same, where there is one: macOS hands names on in parts.
    ///
    /// Strings that differ in nothing else are equal (Unicode Standard Annex 15), so the letter is found by comparing.
    fileprivate var composed: String {
        reduce(into: "") { text, character in
            guard character.unicodeScalars.count > 1 else { return text.append(character) }
            let whole = Self.composedLetters.lazy.joined().compactMap(Unicode.Scalar.init)
                .first { Character($0) == character }
            if let whole { text.unicodeScalars.append(whole) } else { text.append(character) }
        }
    }

    /// Latin, Greek, Cyrillic, Vietnamese and other Latin, Korean.
    private static let composedLetters: [ClosedRange<UInt32>] = [
        0xC0...0x24F, 0x386...0x3CE, 0x400...0x4F9, 0x1E00...0x1FFC, 0xAC00...0xD7A3,
    ]
}
