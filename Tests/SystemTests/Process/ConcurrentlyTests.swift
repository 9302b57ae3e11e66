import System
import Testing

struct ConcurrentlyTests {
    @Test func bothAreDone() {
        let (words, number) = concurrently({ ["a", "b"] }, { 3 })
        #expect(words == ["a", "b"])
        #expect(number == 3)
        #expect(concurrently({ Int?.none }, { String?.some("c") }) == (nil, "c"))
    }
}
