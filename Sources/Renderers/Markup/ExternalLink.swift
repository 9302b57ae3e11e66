import Text

/// Decides which addresses outside a capsule are links in a document, and spells them as a browser reads them.
///
/// An address with another scheme may run a script, open a file of the reader's or start a program: of a link to it the words stand
/// alone.
enum ExternalLink {
    /// The schemes of addresses that lead somewhere and do nothing else.
    ///
    /// - Source: HTML Living Standard, section 8.5.1, safelisted schemes, without those that start a session on another machine; and the
    ///   protocols among which capsules are read.
    private static let schemes: Set<String> = [
        "http", "https", "gemini", "titan", "gopher", "gophers", "spartan", "nex", "finger", "ftp", "ftps",
        "doi", "geo", "irc", "ircs", "magnet", "mailto", "matrix", "news", "nntp", "openpgp4fpr", "sip",
        "sms",
        "tel", "urn", "webcal", "xmpp",
    ]

    /// Returns an address for a link; `nil` if there should be none.
    ///
    /// - Source: URL Standard, section 4.3: what is no URL code point is spelt as `%` and two digits.
    static func address(_ text: String) -> String? {
        let text = text.withoutControls
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")),
            schemes.contains(text[..<colon].lowercased())
        else { return nil }
        let bytes = Array(text.utf8)
        let plain = bytes.indices.map { bytes.span.isPlain(at: $0) }
        guard plain.contains(false) else { return text }
        // The address of a host may stand in brackets, and the first # begins a fragment.
        var isInHost = text.utf8[colon...].starts(with: "://".utf8)
        var slashes = isInHost ? 2 : 0
        var hasFragment = false
        var address: [UInt8] = []
        for (byte, isPlain) in zip(bytes, plain) {
            var isAllowed = isPlain
            switch byte {
            case UInt8(ascii: "/") where slashes > 0: slashes -= 1
            case UInt8(ascii: "/"), UInt8(ascii: "?"): isInHost = false
            case UInt8(ascii: "#"): (isInHost, isAllowed, hasFragment) = (false, !hasFragment, true)
            case UInt8(ascii: "["), UInt8(ascii: "]"): isAllowed = isInHost
            default: break
            }
            isAllowed ? address.append(byte) : address.appendPercentEncoded(byte)
        }
        return String(decoding: address, as: UTF8.self)
    }
}

extension Span<UInt8> {
    /// Whether the byte can stand as it is in any part of an address after the host.
    fileprivate func isPlain(at index: Int) -> Bool {
        let byte = self[index]
        if byte == UInt8(ascii: "%") { return percentDecoded(at: index) != nil }
        return byte >= 0x80 || byte.isPathCharacter || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?")
    }
}
