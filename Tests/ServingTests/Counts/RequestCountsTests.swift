import Pages
import Reactor
import Serving
import Synchronization
import System
import TLS
import Testing

struct RequestCountsTests {
    private let question = CountedQuestion(
        name: "tower",
        prompt: "Of what was it?",
        choices: [
            CountedQuestion.Choice(name: "a", isRight: true),
            CountedQuestion.Choice(name: "b", isRight: false),
        ]
    )

    private func summary(
        sent: Int = 100,
        received: Int = 20,
        _ reason: CloseReason = .complete,
        tls: TLSVersion? = .tls13,
        isResumed: Bool = false,
        hasFailed: Bool = false,
        on loop: Int = 0
    ) throws -> ConnectionSummary {
        ConnectionSummary(
            peer: try #require(SocketAddress(host: "192.0.2.77", port: 5)),
            bytesSent: sent,
            duration: .milliseconds(1),
            tlsVersion: tls,
            reason: reason,
            bytesReceived: received,
            isResumed: isResumed,
            hasFailedHandshake: hasFailed,
            loop: loop
        )
    }

    private func kind(
        _ status: String?,
        _ reason: CloseReason = .complete,
        _ handshake: RequestTally.Handshake = .done(.tls13, isResumed: false)
    ) -> RequestTally.Kind {
        RequestTally.Kind(protocolName: "gemini", status: status, reason: reason, handshake: handshake)
    }

    @Test func connectionsOfAKindAreCountedTogetherWhicheverLoopTheyWereOn() throws {
        let counts = RequestCounts(loops: 2)
        for (loop, sent) in [(0, 100), (1, 50), (5, 1)] {
            counts.count(
                try summary(sent: sent, on: loop),
                protocolName: "gemini",
                host: "localhost",
                status: "20",
                act: nil
            )
        }
        let expected = RequestTally.Row(connections: 3, received: 60, sent: 151)
        #expect(counts.total.rows == [kind("20"): expected])
    }

    @Test func endsHandshakesAndStatusesAreToldApart() throws {
        let counts = RequestCounts(loops: 1)
        let summaries: [(ConnectionSummary, String?)] = [
            (try summary(), "20"), (try summary(), "51"), (try summary(.peerClosed), nil),
            (try summary(isResumed: true), "20"), (try summary(tls: nil), "20"),
            (try summary(.tlsAlert, tls: nil, hasFailed: true), nil),
        ]
        for (summary, status) in summaries {
            counts.count(summary, protocolName: "gemini", host: nil, status: status, act: nil)
        }
        #expect(
            Set(counts.total.rows.keys) == [
                kind("20"), kind("51"), kind(nil, .peerClosed), kind("20", .complete, .none),
                kind("20", .complete, .done(.tls13, isResumed: true)), kind(nil, .tlsAlert, .failed),
            ]
        )
    }

    @Test func whatReadersDoIsCountedAndNothingElseOfThem() throws {
        let counts = RequestCounts(loops: 2)
        let taken = ChoiceTaken("b", of: question)
        let acts: [ReaderAct] = [
            .searched(isFound: true), .searched(isFound: false), .searched(isFound: true), .reviewed,
            .answered(.right), .answered(.near), .chosen(taken, .wrong), .chosen(taken, .wrong),
        ]
        for (loop, act) in acts.enumerated() {
            counts.count(
                try summary(on: loop),
                protocolName: "gopher",
                host: "localhost",
                status: "1",
                act: act
            )
        }
        let total = counts.total
        #expect(total.searches == [true: 2, false: 1])
        #expect(total.answers == [.right: 1, .near: 1, .wrong: 2])
        #expect(total.reviews == 1)
        #expect(total.choices == [RequestTally.Choice(host: "localhost", taken: taken): 2])
    }

    @Test func choicesThatAreNotCountedAnyMoreAreForgotten() throws {
        let counts = RequestCounts(loops: 2)
        for (loop, choice) in ["a", "b", "b"].enumerated() {
            let act = ReaderAct.chosen(ChoiceTaken(choice, of: question), .right)
            counts.count(
                try summary(on: loop),
                protocolName: "gemini",
                host: "localhost",
                status: "20",
                act: act
            )
        }
        counts.keepChoices { $0.taken.choice == "b" }
        #expect(counts.total.choices.map { $0.key.taken.choice } == ["b"])
        #expect(counts.total.choices.values.reduce(0, +) == 2)
        #expect(counts.total.answers == [.right: 3])
    }

    @Test func itIsToldOnceALoopThatItHasBegun() throws {
        final class Begun: Sendable { let times = Mutex(0) }
        let begun = Begun()
        let counts = RequestCounts(loops: 2) { begun.times.withLock { $0 += 1 } }
        for loop in [0, 0, 0, 1, 1] {
            counts.count(
                try summary(on: loop),
                protocolName: "gemini",
                host: nil,
                status: nil,
                act: nil
            )
        }
        #expect(begun.times.withLock { $0 } == 2)
    }

    @Test func theAccessLogCountsWhereItWritesNothing() throws {
        let counts = RequestCounts(loops: 1)
        let log = AccessLog(mode: .off, counts: counts) { _ in Issue.record("a line") }
        log.record(
            try summary(),
            protocolName: "gemini",
            host: nil,
            status: "20",
            path: nil,
            act: .searched(isFound: true)
        )
        #expect(counts.total.rows.values.map(\.connections) == [1])
        #expect(counts.total.searches == [true: 1])
    }
}
