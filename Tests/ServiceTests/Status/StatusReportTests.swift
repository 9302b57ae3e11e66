import Foundation
import Pages
import Reactor
import Service
import Serving
import System
import TLS
import TestSupport
import Testing

/// Both forms of a report are compared with files in `Golden`.
struct StatusReportTests {
    private static let start = 1_795_485_600
    private static let hardest = CountedQuestion(
        name: "soviet",
        prompt: "What was a soviet?",
        choices: [("a", false), ("b", true), ("c", false)].map(CountedQuestion.Choice.init)
    )
    private static let easiest = CountedQuestion(
        name: "de/year",
        prompt: "In which year was „Iskra“ founded?",
        choices: [("right", true), ("near", true), ("wrong", false)].map(CountedQuestion.Choice.init)
    )
    private static let unanswered = CountedQuestion(
        name: "who",
        prompt: "Who spoke?",
        choices: [("a", true), ("b", false)].map(CountedQuestion.Choice.init)
    )

    private static func standing(
        _ phases: [OpenPhase: Int],
        refusals: [Refusal: Int] = [:],
        lag: Duration,
        isLate: Bool = false
    ) -> LoopRoll.Standing {
        LoopRoll.Standing(
            report: LoopReport(open: phases.values.reduce(0, +), phases: phases, refusals: refusals),
            lag: lag,
            isLate: isLate
        )
    }

    /// A server that has seen some of everything.
    private static var busy: StatusReport {
        var reloads = ReloadTally(startedAt: start)
        reloads.note(.done(summary: "", warnings: [], needingRestart: []), at: start + 60)
        reloads.note(.refused(["no such file"]), at: start + 7_807)
        var report = StatusReport(
            version: "1.2.3",
            started: start,
            now: start + 100_000,
            uptime: .seconds(100_000),
            serving: "2 hosts, 204 pages",
            connectionLimit: 8_192,
            loops: [
                standing([.handshake: 2, .answer: 1], refusals: [.address: 5], lag: .microseconds(812)),
                standing(
                    [.request: 1],
                    refusals: [.total: 1, .handshakeRate: 6],
                    lag: .milliseconds(12_500),
                    isLate: true
                ),
            ],
            reloads: reloads,
            process: ProcessFigures(
                residentMemory: 13_241_344,
                openDescriptors: 25,
                descriptorLimit: 65_536,
                processorSeconds: 12.345678
            )
        )
        report.accepted = ["gemini": 1_207, "gopher": 95]
        report.rateRefusals = 9
        report.lostLogLines = 3
        report.certificates = [("capsule.example.org", 2_126_397_600), ("old.example.org", start)]
            .map(StatusReport.Certificate.init)
        report.questions = [
            ("capsule.example.org", [easiest, hardest, unanswered]), ("old.example.org", []),
        ]
        .map(StatusReport.Questions.init)
        let none = RequestTally.Handshake.none
        let new = RequestTally.Handshake.done(.tls13, isResumed: false)
        let rows: [(String, String?, CloseReason, RequestTally.Handshake, Int)] = [
            ("gemini", "20", .complete, new, 1_000), ("gemini", "51", .complete, new, 20),
            ("gemini", "20", .complete, .done(.tls13, isResumed: true), 100),
            ("gemini", "20", .complete, .done(.tls12, isResumed: false), 50),
            ("gemini", "400", .complete, none, 2), ("gemini", nil, .requestTimeout, none, 20),
            ("gemini", nil, .tlsAlert, .failed, 7), ("gemini", nil, .requestTimeout, .failed, 3),
            ("gemini", "20", .writeTimeout, new, 1), ("gemini", nil, .displaced, none, 2),
            ("gopher", "1", .complete, none, 80), ("gopher", "0", .complete, none, 10),
            ("gopher", "3", .complete, none, 5),
        ]
        for (name, status, reason, handshake, count) in rows {
            let kind = RequestTally.Kind(
                protocolName: name,
                status: status,
                reason: reason,
                handshake: handshake
            )
            report.tally.count(
                kind,
                RequestTally.Row(
                    connections: count,
                    received: count * 30,
                    sent: status == nil ? 0 : count * 4_120
                )
            )
        }
        let acts: [(ReaderAct, Int)] = [
            (.searched(isFound: true), 27), (.searched(isFound: false), 4), (.reviewed, 12),
            (.chosen(ChoiceTaken("a", of: hardest), .wrong), 14),
            (.chosen(ChoiceTaken("b", of: hardest), .right), 3),
            (.chosen(ChoiceTaken("c", of: hardest), .wrong), 8),
            (.chosen(ChoiceTaken("right", of: easiest), .right), 7),
            (.chosen(ChoiceTaken("near", of: easiest), .near), 1),
            (.chosen(ChoiceTaken("wrong", of: easiest), .wrong), 2), (.answered(.right), 5),
        ]
        for (act, times) in acts {
            for _ in 0..<times { report.tally.count(act, on: "capsule.example.org") }
        }
        return report
    }

