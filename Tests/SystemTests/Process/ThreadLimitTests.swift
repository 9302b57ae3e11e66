import System
import Testing

struct ThreadLimitTests {
    @Test(arguments: [0, 1, 24])
    func whereThereIsRoomAllAreAvailable(count: Int) { #expect(threadsAvailable(upTo: count) == count) }
}
