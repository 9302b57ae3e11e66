/// The name that a file has until it gets the one that is meant: `.<up to 13 digits of base 36>.<the name meant>`.
///
/// It ends like the name meant, so that whatever keeps keys out of git or a backup keeps this one out as well.
enum TemporaryName {
    /// The age in seconds from which a temporary file is a leftover: nobody needs this long between writing a file and naming
    /// it.
    static let age = 3_600

    static func random(for name: String) -> String {
        ".\(String(UInt64.random(in: .min ... .max), radix: 36)).\(name)"
    }

    /// Returns the name that was meant; `nil` if ``random(for:)`` does not make such names.
    static func meant(by name: String) -> Substring? {
        let parts = name.split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].isEmpty, 1...13 ~= parts[1].utf8.count,
            parts[1].utf8.allSatisfy({ 0x30...0x39 ~= $0 || 0x61...0x7A ~= $0 })
        else { return nil }
        return parts[2]
    }
}
