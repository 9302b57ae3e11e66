import CStemmer

/// Cuts the words of a language to their stems, so that `kulaks` and `kulak` are one, by the stemmers of Snowball.
///
/// It is not shared between threads, since it keeps the last stem in memory of its own. Making one takes about a microsecond.
@safe
package struct Stemmer: ~Copyable {
    private let stemmer: OpaquePointer

    /// Makes the stemmer of a language by its tag (BCP 47), of which the first part decides.
    ///
    /// It is `nil` if Snowball has no stemmer for the language.
    package init?(language: String) {
        let code = language.prefix { $0 != "-" }.lowercased()
        // Snowball's names of algorithms are longer, and are no languages: `porter`, `lovins`.
        guard (2...3).contains(code.utf8.count) else { return nil }
        let name = Self.norwegian.contains(code) ? "no" : code
        guard let stemmer = unsafe name.withCString({ unsafe sb_stemmer_new($0, nil) }) else { return nil }
        unsafe self.stemmer = stemmer
    }

    deinit { unsafe sb_stemmer_delete(stemmer) }

    /// The written forms of Norwegian, which have codes of their own and one stemmer.
    private static let norwegian: Set<String> = ["nb", "nn", "nob", "nno"]

    /// Returns the stem of a word in small letters, in UTF-8; the word itself where there is no memory for more.
    package func stem(_ word: [UInt8]) -> [UInt8] {
        guard let length = CInt(exactly: word.count) else { return word }
        return unsafe word.withUnsafeBufferPointer { letters in
            guard let start = letters.baseAddress, let stem = unsafe sb_stemmer_stem(stemmer, start, length)
            else { return word }
            return unsafe Array(UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(stemmer))))
        }
    }
}
