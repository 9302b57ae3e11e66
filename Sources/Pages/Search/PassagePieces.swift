import Text

extension String {
    /// The bytes of UTF-8 in a piece: more than most paragraphs have, and so few that fifteen pieces are searched in no time.
    private static let pieceLength = 1_024

    /// Returns the text in pieces, so that a search can show a line from one of them.
    ///
    /// A piece ends with a sentence, or between two words of a sentence that is longer than a piece; only a word that is longer
    /// than a piece makes it longer.
    func pieces(_ sentences: SentenceRules) -> [String] {
        guard utf8.count > Self.pieceLength else { return [self] }
        let bytes = Array(utf8)
        var pieces: [String] = []
        var start = 0
        /// The end of the sentence before the word, and of the one after that.
        var (sentence, next) = (0, sentences.end(in: bytes, from: 0))
        var reader = WordReader(self)
        while reader.next() {
            while next <= reader.range.lowerBound {
                (sentence, next) = (next, max(sentences.end(in: bytes, from: next), next + 1))
            }
            while reader.range.upperBound - start > Self.pieceLength,
                let cut = [sentence, reader.range.lowerBound].first(where: { $0 > start })
            {
                pieces.append(String(decoding: bytes[start..<cut], as: UTF8.self))
                start = cut
            }
        }
        return pieces + [String(decoding: bytes[start...], as: UTF8.self)]
    }
}
