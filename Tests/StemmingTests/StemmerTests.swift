import Stemming
import Testing

struct StemmerTests {
    private func stem(_ word: String, in language: String) throws -> String {
        guard let stemmer = Stemmer(language: language) else { throw NoStemmer(language: language) }
        return String(decoding: stemmer.stem(Array(word.utf8)), as: UTF8.self)
    }

    private struct NoStemmer: Error { let language: String }

    @Test(arguments: [
        ("en", "kulaks", "kulak"), ("en-GB", "revolutions", "revolution"), ("EN", "lenin's", "lenin"),
        ("de", "leuchttürme", "leuchtturm"), ("de-AT", "wörter", "wort"), ("ru", "революции", "революция"),
        ("fr", "opposées", "opposé"), ("nb", "fyrene", "fyr"), ("nn", "fyrene", "fyr"),
        ("no", "fyrene", "fyr"),
    ])
    func formsOfAWordHaveOneStem(language: String, form: String, word: String) throws {
        #expect(try stem(form, in: language) == stem(word, in: language))
    }

    @Test(arguments: ["zh", "ja", "und", "", "porter", "english", "x-de", "\u{0}en"])
    func aLanguageThatSnowballDoesNotKnowHasNone(language: String) {
        let isThere = Stemmer(language: language) != nil
        #expect(!isThere)
    }

    @Test(arguments: ["", "a", "1917", "蔣介石", "\u{0}", String(repeating: "ä", count: 10_000)])
    func anyWordHasAStem(word: String) throws {
        #expect(try stem(word, in: "de").utf8.count <= word.utf8.count)
    }

    @Test func bytesThatAreNoUTF8AreTaken() throws {
        guard let stemmer = Stemmer(language: "en") else { throw NoStemmer(language: "en") }
        for byte in UInt8(0x80)...0xFF {
            for word in [[byte], [0x61, byte], [byte, 0x73], [0x61, byte, 0x65, 0x64]] {
                #expect(stemmer.stem(word).count <= word.count + 1)
            }
        }
    }
}
