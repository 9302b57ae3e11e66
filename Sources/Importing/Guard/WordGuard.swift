import Content
import Text

/// Finds words of the files that are in nothing that was made of them.
///
/// It knows nothing of the readers: on one side stand the words of the files as they are, on the other those that the loader reads in the
/// capsule that was written, with those that remarks say were left out, and names and addresses that are syntax. Each word has to be there as
/// often as in the files. The order is not compared, since notes and comments move.
struct WordGuard {
    /// A word that is missing, and where it stands.
    struct Loss: Hashable {
        var path: String
        var line: Int
        var word: String
        /// The letters of the piece in which it stands, as each reading has them.
        var letters: [String]
    }

    /// The most losses that are kept, among which the first of all.
    private static let limit = 1_000

    /// What the capsule and the remarks say.
    private var pool = WordPool()
    /// What stands in the files as syntax.
    private var syntax = WordPool()
    private(set) var losses: [Loss] = []
    /// How many words are missing in all.
    private(set) var count = 0

    init(article: Article, comments: [String], remarks: [PlacedRemark], syntax texts: some Sequence<String>) {
        for text in article.importedTexts { pool.add(text) }
        for text in comments { pool.add(text) }
        for remark in remarks { pool.add(remark.remark.words) }
        for text in texts { syntax.add(text) }
    }

    /// Compares the words of one file: first those that can be read in one way alone, so that no other takes them.
    mutating func check(_ text: String, path: String) {
        var isTaken: [Bool] = []
        for chunk in SourceChunks(text) {
            isTaken.append(
                chunk.hasOneReading && !chunk.isItemNumber && !chunk.isHyphenated
                    && take(Words.of(chunk.scalars)) == nil
            )
        }
        var chunks = SourceChunks(text)
        var next = chunks.next()
        var number = 0
        while let chunk = next {
            next = chunks.next()
            number += 1
            guard !isTaken[number - 1], let missing = missing(in: chunk) else { continue }
            if chunk.isHyphenated, let second = next, number < isTaken.count {
                if isTaken[number] { pool.give(Words.of(second.scalars)) }
                if take(Words.of(chunk.scalars.dropLast() + second.scalars)) == nil {
                    isTaken[number] = true
                    continue
                }
                if isTaken[number] { _ = take(Words.of(second.scalars)) }
            }
            count += 1
            if losses.count < Self.limit {
                losses.append(
                    Loss(
                        path: path,
                        line: chunk.line,
                        word: missing,
                        letters: chunk.readings.map { $0.joined() }
                    )
                )
            }
        }
    }

    /// Looks for what is missing once more, whatever parts the letters: a word may be two in the capsule, and two may be one.
    ///
    /// Only what is left of the capsule counts, so a word that is lost is not found in one that stands for another.
    mutating func reconcile() {
        // Where so many words are missing, it is not for their marks.
        guard !losses.isEmpty, losses.count < Self.limit else { return }
        let parted = losses.filter { loss in !loss.letters.contains { pool.takeJoined($0) } }
        var missing = WordPool()
        for loss in parted { missing.add(loss.letters.last ?? loss.word) }
        for word in pool.rest where word.unicodeScalars.count > 1 { _ = missing.takeJoined(word) }
        var rest: [String: Int] = [:]
        for word in missing.all { rest[word, default: 0] += 1 }
        losses = parted.filter { loss in
            let letters = loss.letters.last ?? loss.word
            guard let count = rest[letters], count > 0 else { return false }
            rest[letters] = count - 1
            return true
        }
        count = losses.count
    }

    /// Takes words from the capsule, and those that it has not from what is syntax.
    private mutating func take(_ words: [String]) -> String? {
        guard pool.take(words) != nil else { return nil }
        var taken: [(word: String, isSyntax: Bool)] = []
        for word in words {
            if pool.take([word]) == nil {
                taken.append((word, false))
            } else if syntax.take([word]) == nil {
                taken.append((word, true))
            } else {
                for (word, isSyntax) in taken {
                    if isSyntax { syntax.give([word]) } else { pool.give([word]) }
                }
                return word
            }
        }
        return nil
    }

    private mutating func missing(in chunk: SourceChunk) -> String? {
        // It counts up in a capsule, whatever the file has there, and must not take the number of something else.
        if chunk.isItemNumber { return nil }
        var first: String?
        for words in chunk.readings {
            guard let missing = take(words) else { return nil }
            first = missing
        }
        return first
    }
}
