import Text

/// Words that only hold the place of others, such as “TODO” and “Lorem ipsum”.
enum Placeholder {
    /// Returns whether a text begins with what its writer has left to be done.
    ///
    /// It is asked of whole paragraphs, which may speak of such words; so only what no sentence begins with counts.
    static func begins(_ text: Substring) -> Bool {
        guard text.utf8.beginsLike(marks) else { return false }
        let small = text.prefix(longest).lowercased()
        return openings.contains(where: text.hasPrefix) || small.hasPrefix("lorem ipsum dolor")
            || ["TODO", "TODO.", "FIXME", "TBD", "TBD."].contains(text)
    }

    /// Returns whether the whole value of a field holds a place.
    static func isWhole(_ text: Substring) -> Bool {
        let bytes = text.utf8
        guard bytes.count <= 200,
            bytes.count <= longestWhole || bytes.beginsLike(marks) || bytes.beginsLike(frames)
        else { return false }
        let small = text.lowercased()
        // In Spanish “todo” is a word, so in small letters it counts only alone or with a colon.
        if begins(text) || wholes.contains(small) || small.hasPrefix("lorem ipsum")
            || small.hasPrefix("todo:") || text.hasPrefix("TODO ") || small.hasPrefix("fixme")
        {
            return true
        }
        // <title>, {title} and [your title] are from a model to be filled in.
        if let first = text.first, let last = text.last, "<{".contains(first), ">}".contains(last),
            !text.contains("</")
        {
            return true
        }
        return small.hasPrefix("[your ") || text.allSatisfy { ".…?-–—_".contains($0) }
    }

    private static let longest = 20
    /// With these begins whatever ``begins(_:)`` looks for.
    ///
    /// Nearly no text does, and so nearly none needs more than its first bytes.
    private static let marks: [String] = ["todo", "fixme", "tbd", "lorem ipsum", "[todo"]
    /// With what else begins a value that only holds a place, and is longer than ``wholes``.
    private static let frames: [String] = [
        "<", "{", "[your ", ".", "…", "?", "-", "–", "—", "_",
    ]
    /// More bytes than any of ``wholes`` has.
    private static let longestWhole = 14
    private static let openings = [
        "TODO:", "TODO(", "TODO –", "TODO —", "TODO -", "FIXME:", "FIXME ", "[TODO",
    ]
    private static let wholes: Set<String> = [
        "todo", "tbd", "tba", "fixme", "xxx", "xx", "n/a", "na", "none", "null", "nil", "undefined",
        "placeholder", "title here", "your title", "text here", "asdf", "blah", "untitled", "summary here",
    ]
}
