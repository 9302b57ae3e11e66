import Records
import Text

/// A preformatted block whose lines are still being read.
struct PreformattedDraft {
    /// The most columns of a line, somewhat less than the 80 of a terminal: small screens and menus show it without a break.
    static let widest = LineWrapper.standardWidth

    private let opening: LocatedText
    private let description: LocatedText
    private var lines: [String] = []
    private var isTooWide = false

    init(opening: LocatedText, description: LocatedText, _ report: inout Report) {
        (self.opening, self.description) = (opening, description)
        if description.isEmpty {
            report.error(
                at: opening.start,
                "this block has no description; write one after the backticks, for readers who cannot see it"
            )
        }
    }

    var block: RawBody.Block { .preformatted(lines, description: description) }

    /// Warns of the first line that is too wide, at its place: the rest of a drawing is wide for the same reason.
    mutating func take(_ line: LocatedText, _ report: inout Report) {
        lines.append(String(line.text))
        guard !isTooWide, let excess = line.text.beyondColumn(Self.widest) else { return }
        isTooWide = true
        report.warning(
            at: line.origin(of: excess),
            "this line is wider than \(Self.widest) columns, so small screens break it; make the block narrower"
        )
    }

    func reportUnclosed(_ report: inout Report) {
        report.error(
            at: opening.start,
            "this block is not closed; put a line of three backticks after its end"
        )
    }
}

extension Substring {
    /// Returns the part of a line that does not fit into `last` columns; `nil` if all of it does.
    fileprivate func beyondColumn(_ last: Int) -> Substring? {
        if utf8.count <= last { return nil }
        var column = 0
        for index in indices {
            column += self[index].displayWidth
            if column > last { return self[index...] }
        }
        return nil
    }
}
