/// Addresses of sources.
enum WebAddress {
    /// Returns the address if it is whole: a scheme of the net, a host, and printable ASCII; `nil` otherwise.
    static func checked(_ text: String) -> String? {
        let address = text.trimmedAddress
        let schemes = ["https://", "http://", "gemini://", "gopher://", "ftp://"]
        guard let scheme = schemes.first(where: { address.lowercased().hasPrefix($0) }),
            address.utf8.count > scheme.utf8.count,
            address.utf8.count <= 1000,
            address.utf8.allSatisfy({ (0x21...0x7E).contains($0) && !"<>\"{}|\\^`".utf8.contains($0) })
        else { return nil }
        return address
    }

    /// Returns a DOI without what may stand before it.
    static func doi(_ text: String) -> String {
        var doi = text.trimmedAddress[...]
        for prefix in [
            "https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi:",
        ]
        where doi.lowercased().hasPrefix(prefix) {
            doi = doi.dropFirst(prefix.count).trimmedOfBlanks
        }
        return String(doi)
    }
}

extension String {
    fileprivate var trimmedAddress: String { String(self[...].trimmedOfBlanks) }
}
