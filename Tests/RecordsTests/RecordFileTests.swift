import Records
import Testing

struct RecordFileTests {
    private func read(_ bytes: [UInt8]) -> (file: RecordFile, report: Report) {
        var report = Report()
        let file = RecordFile(path: "a.conf", bytes: bytes, subject: "a list", &report)
        return (file, report)
    }

    private func read(_ text: String) -> (file: RecordFile, report: Report) { read(Array(text.utf8)) }

    @Test func fieldsComeByRecordAndAWrongOneIsReportedAtItsPlace() throws {
        var (file, report) = read("# all\nName: One\nPath:  a\n+ b\n\nName:\n")
        #expect(file.records.map { $0.fields.map(\.name.text) } == [["Name", "Path"], ["Name"]])
        #expect(file.records.map { $0.fields.map(\.value.text) } == [["One", "a b"], [""]])
        #expect(report.diagnostics().isEmpty)

        let path = try #require(file.records.first?.fields.last)
        let second = try #require(file.records.last)
        report.error(at: second.start, "later")
        report.error(at: path.value.start, "value")
        report.error(at: path.name.start, "name")
        report.error(at: file.start, "whole")
        #expect(
            report.diagnostics().map(\.description) == [
                "a.conf:1:1: error: whole", "a.conf:3:1: error: name", "a.conf:3:8: error: value",
                "a.conf:6:1: error: later",
            ]
        )
    }

    @Test func aLineThatIsNoFieldMarksItsRecord() {
        let (file, report) = read("Name: One\nwhat\n\nName: Two\n")
        #expect(file.records.map(\.isBroken) == [true, false])
        #expect(file.records.first?.strays.map(\.line.text) == ["what"] && report.diagnostics().isEmpty)
    }

    @Test func controlCharactersHaveNoPlaceInIt() {
        #expect(
            read("Name:\tOne\n").report.diagnostics().map(\.description)
                == ["a.conf:1:6: error: a TAB has no place in a list; use spaces"]
        )
    }

    @Test func whatIsNotUTF8HasNoRecords() {
        let (file, report) = read(Array("Name: ".utf8) + [0xFF])
        #expect(file.records.isEmpty)
        #expect(
            report.diagnostics().map(\.description)
                == ["a.conf:1:7: error: this byte is not UTF-8; save the file as UTF-8"]
        )
    }

    @Test func linesThatEndInCRAloneAreNamedBeforeAllElse() {
        let (file, report) = read("Name: One\rPath: a\r\rName: Two\r")
        #expect(file.records.isEmpty)
        #expect(
            report.diagnostics().map(\.description) == [
                "a.conf:1:1: error: the lines of this file end in CR alone; save it with the line ends of Unix, which are LF"
            ]
        )
    }
}
