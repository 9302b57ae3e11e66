import Records
import Records
import Testing

struct DiagnosticTests {
    @Test func printsAsCompilersDo() {
        let position = SourcePosition(file: "Capsule/capsule.rec", line: 3, column: 7)
        #expect(
            Diagnostic(.error, at: position, "no; do this").description
                == "Capsule/capsule.rec:3:7: error: no; do this"
        )
        #expect(
            Diagnostic(.warning, at: SourcePosition(file: "a", line: 1), "b").description
                == "a:1:1: warning: b"
        )
    }

    @Test func aFilesNameCannotSteerATerminal() {
        let position = SourcePosition(file: "a\n\u{1B}[2Jb", line: 1)
        #expect(Diagnostic(.error, at: position, "x").description == "a\u{FFFD}\u{FFFD}[2Jb:1:1: error: x")
    }

    @Test func ordersByFileLineColumnAndSeverity() {
        let inOrder = [
            Diagnostic(.error, at: SourcePosition(file: "a", line: 2, column: 10), "x"),
            Diagnostic(.error, at: SourcePosition(file: "a", line: 10, column: 2), "y"),
            Diagnostic(.error, at: SourcePosition(file: "a", line: 10, column: 10), "y"),
            Diagnostic(.error, at: SourcePosition(file: "a", line: 10, column: 10), "z"),
            Diagnostic(.warning, at: SourcePosition(file: "a", line: 10, column: 10), "a"),
            Diagnostic(.error, at: SourcePosition(file: "b", line: 1), "x"),
        ]
        #expect(inOrder.reversed().sorted() == inOrder)
    }
}

/// Causes and what follows from them.
struct CauseTests {
    private let places = (0..<3).map { SourceOffset(file: 0, offset: $0 * 2) }

    private func report() -> Report {
        var report = Report()
        _ = report.add(SourceFile(path: "a", text: "1\n2\n3\n"))
        return report
    }

    @Test func aCauseComesFirstAndCountsWhatFollows() {
        var report = report()
        report.error(at: places[0], "one")
        let cause = report.cause(at: places[2], "three")
        for _ in 0..<2 { report.follows(from: cause) }
        _ = report.cause(at: places[1], "two")
        #expect(
            report.diagnostics().map(\.description) == [
                "a:3:1: error: three (2 more problems follow from this)", "a:1:1: error: one",
                "a:2:1: error: two",
            ]
        )
        #expect(report.count == DiagnosticCount(errors: 3))
        report.close()
        #expect(report.diagnostics().first?.consequences == 2)
    }

    @Test func aWarningFromWhichAnErrorFollowsIsAnError() {
        var report = report()
        let first = report.warningCause(at: places[0], "one")
        let second = report.warningCause(at: places[1], "two")
        report.warningFollows(from: first)
        report.follows(from: second)
        #expect(
            report.diagnostics().map(\.description) == [
                "a:1:1: warning: one (1 more problem follows from this)",
                "a:2:1: error: two (1 more problem follows from this)",
            ]
        )
        #expect(report.count == DiagnosticCount(errors: 1, warnings: 1) && report.hasErrors)
    }

    @Test func inADraftItStaysAWarning() {
        var report = report()
        report.beLenient(withFile: 0)
        let cause = report.cause(at: places[0], "one")
        report.follows(from: cause)
        #expect(report.diagnostics().map(\.severity) == [.warning] && !report.hasErrors)
    }

    @Test func aMessageIsOneLineWithoutControls() {
        var report = report()
        report.error(at: places[0], "a\nb\u{1B}[2J\u{202E}c")
        #expect(report.diagnostics().map(\.message) == ["a\u{FFFD}b\u{FFFD}[2J\u{FFFD}c"])
    }
}
