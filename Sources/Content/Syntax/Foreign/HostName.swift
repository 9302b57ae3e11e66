import Text

/// Whether a text is the name of a host, by which an address without its scheme is known.
extension Substring {
    /// Whether the text has the form of a host's name: parts of letters, digits and hyphens with points between them.
    package var looksLikeHost: Bool {
        let parts = split(separator: ".", omittingEmptySubsequences: false)
        return parts.count > 1
            && parts.allSatisfy { part in
                !part.isEmpty && part.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") }
            } && (parts.last?.utf8.allSatisfy(\.isLetter) ?? false)
            && !["gmi", "md", "html", "htm", "txt"].contains(parts.last?.lowercased() ?? "")
    }

    /// Whether the text begins with a host's name that ends as many do, and a path or nothing follows it.
    package var isHostWithKnownEnding: Bool {
        let host = prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        return host.looksLikeHost
            && Self.endingsOfHosts.contains(host.split(separator: ".").last?.lowercased() ?? "")
    }

    private static let endingsOfHosts: Set<String> = [
        "org", "com", "net", "edu", "gov", "info", "int", "io", "eu", "uk", "de", "fr", "es", "it", "nl",
        "pl",
        "ru", "ua", "jp", "cn", "br", "pt", "at", "ch", "se", "no", "dk", "fi", "cz", "online", "space",
        "club",
    ]
}
