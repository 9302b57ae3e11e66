import Glibc
import System
import Testing

struct SignalWatcherTests {
    @Test func tellsOfASignalThatWouldEndTheProcess() async {
        let (stream, continuation) = AsyncStream<Signal>.makeStream()
        let watcher = SignalWatcher([.hangUp]) { continuation.yield($0) }
        kill(getpid(), SIGHUP)
        #expect(await stream.first { _ in true } == .hangUp)
        withExtendedLifetime(watcher) {}
    }
}
