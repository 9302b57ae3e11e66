/// The tags in a line that begin with `<?` or `<!` and whose end is not in the line.
///
/// Within a paragraph the parser of CommonMark looks for their ends in all that follows, once for each: many of them would take it hours.
struct OpenTags {
    private let scalars: [Unicode.Scalar]
    private let lastEnds: (instruction: Int, declaration: Int, data: Int)

    init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
        guard scalars.contains("<") else {
            lastEnds = (-1, -1, -1)
            return
        }
        let ends = scalars.indices.filter { scalars[$0] == ">" }
        let last = { (before: String) in
            ends.last { scalars[..<$0].suffix(before.count).elementsEqual(before.unicodeScalars) } ?? -1
        }
        lastEnds = (last("?"), last(""), last("]]"))
    }

    /// Returns whether a `<` begins such a tag; at the beginning of the line it begins a block, which may go over many.
    func isOpen(at index: Int) -> Bool {
        guard index + 2 < scalars.count, index > 3 || scalars[..<index].contains(where: { $0 != " " }) else {
            return false
        }
        switch (scalars[index + 1], scalars[index + 2]) {
        case ("?", _): return index > lastEnds.instruction
        case ("!", "["): return index > lastEnds.data
        case ("!", let next): return next != "-" && index > lastEnds.declaration
        default: return false
        }
    }
}
