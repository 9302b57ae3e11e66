import Content
import Testing
import Text

struct RecordFileTests {
    private func file(_ text: String) -> RecordFile {
        RecordFile(path: "a.conf", bytes: Array(text.utf8), subject: "a list")
    }

    @Test func fieldsComeByRecordAndAWrongOneIsReportedAtItsPlace() throws {
        var file = file("# all\nName: One\nPath:  a\n+ b\n\nName:\n")
        #expect(file.records.map { $0.fields.map(\.name) } == [["Name", "Path"], ["Name"]])
        #expect(file.records.map { $0.fields.map(\.value) } == [["One", "a b"], [""]])
        #expect(file.diagnostics.isEmpty)

        let path = try #require(file.records.first?.fields.last)
        let second = try #require(file.records.last)
        file.error(at: second.start, "later")
        file.error(at: path.valuePlace, "value")
        file.error(at: path.namePlace, "name")
        file.error(at: file.start, "whole")
        #expect(
            file.diagnostics.map(\.description) == [
                "a.conf:1:1: error: whole", "a.conf:3:1: error: name", "a.conf:3:8: error: value",
                "a.conf:6:1: error: later",
            ]
        )
    }

    @Test func aLineThatIsNoFieldIsReportedAndMarksItsRecord() {
        let file = file("Name: One\nwhat\n\nName: Two\n")
        #expect(file.hasErrors)
        #expect(file.records.map(\.isBroken) == [true, false])
        #expect(file.diagnostics.map(\.position.line) == [2])
    }

    @Test func controlCharactersHaveNoPlaceInIt() {
        #expect(
            file("Name:\tOne\n").diagnostics.map(\.description)
                == ["a.conf:1:6: error: a TAB has no place in a list; use spaces"]
        )
    }

    @Test func whatIsNotUTF8HasNoRecords() {
        let file = RecordFile(path: "a.conf", bytes: Array("Name: ".utf8) + [0xFF], subject: "a list")
        #expect(file.records.isEmpty)
        #expect(
            file.diagnostics.map(\.description)
                == ["a.conf:1:7: error: this byte is not UTF-8; save the file as UTF-8"]
        )
    }

    @Test func knowsWhichNameWasMeant() {
        var file = file("")
        #expect(file.nearest(to: "Nmae", among: ["Path", "Name"]) == "Name")
        #expect(file.nearest(to: "Colour", among: ["Path", "Name"]) == nil)
    }
}
