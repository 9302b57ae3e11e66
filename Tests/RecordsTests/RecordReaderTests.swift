import Records
import Testing

/// Compares records with shapes; the shapes of a capsule's records have tests in ContentTests.
struct RecordReaderTests {
    private static let shape = RecordShape(
        "an",
        "owl",
        fields: [
            RecordShape.Field("Name", .once), RecordShape.Field("Call", .optional, byteLimit: 4),
            RecordShape.Field("Prey", .oneOrMore), RecordShape.Field("Note", .many),
        ],
        remedies: ["Wingspan": "is about birds of one kind; move it to their record"]
    )

    private func read(_ text: String) -> (reader: RecordReader?, errors: [String]) {
        var report = Report()
        let file = RecordFile(path: "owls", bytes: Array(text.utf8), subject: "a list of owls", &report)
        let reader = file.records.first.map { RecordReader($0, as: Self.shape, &report) }
        return (reader, report.diagnostics().map(\.description))
    }

    @Test func givesTheValuesByName() {
        let (reader, errors) = read("Name: Barn owl\nPrey: mice\nPrey: voles\n")
        #expect(errors.isEmpty)
        #expect(reader?.value("Name")?.text == "Barn owl" && reader?.value("Call") == nil)
        #expect(
            reader?.values("Prey").map(\.text) == ["mice", "voles"] && reader?.values("Note").isEmpty == true
        )
        #expect(reader?.has("Name") == true && reader?.has("Call") == false)
    }

    @Test(arguments: [
        ("Name: a\n", "owls:1:1: error: this owl has no “Prey”; add at least one line with that field"),
        ("Prey: b\n", "owls:1:1: error: this owl has no “Name”; add a line with that field"),
        (
            "Name: a\nName: b\nPrey: c\n",
            "owls:2:1: error: “Name” stands here a second time; an owl has one, so remove the other"
        ),
        ("Name: \u{2028}\nPrey: b\n", "owls:1:1: error: “Name” has no value; write one behind the colon"),
        ("Name:\nPrey: b\n", "owls:1:1: error: “Name” has no value; write one behind the colon"),
        (
            "Nmae: a\nPrey: b\n",
            "owls:1:1: error: an owl has no field “Nmae”; did you mean “Name”?"
        ),
        (
            "Name: a\nPrey: b\nWeight: c\n",
            "owls:3:1: error: an owl has no field “Weight”; its fields are Name, Call, Prey, Note"
        ),
        (
            "Name: a\nPrey: b\nWingspan: c\n",
            "owls:3:1: error: “Wingspan” is about birds of one kind; move it to their record"
        ),
        (
            "Name: a\nPrey: b\nCall: shriek\n",
            "owls:3:7: error: “Call” has 6 bytes; it may have 4 at most, so shorten it"
        ),
    ])
    func aMistakeIsNamedOnce(text: String, error: String) { #expect(read(text).errors == [error]) }

    @Test func nothingIsMissedInARecordThatCouldNotBeRead() {
        #expect(read("Name: a\nwhat\n").errors.count == 1)
    }
}
