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
            if let sign = label.unicodeScalars.first(where: { !$0.isOfHostName }) {
                throw .sign(address, sign.codePoint)
            }
            guard let ascii = Punycode.label(for: label) else {
                throw .longLabel(address)
            }
            labels.append(ascii)
        }
        return address[..<name.startIndex] + labels.joined(separator: ".") + address[name.endIndex...]
    }
}
