extension TextTable {
    /// For each column whether it has numbers alone, which are set to the right.
    package var numericColumns: [Bool] {
        (all.first ?? []).indices.map { column in
            let cells = rows.lazy.map { $0[column] }.filter { !$0.isEmpty }
            return !cells.isEmpty && cells.allSatisfy(\.isTableNumber)
        }
    }
}

extension StringProtocol {
    /// Whether the text is a number, with a sign before it or a per cent sign after it; also a range of two.
    package var isTableNumber: Bool {
        unicodeScalars.contains { ("0"..."9").contains($0) }
            && unicodeScalars.allSatisfy {
                ("0"..."9").contains($0) || "+-−–.,'’ %\u{A0}\u{202F}".unicodeScalars.contains($0)
            }
    }
}
