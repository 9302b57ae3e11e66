import Glibc
import System
import Testing

struct SignalWatcherTests {
    @Test func tellsOfASignalThatWouldEndTheProcess() async throws {
        let (stream, continuation) = AsyncStream<Signal>.makeStream()
        let watcher = try SignalWatcher([.hangUp]) { continuation.yield($0) }
        kill(getpid(), SIGHUP)
        #expect(await stream.first { _ in true } == .hangUp)
        withExtendedLifetime(watcher) {}
    }
}
