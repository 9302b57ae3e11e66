import Text

/// Addresses that lead out of the text.
enum ExternalAddress {
    /// Whether an address names a scheme, so that it leads nowhere in the text.
    static func hasScheme(_ address: String) -> Bool {
        let scheme = address.utf8.prefix { $0.isLetter || $0.isDigit || "+-.".utf8.contains($0) }
        return scheme.count > 1 && address.utf8[scheme.endIndex...].first == UInt8(ascii: ":")
    }

    /// Schemes as they are mistyped, which `check` refuses.
    private static let misspeltSchemes: Set<String> = [
        "htp", "htttp", "ttp", "hhtp", "htps", "htpps", "htttps", "ttps", "hhttps", "gemeni", "gemni",
        "gemin",
        "geminni", "gopfer", "goper", "mail", "mailt", "e-mail", "email",
    ]

    /// Whether the host, behind `//`, is the reader's own machine or one of a network at home.
    private static func isOfOneNetwork(_ rest: Substring.UTF8View) -> Bool {
        guard rest.starts(with: "//".utf8) else { return false }
        let authority = rest.dropFirst(2).prefix { !"/?#".utf8.contains($0) }
        let host = Substring(authority.split(separator: UInt8(ascii: "@")).last ?? authority).lowercased()
        if host.hasPrefix("[::1]") || host.hasPrefix("[fe80:") { return true }
        let name = host.prefix { $0 != ":" }
        if name == "localhost" || name.hasSuffix(".localhost") || name == "0.0.0.0" { return true }
        let numbers = name.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
        guard numbers.count == 4, let first = numbers[0], let second = numbers[1], numbers[2] != nil,
            numbers[3] != nil
        else { return false }
        return first == 127 || first == 10 || (first, second) == (192, 168) || (first, second) == (169, 254)
            || (first == 172 && (16...31).contains(second))
    }

    /// Returns an address with a scheme as a capsule writes it; `nil` if it has none, or one that could not stand there.
    static func written(_ address: String) -> String? {
        var address = address
        if address.utf8.starts(with: "//".utf8) { address = "https:" + address }
        let scheme = address.utf8.prefix { $0.isLetter || $0.isDigit || "+-.".utf8.contains($0) }
        let rest = address.utf8[scheme.endIndex...]
        // One letter is a drive, and a point stands in the name of a host or a file.
        guard scheme.first?.isLetter == true, scheme.count > 1, !scheme.contains(UInt8(ascii: ".")),
            rest.first == UInt8(ascii: ":"), rest.count > 1
        else { return nil }
        let name = Substring(scheme).lowercased()
        // What runs in a browser, is the thing itself, or lies on one machine is no link for readers of a capsule.
        guard !["javascript", "vbscript", "data", "file", "blob", "about"].contains(name),
            !misspeltSchemes.contains(name), !isOfOneNetwork(rest.dropFirst())
        else { return nil }
        let needsHost = ["gemini", "gopher", "http", "https", "titan", "spartan", "ftp"]
        if needsHost.contains(name) {
            guard rest.starts(with: "://".utf8), let first = rest.dropFirst(3).first,
                !"/?#".utf8.contains(first)
            else {
                return nil
            }
        }
        var bytes: [UInt8] = []
        for byte in address.utf8 {
            if (0x21...0x7E).contains(byte), !"|[]<>\"\\^`{}".utf8.contains(byte) {
                bytes.append(byte)
            } else {
                bytes.append(UInt8(ascii: "%"))
                bytes.appendHexadecimal(byte, .capital)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
