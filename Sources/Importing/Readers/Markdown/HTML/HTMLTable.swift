import Content

/// A table of HTML, which is one in the capsule if its cells are words alone; pages lay out pictures in tables, too.
struct HTMLTable {
    let line: Int
    /// All that stands in it, with the number of pieces before each cell, row by row.
    var pieces: [HTMLFragment.Piece] = []
    private var cells: [[Int]] = []
    private var hasHeader = false
    /// Whether a cell goes over several.
    private var isUneven = false

    init(line: Int) { self.line = line }

    mutating func beginRow() { cells.append([]) }

    mutating func beginCell(_ tag: HTMLTag) {
        if cells.isEmpty { cells.append([]) }
        if cells.count == 1, tag.name == "th" { hasHeader = true }
        isUneven = isUneven || ["colspan", "rowspan"].contains { tag[$0].map { $0 != "1" } ?? false }
        cells[cells.count - 1].append(pieces.count)
    }

    /// The rows; `nil` if it is no table of words.
    var content: HTMLFragment.Piece.Content? {
        let starts = cells.filter { !$0.isEmpty }
        guard !isUneven, let width = starts.first?.count, (2...TextTable.columnLimit).contains(width),
            starts.allSatisfy({ $0.count == width }), starts.first?.first == 0
        else { return nil }
        let all = starts.flatMap(\.self)
        var words: [String] = []
        for (number, start) in all.enumerated() {
            let end = number + 1 < all.count ? all[number + 1] : pieces.count
            guard end - start <= 1 else { return nil }
            guard start < end else {
                words.append("")
                continue
            }
            guard case .words(let inlines) = pieces[start].content, !inlines.hasLink else { return nil }
            words.append(inlines.plainWords)
        }
        var rows = stride(from: 0, to: words.count, by: width).map { Array(words[$0..<$0 + width]) }
        let header = hasHeader && rows.count > 1 ? rows.removeFirst() : nil
        return .table(header: header, rows: rows)
    }
}

extension [Inline] {
    fileprivate var hasLink: Bool {
        contains { inline in
            switch inline {
            case .link: true
            case .emphasis(let inner): inner.hasLink
            default: false
            }
        }
    }
}