    /// One that has just begun, on a system that tells nothing of a process.
    private static var idle: StatusReport {
        StatusReport(
            version: "1.2.3",
            started: start,
            now: start,
            uptime: .zero,
            serving: "The lighthouse: 4 pages",
            connectionLimit: 1,
            loops: [standing([:], lag: .zero)],
            reloads: ReloadTally(startedAt: start),
            process: ProcessFigures(
                residentMemory: nil,
                openDescriptors: nil,
                descriptorLimit: nil,
                processorSeconds: 0
            )
        )
    }

    @Test func forPeople() throws {
        let text = Self.busy.text
        #expect(try GoldenFile("busy.txt").text(rewrittenAs: text) == text)
    }

    @Test func forPrograms() throws {
        let text = Self.busy.metrics.openMetrics
        #expect(try GoldenFile("busy.openmetrics").text(rewrittenAs: text) == text)
    }

    @Test func atTheBeginningForPeople() throws {
        let text = Self.idle.text
        #expect(try GoldenFile("idle.txt").text(rewrittenAs: text) == text)
    }

    @Test func atTheBeginningForPrograms() throws {
        let text = Self.idle.metrics.openMetrics
        #expect(try GoldenFile("idle.openmetrics").text(rewrittenAs: text) == text)
    }

    @Test func aTableWithoutRowsIsLeftOut() {
        var report = Self.idle
        report.questions = [("capsule.example.org", [Self.hardest, Self.easiest])]
            .map(StatusReport.Questions.init)
        #expect(report.text.hasSuffix("no line is missing\n\n2 questions without an answer\n"))
        report.questions = [("capsule.example.org", [])].map(StatusReport.Questions.init)
        #expect(report.text == Self.idle.text)
    }

    @Test func noLineForPeopleIsTooWideForATerminalBeforeTheQuestions() {
        var report = Self.busy
        report.questions = nil
        let lines = report.text.split(separator: "\n")
        #expect(lines.count < 24)
        #expect(lines.allSatisfy { $0.count <= 120 })
    }

    /// Families with these names are what documents and alerts rely on.
    @Test func everyMetricHasANameOfTheListInTheDocuments() throws {
        let names = Self.busy.metrics.map { $0.kind == .counter ? "\($0.name)_total" : $0.name }
        let guide = try String(
            contentsOf: Repository.root.appending(path: "Documentation/Operations.md"),
            encoding: .utf8
        )
        for name in names { #expect(guide.contains("`\(name)"), "\(name)") }
        #expect(Set(names).count == names.count)
    }

    @Test(arguments: [
        ("", "# TYPE"), ("openmetrics", "# TYPE"), ("text", "Lectern  "), ("GET / HTTP/1.1", "write one of "),
    ])
    func aWordAsksForAForm(word: String, beginning: String) {
        #expect(StatusFormat.answer(to: word) { Self.idle }.hasPrefix(beginning))
    }
}
