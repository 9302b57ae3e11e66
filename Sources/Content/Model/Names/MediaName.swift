import Text

/// The name of an attachment's file, which is the end of its address as well.
///
/// ```
/// name      = character *(character / mark) character, with a "." in it
/// character = ALPHA / DIGIT
/// mark      = "-" / "_" / "."
/// ```
///
/// So it is spelled the same in a folder, in an address and in a selector, on any system. What follows the last dot tells the
/// programs of readers what the file is.
package struct MediaName: Hashable, Sendable, CustomStringConvertible {
    /// The most bytes of a name, so that with its path it fits into a selector of Gopher.
    static let limit = 120

    /// The whole name, such as `map.png`.
    package let description: String
    /// What follows the last dot, as it is written.
    package let ending: Substring

    /// - Returns: `nil` if the name breaks the grammar, or is too long.
    package init?(_ name: some StringProtocol) {
        let string = String(name)
        let isCharacter = { (byte: UInt8) in byte.isLetter || byte.isDigit }
        guard let dot = string.utf8.lastIndex(of: UInt8(ascii: ".")),
            string.utf8.first.map(isCharacter) == true, string.utf8.last.map(isCharacter) == true,
            string.utf8.allSatisfy({ isCharacter($0) || "-_.".utf8.contains($0) }),
            string.utf8.count <= Self.limit
        else { return nil }
        description = string
        ending = string[dot...].dropFirst()
    }

    /// Returns the name that keeps the grammar and is nearest to one that does not: `map-of-the-coast.png` for `Map of the
    /// coast!.PNG`.
    ///
    /// - Returns: `nil` if it has no ending, or no letter or digit before it.
    static func suggestion(for name: some StringProtocol) -> MediaName? {
        guard let dot = name.lastIndex(of: "."), let stem = Slug(folding: name[..<dot]),
            let ending = Slug(folding: name[dot...].dropFirst())
        else { return nil }
        return MediaName("\(stem).\(ending)")
    }
}
