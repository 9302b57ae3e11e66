internal import Gemini
internal import Text

/// Spells host names with letters beyond ASCII, as people type them, in the ASCII form of Gemini and Gopher addresses.
package enum HostSpelling {
    /// Returns an address with the host's name in ASCII and everything else unchanged.
    ///
    /// Letters become small ones, and nothing else is mapped: what IDNA would map further is refused and not guessed.
    ///
    /// - Throws: If a name contains a sign that no name can have, an error that says which.
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
        // An empty last part is that of the root.
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
