@testable import Records
import Testing

/// Letters that were read in another encoding are named with what they were, and with the commands that turn the file back.
struct DamagedLettersTests {
    private func messages(_ text: String) -> [String] {
        var report = Report()
        _ = report.open(path: "a/b.gmi", Array(text.utf8), subject: "a capsule", isGemtext: true)
        return report.diagnostics().map { "\($0)" }
    }

    private static let russian = "Россия была велика. При царе всё было иначе."

    /// Returns a text as it is after its bytes in one encoding were read as those of Latin-1.
    private func latin1(_ bytes: some Sequence<UInt8>) -> String {
        bytes.reduce(into: "") { $0.unicodeScalars.append(Unicode.Scalar($1)) }
    }

    @Test(arguments: ["Ðîññèÿ áûëà âåëèêà.", "Òåêñò: Ðîññèÿ", "Ðîññèÿ"])
    func windows1251AsLatin1(text: String) {
        let found = messages(text)
        #expect(found.count == 1)
        #expect(found.first?.contains("in WINDOWS-1251, which was read as Latin-1") == true)
        #expect(
            found.first?.contains(
                "“iconv -f UTF-8 -t WINDOWS-1252 a/b.gmi | iconv -f WINDOWS-1251 -t UTF-8 > repaired.gmi”"
            ) == true
        )
    }

    @Test func theWordThatWasMeantIsWritten() {
        #expect(messages("x Ðîññèÿ").first?.contains("“Ðîññèÿ” is “Россия”") == true)
        #expect(messages("x òÏÓÓÉÑ ÂÙÌÁ ÓÔÒÁÎÁ").first?.contains("is “Россия” in KOI8-R") == true)
    }

    @Test func utf8AsLatin1IsOneErrorFromWhichItsControlCharactersFollow() {
        let found = messages(latin1(Self.russian.utf8))
        #expect(found.count == 1)
        #expect(found.first?.contains("error: ") == true)
        #expect(found.first?.contains("“iconv -f UTF-8 -t ISO-8859-1 a/b.gmi > repaired.gmi”") == true)
        #expect(
            found.first?.contains("follow from this)") == true
                || found.first?.contains("follows from this)") == true
        )
    }

    @Test func utf8AsWindows1252() {
        let found = messages("GrÃ¶ÃŸe â€“ groÃŸ")
        #expect(found.count == 1)
        #expect(found.first?.contains("iconv -f UTF-8 -t WINDOWS-1252 a/b.gmi >") == true)
    }

    /// Where other letters are as they should be, the commands would damage these.
    @Test(arguments: ["Ã¼ber Größe", "Ðîññèÿ ist größer", "Ðîññèÿ и"])
    func aFileThatIsDamagedInPartIsNotTurnedBack(text: String) {
        let found = messages(text)
        #expect(found.count == 1 && found.first?.contains("iconv") == false, "\(found)")
    }

    @Test(arguments: [
        "áéíóú àèìòù âêîôû äöüß ÄÖÜ ñ ç", "àâçéèêëîïôûùüÿ", "Ôôôôôô!", "Öööh", "été, où, à, ça", "ÐÞÆÖ ðþæö",
        "É É É",
        "§ 3 ¶ 4 ° ± × ÷ «à» ¿é?", "AMANHÃ É DIA", "Größe, Übermaß", "Россия", "日本語",
    ])
    func lettersThatAreRight(text: String) { #expect(messages(text) == []) }

    @Test func aSignOfWindowsIsNamed() {
        #expect(
            messages("The \u{93}lamp").first?.hasSuffix("; it was ““” in Windows-1252, so write that") == true
        )
    }

    @Test func anErrorInOneLineLeavesTheOtherLettersCounted() {
        var report = Report()
        let text = "a\u{AD}b\nc\u{AD}d\ne\u{AD}f\u{AD}\n"
        let file = report.open(path: "a", Array(text.utf8), subject: "a capsule").index
        report.error(at: SourceOffset(file: file, offset: 0), "x")
        #expect(report.count == DiagnosticCount(errors: 1, warnings: 1))
        let found = report.diagnostics().map { "\($0)" }
        #expect(found.count == 2)
        #expect(found.last?.hasPrefix("a:2:2: warning: a soft hyphen") == true)
        #expect(found.last?.contains(", and 2 more in this file") == true)
        report.error(at: SourceOffset(file: file, offset: 5), "y")
        report.error(at: SourceOffset(file: file, offset: 10), "z")
        #expect(report.count == DiagnosticCount(errors: 3))
        #expect(report.diagnostics().count == 3)
    }
}
