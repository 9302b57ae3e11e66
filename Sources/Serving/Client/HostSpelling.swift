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
        for label in name.lowercased().split(whereSeparator: { ".。．｡".contains($0) }) {
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
        switch scalar.properties.generalCategory {
        case .lowercaseLetter, .otherLetter, .modifierLetter, .decimalNumber, .nonspacingMark, .spacingMark:
            return true
        default: return false
        }
    }
}
