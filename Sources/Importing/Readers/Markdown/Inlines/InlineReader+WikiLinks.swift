import Content
import Records
import Text

/// Links as wikis and Obsidian have them.
///
/// ```
/// wiki   = ["!"] "[[" target ["|" words] "]]"     ; with "!" a picture, or a page that is shown there
/// target = [page] ["#" heading] / picture
/// ```
extension InlineReader {
    /// - Returns: Whether the bracket began a link to a page.
    mutating func takeWikiLink(to end: Int) -> Bool {
        guard index + 1 < end, tokens[index + 1].scalar == "[", partners[index + 1] == end - 1,
            innermost.contains(index + 1), end - index <= 300, !isInWord
        else { return false }
        var text = String.UnicodeScalarView()
        for token in tokens[index + 2..<end - 1] {
            guard let scalar = token.scalar else { return false }
            text.append(ProtectedText.meaning(of: scalar) ?? scalar)
        }
        let parts = String(text).split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
        // `[[ -f name ]]` is none, nor is `[[0]]`.
        guard let target = parts.first, target.trimmed == target, target.contains(where: \.isLetter)
        else { return false }
        let label = parts.count > 1 ? parts[1].trimmed : ""
        let isShown = words.last == "!"
        if isShown { words.removeLast() }
        let link = WikiLink(target)
        if isShown, link.isPicture {
            // Digits say how wide it is shown.
            let isSize = label.allSatisfy { $0.isNumber || $0 == "x" }
            let alt = isSize ? "" : String(label)
            result.syntax += isSize ? [String(target), String(label)] : [String(target)]
            result.images.append((String(target), alt))
            append([.link(address: String(target), words: alt.isEmpty ? String(target) : alt)])
        } else {
            result.syntax.append(String(target))
            append([.link(address: link.address, words: label.isEmpty ? link.words : String(label))])
        }
        index = end + 1
        return true
    }

    private var isInWord: Bool { index > 0 && tokens[index - 1].scalar?.standsInWords == true }
}

/// What a link of a wiki leads to.
///
/// Its address is the target behind two brackets, which no other address begins with.
struct WikiLink {
    /// The name of a page, perhaps behind folders; empty for the same page.
    let page: Substring
    let heading: Substring

    init(_ target: Substring) {
        let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        page = parts.first?.trimmed ?? ""
        // A paragraph has a name behind `^`, of which a capsule knows nothing.
        let rest = parts.count > 1 ? parts[1].trimmed : ""
        heading = rest.utf8.first == UInt8(ascii: "^") ? "" : rest.split(separator: "#").last ?? ""
    }

    /// - Returns: `nil` if the address is no wiki's.
    init?(address: String) {
        guard address.utf8.starts(with: "[[".utf8) else { return nil }
        self.init(address.dropFirst(2))
    }

    var address: String { "[[\(page)" + (heading.isEmpty ? "" : "#\(heading)") }

    /// The words of a link that has none of its own.
    var words: String {
        if heading.isEmpty { return String(page) }
        return page.isEmpty ? String(heading) : "\(page), \(heading)"
    }

    var isPicture: Bool { heading.isEmpty && PictureFiles.endings.contains(String(page).fileEnding) }
}
