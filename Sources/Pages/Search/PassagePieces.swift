import Text

extension String {
    /// In bytes of UTF-8: more than most paragraphs have, and so little that fifteen are looked through in no time.
    private static let pieceLength = 1_024

    /// The text in pieces, from one of which a search shows a line.
    ///
    /// A piece ends with a sentence, or between two words of a sentence that is longer than a piece, and only a word that is
    /// longer makes it longer.
    func pieces(_ sentences: SentenceRules) -> [String] {
        guard utf8.count > Self.pieceLength else { return [self] }
        let bytes = Array(utf8)
        var pieces: [String] = []
        var start = 0
        /// Where the sentence before the word ends, and the one after that.
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
