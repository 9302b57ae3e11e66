import Records
import Service
import Testing

struct WatchReportTests {
    private static func warning(_ line: Int) -> HostWarning {
        .source(Diagnostic(.warning, at: SourcePosition(file: "B/capsule.rec", line: line), "odd"))
    }

    private let refused = Reload.refused(["B: 1 error", "B/capsule.rec:3:1: error: wrong"])

    private func done(_ warnings: [HostWarning] = [], needingRestart: [String] = []) -> Reload {
        .done(summary: "B: 9 pages", warnings: warnings, needingRestart: needingRestart)
    }

    @Test func eachSaveIsAnswered() {
        var report = WatchReport()
        #expect(report.lines(for: done(), at: "14:03:07") == ["14:03:07 all good: B: 9 pages"])
        #expect(report.lines(for: done(), at: "14:03:08") == ["14:03:08 all good: B: 9 pages"])
    }

    @Test func errorsAreListedEachTimeAndTheirEndIsTold() {
        var report = WatchReport()
        let lines = [
            "B: 1 error", "B/capsule.rec:3:1: error: wrong",
            "1 the pages from before are served until this is mended",
        ]
        #expect(report.lines(for: refused, at: 1) == lines)
        #expect(report.lines(for: refused, at: 1) == lines)
        #expect(report.lines(for: done(), at: 2) == ["2 all good again: B: 9 pages"])
        #expect(report.lines(for: done(), at: 3) == ["3 all good: B: 9 pages"])
    }

    @Test func beforeAnythingIsServedTheLastLineSaysSo() {
        var report = WatchReport()
        #expect(
            report.lines(for: refused, isServing: false, at: 1).last
                == "1 nothing is served until this is mended: save a file to try again"
        )
    }

    @Test func theSameIsNotSaidAgainWithinTwoSeconds() {
        var report = WatchReport()
        let start = ContinuousClock.now
        let told = [0, 500, 1_900, 2_000, 2_500].map {
            report.lines(for: done(), now: start + .milliseconds($0), at: $0).count
        }
        #expect(told == [1, 0, 0, 1, 0])
        // What is new is said at once, and so is the end of an error.
        let other = done([Self.warning(1)])
        #expect(report.lines(for: other, now: start + .milliseconds(2_600), at: 0).count == 2)
        #expect(report.lines(for: refused, now: start + .milliseconds(2_700), at: 0).count == 3)
        #expect(report.lines(for: other, now: start + .milliseconds(2_800), at: 0).count == 1)
    }

    @Test func onlyNewWarningsAreListedAlsoAfterAnError() {
        var report = WatchReport()
        let (one, two) = (Self.warning(1), Self.warning(2))
        #expect(
            report.lines(for: done([one]), at: 1) == [
                "B/capsule.rec:1:1: warning: odd", "1 good, with 1 warning: B: 9 pages",
            ]
        )
        #expect(
            report.lines(for: done([one, two]), at: 2) == [
                "B/capsule.rec:2:1: warning: odd", "2 good, with 2 warnings: B: 9 pages",
            ]
        )
        #expect(report.lines(for: done([two]), at: 3) == ["3 good, with 1 warning: B: 9 pages"])
        _ = report.lines(for: refused, at: 4)
        #expect(
            report.lines(for: done([one, two]), at: 5) == [
                "B/capsule.rec:1:1: warning: odd", "5 good again, with 2 warnings: B: 9 pages",
            ]
        )
    }

    @Test func aTouchOfWhichNothingHasComeIsNotMentioned() {
        var report = WatchReport()
        #expect(report.lines(for: done(), isExpected: false, at: 1) != [])
        #expect(report.lines(for: done(), isExpected: false, at: 2) == [])
        #expect(report.lines(for: refused, isExpected: false, at: 3) != [])
        #expect(report.lines(for: refused, isExpected: false, at: 4) == [])
    }

    @Test func whatIsWrongInTheMiddleOfAChangeWaitsOnce() {
        var report = WatchReport()
        #expect(report.lines(for: refused, isOvertaken: true, at: 1) == [])
        #expect(report.lines(for: refused, isOvertaken: true, at: 2).count == 3)
        #expect(report.lines(for: done(), isOvertaken: true, at: 3) == ["3 all good again: B: 9 pages"])
        #expect(report.lines(for: refused, isOvertaken: true, at: 4) == [])
        // A touch follows, and what was held back is told all the same.
        #expect(report.lines(for: done(), isExpected: false, at: 5) == ["5 all good: B: 9 pages"])
    }

    @Test func manyErrorsAreCutShort() {
        var report = WatchReport()
        let many = Reload.refused(["B: 30 errors"] + (1...30).map { "B/a:\($0):1: error: wrong" })
        let lines = report.lines(for: many, at: 1)
        #expect(lines.count == 23 && lines[21] == "and 10 more; lectern check names them all")
    }

    @Test func whatWaitsForARestartIsNamedAndNothingSteersATerminal() {
        var report = WatchReport()
        #expect(
            report.lines(for: done([.other("a\u{1B}[31m")], needingRestart: ["Listen", "Threads"]), at: 1)
                == [
                    "warning: a\u{FFFD}[31m", "warning: restart to change Listen, Threads",
                    "1 good, with 1 warning: B: 9 pages",
                ]
        )
    }
}
