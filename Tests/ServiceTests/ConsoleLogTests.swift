import Logging
import Service
import Synchronization
import Testing

struct ConsoleLogTests {
    private final class Lines: Sendable {
        let text = Mutex("")
    }

    private func written(level: Logger.Level = .info, _ body: (Logger) -> Void) -> String {
        let lines = Lines()
        body(
            Logger(label: "test") { _ in
                var log = ConsoleLog { bytes in
                    lines.text.withLock { $0 += String(decoding: bytes, as: UTF8.self) }
                }
                log.logLevel = level
                return log
            }
        )
        return lines.text.withLock { $0 }
    }

    @Test func aLineIsTheLevelAndTheMessage() {
        #expect(written { $0.warning("certs/a.crt has expired") } == "warning: certs/a.crt has expired\n")
    }

    @Test func detailsFollowInTheOrderOfTheirNames() {
        #expect(written { $0.error("no", metadata: ["b": "2", "a": "1"]) } == "error: no a=1 b=2\n")
    }

    @Test func whatIsBelowTheLevelIsNotWritten() {
        #expect(written(level: .error) { $0.warning("hush") } == "")
    }

    @Test func aMessageCannotForgeALine() {
        #expect(written { $0.notice("one\nerror: two\u{1B}[31m\r") } == "notice: one error: two [31m \n")
    }
}
