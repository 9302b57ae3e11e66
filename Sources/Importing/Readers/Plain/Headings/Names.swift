extension Substring {
    /// Whether one to three words stand here that begin with capitals, as names do.
    var isNames: Bool {
        let words = split(whereSeparator: \.isWhitespace)
        return (1...3).contains(words.count)
            && words.allSatisfy {
                $0.unicodeScalars.first.map { $0.isCapital || $0.isLetter && !$0.isSmall } ?? false
            }
    }
}
