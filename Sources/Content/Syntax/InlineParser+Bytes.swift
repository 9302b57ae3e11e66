import Records
import Text

extension Substring {
    /// The end of the mark that this opening begins.
    var closing: String {
        switch self {
        case "[[": "]]"
        case "[*": "*]"
        case "[+": "+]"
        default: "]"
        }
    }

    /// What stands before a colon in a wiki, and is no scheme.
    private static let namespaces: Set<String> = [
        "file", "image", "media", "category", "datei", "bild", "kategorie", "fichier", "archivo", "term",
        "glossary", "section", "page", "note", "source",
    ]

    /// Whether the text before a bar is an address and no term: it begins as an address does, and has no blank.
    var isLinkAddress: Bool {
        guard !utf8.contains(where: \.isBlank) else { return false }
        if ["/", "./", "../", "#"].contains(where: { utf8.starts(with: $0.utf8) }) { return true }
        let scheme = utf8.prefix { $0.isLetter || $0.isDigit || "+-.".utf8.contains($0) }
        guard scheme.first?.isLetter == true, utf8[scheme.endIndex...].first == UInt8(ascii: ":") else {
            return false
        }
        // In a wiki this is a picture or a category.
        return utf8[scheme.endIndex...].starts(with: "://".utf8)
            || !Self.namespaces.contains(Substring(scheme).lowercased())
    }
}

extension Substring.UTF8View {
    /// Where the mark ends that begins here, if it holds no other.
    var endOfMark: Index? {
        let closing = Substring(prefix(2)).closing
        var ahead = dropFirst(2)
        while let next = ahead.firstIndex(where: { $0.isBracketOrBackslash || $0 == closing.utf8.first }) {
            ahead = ahead[next...]
            if ahead.starts(with: closing.utf8) { return ahead.dropFirst(closing.utf8.count).startIndex }
            if ahead.beginsMark { return nil }
            ahead = ahead.dropFirst(ahead.beginsEscape ? 3 : ahead.beginsSignEscape ? 2 : 1)
        }
        return nil
    }

    var beginsMark: Bool {
        guard first == UInt8(ascii: "["), let second = dropFirst().first else { return false }
        return "[@^*+".utf8.contains(second)
    }

    /// Whether emphasis or an addition begins here.
    var beginsPair: Bool {
        first == UInt8(ascii: "[")
            && dropFirst().first.map { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "+") } == true
    }

    /// Whether an escape of a single sign begins here.
    var beginsSignEscape: Bool {
        first == UInt8(ascii: "\\") && dropFirst().first.map(\.isEscapable) == true
    }

    var beginsEscape: Bool {
        first == UInt8(ascii: "\\") && (dropFirst().beginsMark || dropFirst().starts(with: "[#".utf8))
    }
}

extension UInt8 {
    var isBracketOrBackslash: Bool {
        self == UInt8(ascii: "[") || self == UInt8(ascii: "]") || self == UInt8(ascii: "\\")
    }

    /// Whether a mark, an escape or the end of emphasis or an addition may begin with this byte.
    var mayMark: Bool {
        self == UInt8(ascii: "[") || self == UInt8(ascii: "\\") || self == UInt8(ascii: "*")
            || self == UInt8(ascii: "+")
    }
}
