import Dispatch
import Glibc
import Reactor
import Synchronization
import System
import TestSupport
import Testing
import Text

/// Tests of who is let in and who makes way.
extension ReactorTests {
    @Test func atTheLimitTheOldestWithoutARequestMakesWay() async throws {
        let limits = ConnectionLimits(total: 2, perAddress: 10)
        try await serve(Array("served".utf8), limits: limits, threads: 1) { port, _ in
            let idle = [try LoopbackClient(port: port), try LoopbackClient(port: port)]
            let client = try LoopbackClient(port: port)
            try client.send(Array("\n".utf8))
            #expect(try client.receiveAll() == Array("served".utf8))
            #expect(try idle[0].receiveAll().isEmpty)
            #expect(await ends.next() == .displaced)
        }
    }

    /// The kernel chooses the loops: with twelve servers, the two connections are on one loop in some and on two in others.
    @Test func theOldestMakesWayOnWhicheverLoopItLives() async throws {
        for _ in 0..<12 {
            let (begun, begins) = AsyncStream<Void>.makeStream()
            let limits = ConnectionLimits(total: 1, perAddress: 10)
            try await serve(Array("served".utf8), limits: limits, threads: 2, begins: begins) { port, _ in
                let idle = try LoopbackClient(port: port)
                try idle.send(Array("half".utf8))
                // By then its loop has told the other that it is there.
                for await _ in begun { break }
                let client = try LoopbackClient(port: port)
                try client.send(Array("\n".utf8))
                #expect(try client.receiveAll() == Array("served".utf8))
                #expect(try idle.receiveAll().isEmpty)
            }
            let reasons = [await ends.next(), await ends.next()]
            #expect(Set(reasons) == [.displaced, .complete])
        }
    }

    /// It is served however many connections others open in the meantime, and however long a round trip is.
    @Test(arguments: [1, 2]) func aReaderWithALongRoundTripIsServedWhileTwoPeersFillTheServer(
        threads: Int
    ) async throws {
        let limits = ConnectionLimits(total: 40, perAddress: 40)
        try await serve(Array("served".utf8), limits: limits, threads: threads) { port, _ in
            var silent: [LoopbackClient] = []
            for number in 0..<60 {
                silent.append(try LoopbackClient(port: port, host: 2 + UInt8(number % 2)))
            }
            let reader = try LoopbackClient(port: port)
            try reader.send(Array("hal".utf8))
            for number in 0..<300 {
                silent.append(try LoopbackClient(port: port, host: 2 + UInt8(number % 2)))
                silent.removeFirst()
            }
            try reader.send(Array("f\n".utf8))
            #expect(try reader.receiveAll() == Array("served".utf8))
        }
    }

    /// Four peers hold every place, silent, with half a request or with an answer that they do not take; ten readers are slow at every
    /// step, and take the answer little by little.
    @Test(arguments: [1, 2]) func readersSlowInEveryPhaseAreServedWhileOthersHoldEveryPlace(
        threads: Int
    ) async throws {
        let body = [UInt8](repeating: 7, count: 8_000_000)
        // A look at what is taken comes each 50 ms.
        let timeouts = Timeouts(write: .seconds(5), drain: .milliseconds(50))
        let limits = ConnectionLimits(total: 100, perAddress: 100)
        try await serve(body, timeouts: timeouts, limits: limits, threads: threads) { port, _ in
            var hostile: [LoopbackClient] = []
            let crowd = {
                for number in 0..<60 {
                    let peer = try LoopbackClient(
                        port: port,
                        host: 2 + UInt8(number % 4),
                        receiveBuffer: 4_096
                    )
                    try? peer.send(Array([[], Array("hal".utf8), Array("\n".utf8)][number / 4 % 3]))
                    hostile.append(peer)
                }
                // By then those that take nothing have been looked at twice.
                usleep(150_000)
                hostile.removeFirst(max(0, hostile.count - 200))
            }
            try crowd()
            let readers = try (0..<10).map { try LoopbackClient(port: port, host: 100 + $0) }
            try crowd()
            for reader in readers { try reader.send(Array("hal".utf8)) }
            try crowd()
            for reader in readers { try reader.send(Array("f\n".utf8)) }
            var counts = [Int](repeating: 0, count: readers.count)
            for _ in 0..<3 {
                try crowd()
                for (index, reader) in readers.enumerated() { counts[index] += try reader.receive().count }
            }
            for (index, reader) in readers.enumerated() {
                counts[index] += try reader.receiveAll().count
                #expect(counts[index] == body.count)
            }
        }
    }

    @Test func onePeerGetsItsShareAndNoMore() async throws {
        let limits = ConnectionLimits(total: 10, perAddress: 1)
        // There is one loop, since two could accept the second connection before the first.
        try await serve(Array("served".utf8), limits: limits, threads: 1) { port, _ in
            let first = try LoopbackClient(port: port)
            let second = try LoopbackClient(port: port)
            #expect(try second.receiveAll().isEmpty)
            try first.send(Array("\n".utf8))
            #expect(try first.receiveAll() == Array("served".utf8))
        }
    }

    enum Ending: CaseIterable { case whole, halfClosed, reset, silent, unread }

    /// The next connection of a peer that may have one at a time is served only if the one before has left its place.
    @Test(arguments: Ending.allCases)
    func aPlaceIsFreeAgainHoweverAConnectionEnds(ending: Ending) async throws {
        let body = [UInt8](repeating: 0, count: ending == .unread ? 32_000_000 : 1)
        var timeouts = Timeouts()
        if ending == .silent { timeouts.request = .milliseconds(50) }
        if ending == .unread { timeouts.write = .milliseconds(50) }
        let limits = ConnectionLimits(total: 10, perAddress: 1)
        // There is one loop: whatever ended on it has left before it accepts the next.
        try await serve(body, timeouts: timeouts, limits: limits, threads: 1) { port, _ in
            var first: LoopbackClient? = try LoopbackClient(port: port)
            switch ending {
            case .silent: break
            case .halfClosed: first?.closeSending()
            case .unread: try first?.send(Array("\n".utf8))
            case .reset:
                try first?.send(Array("x".utf8))
                first?.resetOnClose()
                first = nil
            case .whole:
                try first?.send(Array("\n".utf8))
                _ = try first?.receiveAll()
                first = nil
            }
            _ = await ends.next()
            let second = try LoopbackClient(port: port)
            try second.send(Array("\n".utf8))
            #expect(try second.receive(limit: 1).count == 1)
            second.resetOnClose()
        }
    }
}
