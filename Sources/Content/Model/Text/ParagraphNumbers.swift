extension Body {
    /// The number of each paragraph by the index of its block: counted from 1 on, unless the writer has fixed it; what names the
    /// speaker of a quotation is none.
    ///
    /// After a number that is fixed, counting goes on from there; after one with a letter, from its number.
    package var paragraphNumbers: [Int: String] {
        var numbers: [Int: String] = [:]
        var last = 0
        for (index, block) in blocks.enumerated() {
            guard case .paragraph = block, !isAttribution(at: index) else { continue }
            let anchor = anchors[index]
            last = anchor.flatMap { Int($0.prefix(while: \.isNumber)) } ?? last + 1
            numbers[index] = anchor ?? String(last)
        }
        return numbers
    }
}
