import Content

/// Blocks that go on with the last one: its lines are taken out, lengthened and put back, so that none is copied each time.
extension [Manuscript.Block] {
    /// Adds items to the last block; returns `false` where it is no list.
    mutating func extendLastList(by more: [TextBlock.Item]) -> Bool {
        guard let last = indices.last, case .body(.list(var items)) = self[last].content else { return false }
        self[last].content = .body(.list([]))
        items += more
        self[last].content = .body(.list(items))
        return true
    }

    /// Adds lines to the last block; returns `false` where it is no quotation.
    mutating func extendLastQuotation(by more: [[Inline]]) -> Bool {
        guard let last = indices.last, case .body(.quotation(var lines)) = self[last].content else {
            return false
        }
        self[last].content = .body(.quotation([]))
        lines += more
        self[last].content = .body(.quotation(lines))
        return true
    }

    /// Adds lines to the last block; returns `false` where it is no verse.
    mutating func extendLastVerse(by more: [[Inline]]) -> Bool {
        guard let last = indices.last, case .body(.verse(var lines)) = self[last].content else {
            return false
        }
        self[last].content = .body(.verse([]))
        lines += more
        self[last].content = .body(.verse(lines))
        return true
    }
}
