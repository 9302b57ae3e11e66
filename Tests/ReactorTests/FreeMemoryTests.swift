import Reactor
import Testing

struct FreeMemoryTests {
    @Test func aCrowdThatHasGoneIsNoticedOnce() {
        var watch = CrowdWatch()
        for count in 1...CrowdWatch.crowd { watch.entered(count) }
        let noticed = (0..<CrowdWatch.crowd).reversed().filter { watch.left($0) }
        #expect(noticed == [CrowdWatch.crowd / 8])
    }

    @Test func fewAreNoCrowd() {
        var watch = CrowdWatch()
        for count in 1..<CrowdWatch.crowd { watch.entered(count) }
        #expect(watch.left(0) == false)
    }

    @Test func handsBackWhatWasFreed() {
        // Nothing to see from here but that it returns; scripts/stress.py measures what is left after a flood.
        releaseFreeMemory()
    }
}
