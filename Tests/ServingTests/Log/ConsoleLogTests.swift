import Logging
import Serving
import Synchronization
import System
import Testing

struct ConsoleLogTests {
    private final class Lines: Sendable {
        let text = Mutex("")
    }

    private func written(
        level: Logger.Level = .info,
        isJournal: Bool = false,
        _ body: (Logger) -> Void
    ) -> String {
        let lines = Lines()
        body(
            Logger(label: "test") { _ in
                var log = ConsoleLog(isJournal: isJournal, clock: { Timestamp(seconds: 1_795_485_600) }) {
                    bytes in
                    lines.text.withLock { $0 += String(decoding: bytes, as: UTF8.self) }
                }
                log.logLevel = level
                return log
            }
        )
        return lines.text.withLock { $0 }
    }

    @Test func aLineIsTheTimeTheLevelAndTheMessage() {
        #expect(
            written { $0.warning("certs/a.crt has expired") }
                == "2026-11-24T02:00:00Z warning: certs/a.crt has expired\n"
        )
    }

    @Test func detailsFollowInTheOrderOfTheirNames() {
        #expect(
            written { $0.error("no", metadata: ["b": "2", "a": "1"]) }.hasSuffix("Z error: no a=1 b=2\n")
        )
    }

    @Test func whatIsBelowTheLevelIsNotWritten() {
        #expect(written(level: .error) { $0.warning("hush") } == "")
    }

    @Test(arguments: [
        (Logger.Level.trace, 7), (.debug, 7), (.info, 6), (.notice, 5), (.warning, 4), (.error, 3),
        (.critical, 2),
    ])
    func theJournalReadsAPriority(level: Logger.Level, priority: Int) {
        #expect(
            written(level: .trace, isJournal: true) { $0.log(level: level, "hush") } == "<\(priority)>hush\n"
        )
    }

    @Test func aMessageCannotForgeALine() {
        #expect(written(isJournal: true) { $0.notice("one\n<3>two") } == "<5>one <3>two\n")
        #expect(
            written { $0.notice("one\nerror: two\u{1B}[31m\r") }.hasSuffix("Z notice: one error: two [31m \n")
        )
        #expect(written { $0.notice("\u{9B}31m\u{202E}é\u{2028}") }.hasSuffix("Z notice:  31m é \n"))
    }
}
