import Glibc
import Reactor
import System
import Testing

struct TransportTests {
    @Test func whatTheKernelHasNotTakenWaitsAndIsNotHandedOver() throws {
        var numbers: [CInt] = [0, 0]
        let type = CInt(SOCK_STREAM.rawValue) | CInt(SOCK_NONBLOCK.rawValue)
        try #require(socketpair(AF_UNIX, type, 0, &numbers) == 0)
        defer { close(numbers[1]) }
        let socket = Socket(adopting: Descriptor(adopting: numbers[0]))
        var transport = Transport()
        try transport.write([UInt8](repeating: 0, count: 4_000_000).span)
        let isOut = try transport.flush(to: socket)
        #expect(!isOut)
        #expect(transport.handedOver > 0)
        #expect(transport.handedOver + transport.pending == 4_000_000)
    }
}
