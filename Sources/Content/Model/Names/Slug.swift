/// The name of a page's file and address: `a` to `z`, `0` to `9`, and single hyphens between them.
package struct Slug: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The name as it stands in addresses.
    package let string: String

    /// The most characters of a slug.
    private static let limit = 100

    /// Returns what a slug is made of, as advice for who wrote this text, which is none; how long it may be is said only where
    /// that is of use.
    static func rule(for string: some StringProtocol) -> String {
        "a to z, 0 to 9 and single hyphens between them"
            + (string.utf8.count > limit ? ", \(limit) characters at most" : "")
    }

    /// The addresses that a host of several texts has for itself.
    package static let ofHosts: Set<Slug> = Set(["search"].compactMap { Slug($0) })

    /// - Returns: `nil` unless the text has 1 to 100 characters, all of them permitted.
    package init?(_ string: some StringProtocol) {
        let isHyphen = { (byte: UInt8) in byte == UInt8(ascii: "-") }
        var previous = UInt8(ascii: "-")
        for byte in string.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
            case UInt8(ascii: "-") where !isHyphen(previous): break
            default: return nil
            }
            previous = byte
        }
        guard !isHyphen(previous), string.utf8.count <= Self.limit else { return nil }
        self.string = String(string)
    }

    /// The slug as it stands in addresses and files.
    package var description: String { string }

    package static func < (left: Slug, right: Slug) -> Bool { left.string < right.string }
}
