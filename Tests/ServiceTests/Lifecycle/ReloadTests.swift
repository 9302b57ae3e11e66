import Content
import Logging
import Service
import Serving
import Synchronization
import Testing

struct ReloadTests {
    private final class Lines: Sendable {
        let text = Mutex("")
    }

    private func logged(_ reload: Reload) -> [String] {
        let lines = Lines()
        let log = Logger(label: "test") { _ in
            ConsoleLog(isJournal: true) { bytes in
                lines.text.withLock { $0 += String(decoding: bytes, as: UTF8.self) }
            }
        }
        reload.log(to: log)
        return lines.text.withLock { $0 }.split(separator: "\n").map(String.init)
    }

    @Test func whatIsServedNowIsOneLine() {
        let reload = Reload.done(summary: "Title: 9 pages", warnings: [], needingRestart: [])
        #expect(logged(reload) == ["<5>reloaded: Title: 9 pages"])
    }

    @Test func whatNeedsARestartIsNamed() {
        let reload = Reload.done(
            summary: "2 hosts",
            warnings: [.other("odd")],
            needingRestart: ["Listen", "Threads"]
        )
        #expect(
            logged(reload) == [
                "<4>odd", "<4>restart to change Listen, Threads", "<5>reloaded: 2 hosts",
            ]
        )
    }

    @Test func reasonsComeALineEachAndNotTooMany() {
        let reasons = (1...30).map { "a:\($0):1: error: wrong" }
        let lines = logged(.refused(["a: 30 errors"] + reasons))
        #expect(lines.first == "<3>not reloaded, the old is served on: a: 30 errors")
        #expect(lines.dropFirst().first == "<3>a:1:1: error: wrong")
        #expect(lines.count == 22)
        #expect(lines.last == "<3>and 10 more; lectern serve --check-config names them all")
    }

    @Test func aRefusalHasALineForEachThingThatIsWrong() {
        let capsules = HostsError.invalid([.capsule(HostsErrorTests.capsule), .folder(.missing("two"))])
        #expect(
            logged(Reload(refusedFor: capsules)) == [
                "<3>not reloaded, the old is served on: one: 3 errors", "<3>one/a:1:2: error: wrong",
                "<3>one/b:3:4: error: wrong too", "<3>and 1 more error; lectern check names them all",
                "<3>two does not exist; name the folder of a capsule",
            ]
        )
        #expect(
            logged(Reload(refusedFor: ConfigurationError.missing("lectern.conf"))) == [
                "<3>not reloaded, the old is served on: lectern.conf: no such file; check the path given with --config"
            ]
        )
    }
}
