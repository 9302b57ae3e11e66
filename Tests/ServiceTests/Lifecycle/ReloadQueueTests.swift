import Service
import TestSupport
import Testing

@Suite(.hangLimit)
struct ReloadQueueTests {
    private let queue = ReloadQueue()

    @Test func whatWasAskedBeforeSomebodyTakesItIsNotLost() async {
        queue.ask()
        queue.changed(.init(.touch))
        #expect(await queue.next() == true)
        #expect(!queue.hasWish)
    }

    @Test func aChangeIsTakenOnceAllIsQuiet() async {
        queue.changed(.init(.touch))
        #expect(await queue.next() == false)
    }

    @Test func whatComesDuringAReloadIsTakenAfterIt() async {
        queue.ask()
        #expect(await queue.next() == true)
        queue.changed(.init(.content))
        #expect(queue.hasWish)
        queue.finished()
        #expect(await queue.next() == true)
    }

    @Test func whoWaitsCanBeCancelled() async {
        let task = Task { await queue.next() }
        task.cancel()
        #expect(await task.value == nil)
    }
}
