import System
import Testing

struct StandardOutputTests {
    @Test(
        "each line of last words is an error to the journal",
        arguments: [
            ("lectern: no capsule", false, "lectern: no capsule\n"),
            ("lectern: no capsule", true, "<3>lectern: no capsule\n"),
            ("one\r\n\ntwo", false, "one\n\ntwo\n"), ("one\r\n\ntwo", true, "<3>one\n<3>two\n"),
            ("<6>one\u{1B}[2J", true, "<3><6>one\u{FFFD}[2J\n"),
        ]
    )
    func lastWordsOfAProcess(text: String, isJournal: Bool, line: String) {
        #expect(String(decoding: lastWords(text, isJournal: isJournal), as: UTF8.self) == line)
    }
}
