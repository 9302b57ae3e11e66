import Text

/// The tag of a language, such as `en`, `de-AT` or `sr-Latn`: a language of two or three letters, then subtags of up to eight
/// letters and digits.
///
/// No address of a capsule's own and none of its folders is such a tag, so a folder of this name can be nothing but a translation.
///
/// - Source: RFC 5646 §2.1, without the forms that name no language by its code.
package struct LanguageTag: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The tag as it was written.
    package let string: String

    /// - Returns: `nil` unless the text is such a tag, in any case of letters.
    package init?(_ text: some StringProtocol) {
        let subtags = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let language = subtags.first, (2...3).contains(language.utf8.count),
            language.utf8.allSatisfy(\.isLetter),
            subtags.dropFirst().allSatisfy({ subtag in
                (1...8).contains(subtag.utf8.count) && subtag.utf8.allSatisfy { $0.isLetter || $0.isDigit }
            })
        else { return nil }
        string = String(text)
    }

    private init(unchecked string: String) { self.string = string }

    /// The same as ``string``.
    package var description: String { string }

    /// The tag in the case of letters that is usual: `de-AT`, `sr-Latn`.
    ///
    /// - Source: RFC 5646 §2.1.1.
    package var usualSpelling: LanguageTag {
        var isAfterSingleton = false
        let subtags = string.split(separator: "-").enumerated().map { number, subtag in
            defer { isAfterSingleton = isAfterSingleton || subtag.utf8.count == 1 }
            let small = subtag.lowercased()
            guard number > 0, !isAfterSingleton else { return small }
            switch subtag.utf8.count {
            case 2: return subtag.uppercased()
            case 4: return "\(small.prefix(1).uppercased())\(small.dropFirst())"
            default: return small
            }
        }
        return LanguageTag(unchecked: subtags.joined(separator: "-"))
    }

    /// Orders tags by their spelling, capitals first, which is no order for readers but always the same.
    package static func < (left: LanguageTag, right: LanguageTag) -> Bool { left.string < right.string }
}
