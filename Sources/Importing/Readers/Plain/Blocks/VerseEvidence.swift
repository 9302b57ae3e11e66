/// What speaks for verse beyond the shape of a stanza, which a list of names or a broken paragraph has too.
///
/// | chunk                                                       | is                                        |
/// |-------------------------------------------------------------|-------------------------------------------|
/// | stanzas that are half of the text, or stand side by side     | verse                                     |
/// | one stanza of four lines and more, lines ending in a clause  | verse                                     |
/// | one stanza below a line that ends in a colon, likewise       | verse                                     |
/// | lines without any sign or small letter that joins them       | lines, such as an address or a list       |
/// | anything else                                                | a paragraph                               |
struct VerseEvidence {
    private let isMostlyVerse: Bool

    /// - Parameters:
    ///   - stanzas: The chunks that have the shape of a stanza.
    ///   - chunks: All chunks.
    init(of stanzas: [Chunk], among chunks: [Chunk]) {
        let all = chunks.lazy.filter(\.isUndecided).reduce(0) { $0 + $1.length }
        // One chunk of three lines may be all that a note has.
        let isSeveral = stanzas.count > 1 || stanzas.contains { $0.lines.count >= 4 }
        isMostlyVerse =
            isSeveral && stanzas.reduce(0) { $0 + $1.length } * 2 >= all && Self.areSentences(stanzas)
    }

    /// Looks at a stanza and what stands around it.
    ///
    /// - Parameters:
    ///   - stanza: The chunk.
    ///   - before: What stands above it.
    ///   - neighbours: The stanzas straight above and below it.
    /// - Returns: Whether more than its shape speaks for verse.
    func isVerse(_ stanza: Chunk, below before: Chunk?, beside neighbours: [Chunk]) -> Bool {
        if isMostlyVerse { return true }
        if !neighbours.isEmpty { return Self.areSentences(neighbours + [stanza]) }
        let lines = stanza.lines.dropLast()
        let clauses = lines.count { $0.text.endsAClause }
        if before?.lines.last?.text.lastSign == ":" { return stanza.hasJoinedLines }
        return stanza.lines.count >= 4 && clauses * 2 >= lines.count
            && stanza.lines.count(where: { $0.text.split(separator: " ").count >= 3 }) * 4 >= stanza.lines
                .count * 3
    }

    private static func areSentences(_ stanzas: [Chunk]) -> Bool {
        stanzas.count(where: \.hasJoinedLines) * 2 >= stanzas.count
    }
}

extension Chunk {
    /// Whether signs or small letters show that one line goes on in the next.
    var hasJoinedLines: Bool {
        zip(lines, lines.dropFirst()).contains { line, next in
            next.text.beginsSmall || ",;:—–，、；：".unicodeScalars.contains(line.text.lastSign ?? " ")
        }
    }

    /// Whether half of the lines go on in the next with a small letter, as those of a broken paragraph do.
    var hasSmallBeginnings: Bool {
        lines.dropFirst().count(where: { $0.text.beginsSmall }) * 2 >= lines.count - 1
    }
}

extension Substring {
    /// Whether a clause or a sentence ends here.
    fileprivate var endsAClause: Bool {
        lastSign.map { ",;:—–.!?…，、；：。！？".unicodeScalars.contains($0) } ?? false
    }
}
