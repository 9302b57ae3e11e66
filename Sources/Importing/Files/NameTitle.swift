import Text

/// Returns the title that the name of a file or folder suggests: “How bread rises” for `how-bread-rises` and for `02-how_bread_rises`.
package func title(ofName name: String) -> String {
    let words = name.split { "-_ ".contains($0) }
    // The number is the place among the others, and so is a day: 2026-11-24-the-lamp.
    let isDay =
        words.count > 3 && words.prefix(3).map(\.utf8.count) == [4, 2, 2]
        && words.prefix(3).allSatisfy { $0.utf8.allSatisfy(\.isDigit) }
    let rest =
        isDay
        ? words.dropFirst(3)
        : words.drop { $0.utf8.count <= 3 && $0.utf8.allSatisfy { $0.isDigit || $0 == UInt8(ascii: ".") } }
    let kept = rest.isEmpty ? words[...] : rest
    let title = kept.joined(separator: " ")
    if name.onOneLineOfText.isInvisible { return "Untitled" }
    return title.isEmpty ? name : title.prefix(1).uppercased() + title.dropFirst()
}
