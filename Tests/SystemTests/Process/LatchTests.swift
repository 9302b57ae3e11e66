import System
import Testing

struct LatchTests {
    @Test func whatIsDoneBeforeIsNotWaitedFor() {
        let latch = Latch(2)
        latch.countDown()
        latch.countDown()
        #expect(latch.wait(within: .zero))
    }

    @Test func whatIsNeverDoneIsWaitedForNoLongerThanAgreed() {
        let latch = Latch(2)
        latch.countDown()
        #expect(!latch.wait(within: .milliseconds(20)))
    }

    @Test func nothingIsDoneAtOnce() { #expect(Latch(0).wait(within: .zero)) }
}
