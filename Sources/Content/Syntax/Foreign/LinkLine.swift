import Records
import Text

/// What is wrong with a link line by itself: signs of another language, or its parts in another order.
///
/// ```
/// link = "=>" blanks address [blanks label]
/// ```
package enum LinkLine {
    /// Returns what is wrong with the line, and what to write instead.
    ///
    /// - Returns: `nil` if an address stands where one should.
    package static func message(about line: Substring) -> String? {
        let rest = line.dropFirst(2).trimmed
        let address = rest.prefix { $0 != " " && $0 != "\t" }
        let label = rest[address.endIndex...].trimmed
        if let right = reordered(rest, address, label) {
            return "a link line has its address first, then its label; write \(written("=> \(right)"))"
        }
        if label.first == "|", !label.dropFirst().isInvisible,
            label.last != "|" || label.filter({ $0 == "|" }).count == 1
        {
            return
                "a space stands between address and label, and no bar; write \(written("=> \(address) \(label.drop { $0 == "|" }.trimmed)"))"
        }
        if let right = joined(rest, address, label) {
            return "an address has no spaces; write \(written("=> \(right)"))"
        }
        if let right = unbracketed(rest, address) {
            return
                "a link line has its address and its label without brackets; write \(written("=> \(right)"))"
        }
        if let first = address.first, "\"“„‘'<«`(".contains(first) {
            let signs = "\"“”„‘’'<>«»`()"
            let bare = address.drop { signs.contains($0) }.prefix { !signs.contains($0) }
            if bare.isEmpty { return nil }
            return
                "an address stands without quotation marks or brackets; write \(written("=> \(bare)\(label.isEmpty ? "" : " \(label)")"))"
        }
        if let blank = address.firstIndex(where: { $0 == "\u{3000}" || $0 == "\u{A0}" || $0 == "\u{200B}" }) {
            return
                "an ordinary space stands between address and label; write \(written("=> \(address[..<blank]) \(rest[blank...].dropFirst().trimmed)"))"
        }
        if let sign = address.unicodeScalars.first(where: \.isHidden) {
            return
                "a \(sign.invisibleName ?? "hidden character") (U+\(sign.codePoint)) is hidden in this address; write \(written("=> \(address.withoutHidden?.text ?? "")\(label.isEmpty ? "" : " \(label)")")) anew"
        }
        return nil
    }

    /// Returns the line with the address in front, if the label stands there and an address behind it.
    private static func reordered(_ rest: Substring, _ address: Substring, _ label: Substring) -> String? {
        guard !label.isEmpty, !address.mayBeAddress, let last = label.split(separator: " ").last,
            last.beginsAddressOrPath
        else { return nil }
        let words = rest.dropLast(last.count).trimmed
        return "\(last) \(words)"
    }

    /// Returns the line with hyphens in the place of the spaces in an address, or with what stands for them elsewhere.
    private static func joined(_ rest: Substring, _ address: Substring, _ label: Substring) -> String? {
        let endings = [".gmi", ".html", ".htm", ".md", ".png", ".jpg", ".pdf", ".mp3"]
        let file = address.split(separator: "/").last ?? ""
        guard address.contains("/"), !file.contains(".") || address.beginsAddress, !address.hasSuffix("/")
        else {
            return nil
        }
        let words = label.split(separator: " ").prefix(6)
        guard let last = words.firstIndex(where: { word in endings.contains { word.hasSuffix($0) } }),
            !words[last].contains("/"), endings.allSatisfy({ !address.hasSuffix($0) })
        else { return nil }
        let separator = address.beginsAddress ? "%20" : "-"
        let whole = ([address] + words[...last]).joined(separator: separator)
        let behind = rest[words[last].endIndex...].trimmed
        return behind.isEmpty ? whole : "\(whole) \(behind)"
    }

    /// Returns the line without the brackets of Markdown or of a mark.
    private static func unbracketed(_ rest: Substring, _ address: Substring) -> String? {
        if rest.hasPrefix("[["), rest.hasSuffix("]]") {
            let inner = rest.dropFirst(2).dropLast(2)
            let target = inner.prefix { $0 != "|" }
            let words = inner[target.endIndex...].dropFirst()
            // A bare name is looked up where the names are known.
            if target.trimmed.mayBeAddress == false { return nil }
            return "\(target.trimmed)\(words.isEmpty ? "" : " \(words.trimmed)")"
        }
        guard rest.first == "[", let close = rest.firstIndex(of: "]") else { return nil }
        let words = rest[rest.index(after: rest.startIndex)..<close]
        let behind = rest[rest.index(after: close)...].trimmed
        guard behind.first == "(", let end = behind.firstIndex(of: ")") else { return nil }
        return "\(behind[behind.index(after: behind.startIndex)..<end]) \(words)"
    }
}

extension Substring {
    /// Whether the word may be an address, even of a page whose ending was forgotten.
    fileprivate var mayBeAddress: Bool { contains("/") || contains(".") || contains(":") || contains("#") }
}
