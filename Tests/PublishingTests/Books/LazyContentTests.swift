import Dispatch
import Publishing
import Synchronization
import System
import TestSupport
import Testing

/// Content that is made when it is asked for, with the making in a test's hand.
@Suite(.hangLimit)
struct LazyContentTests {
    /// Counts how often it makes, and waits each time until it may.
    private final class Maker: Sendable {
        private let begun = Atomic(0)
        let goOn = DispatchSemaphore(value: 0)
        let outcome = Mutex<LazyContent.Outcome?>(nil)

        var count: Int { begun.load(ordering: .relaxed) }

        func make(_ bytes: [UInt8]) -> LazyContent.Outcome {
            begun.wrappingAdd(1, ordering: .relaxed)
            goOn.wait()
            return outcome.withLock { $0 } ?? .success(PiecedContent([.memory(bytes)]))
        }
    }

    private let maker = Maker()
    /// Held by a test for as long as it likes, so it is nobody else's.
    private let thread = WorkQueue(label: "test")

    private func content(keeping limit: Int = 100) -> LazyContent {
        LazyContent(keptBy: KeptContents(limit: limit), on: thread) { [maker] in maker.make([1, 2, 3]) }
    }

    /// Asks so many times at once, lets it be made once, and returns what each has got.
    private func outcomes(of content: LazyContent, asking count: Int) async -> [LazyContent.Outcome] {
        let (outcomes, continuation) = AsyncStream<LazyContent.Outcome>.makeStream()
        for _ in 0..<count { _ = content.whenMade { continuation.yield($0) } }
        maker.goOn.signal()
        var all: [LazyContent.Outcome] = []
        for await outcome in outcomes.prefix(count) { all.append(outcome) }
        return all
    }

    private func bytes(_ outcome: LazyContent.Outcome?) throws -> [UInt8] {
        var bytes: [UInt8] = []
        try outcome?.get().forEachPart { bytes += $0 }
        return bytes
    }

    @Test func nothingIsMadeBeforeSomebodyAsks() {
        #expect(content().ready == nil)
        #expect(maker.count == 0)
    }

    @Test func allWhoAskMeanwhileGetTheOneThatIsMade() async throws {
        let content = content()
        let outcomes = await outcomes(of: content, asking: 20)
        for outcome in outcomes { #expect(try bytes(outcome) == [1, 2, 3]) }
        #expect(maker.count == 1)
        #expect(content.waitingCount == 0)
    }

    @Test func whatWasMadeIsKeptForTheNext() async throws {
        let content = content()
        _ = await outcomes(of: content, asking: 1)
        #expect(content.ready != nil)
        let (outcomes, continuation) = AsyncStream<LazyContent.Outcome>.makeStream()
        _ = content.whenMade { continuation.yield($0) }
        #expect(try await bytes(outcomes.first { _ in true }) == [1, 2, 3])
        #expect(maker.count == 1)
    }

    /// It is not in memory longer than somebody reads it.
    @Test func whatIsTooLargeToKeepIsMadeAgain() async throws {
        let content = content(keeping: 2)
        var outcomes = await outcomes(of: content, asking: 1)
        #expect(content.ready != nil)
        outcomes = []
        #expect(outcomes.isEmpty && content.ready == nil)
        #expect(try bytes(await self.outcomes(of: content, asking: 1).first) == [1, 2, 3])
        #expect(maker.count == 2)
    }

    @Test func whoGivesUpIsForgotten() async {
        let content = content()
        let (called, continuation) = AsyncStream<Void>.makeStream()
        let ticket = content.whenMade { _ in continuation.yield() }
        #expect(content.waitingCount == 1)
        content.giveUp(ticket)
        #expect(content.waitingCount == 0)
        _ = await outcomes(of: content, asking: 1)
        continuation.finish()
        #expect(await called.first { _ in true } == nil)
    }

    /// The first one is in the making while those who wait for the second go and those who wait for the third stay.
    @Test func whatNobodyWaitsForAnyMoreIsNotMade() async throws {
        let second = Maker()
        let abandoned = LazyContent(keptBy: KeptContents(), on: thread) { second.make([4]) }
        let (first, third) = (content(), content())
        _ = first.whenMade { _ in }
        for ticket in (0..<3).map({ _ in abandoned.whenMade { _ in } }) { abandoned.giveUp(ticket) }
        maker.goOn.signal()
        #expect(try bytes(await outcomes(of: third, asking: 1).first) == [1, 2, 3])
        #expect(second.count == 0)
        // Who asks later gets it.
        second.goOn.signal()
        let (outcomes, continuation) = AsyncStream<LazyContent.Outcome>.makeStream()
        _ = abandoned.whenMade { continuation.yield($0) }
        #expect(try await bytes(outcomes.first { _ in true }) == [4])
    }

    @Test func aFailureIsToldToAllAndTriedAgain() async throws {
        let content = content()
        let error = BookError.tooLarge("it is")
        maker.outcome.withLock { $0 = .failure(error) }
        for outcome in await outcomes(of: content, asking: 3) {
            #expect(throws: error) { try outcome.get() }
        }
        #expect(content.ready == nil)
        maker.outcome.withLock { $0 = nil }
        #expect(try bytes(await outcomes(of: content, asking: 1).first) == [1, 2, 3])
    }

    /// With room for two of three, the one that was not used for longest goes.
    @Test func theOneThatWasUsedLastStays() async {
        let kept = KeptContents(limit: 7)
        let contents = (0..<3).map { _ in
            LazyContent(keptBy: kept, on: thread) { [maker] in maker.make([1, 2, 3]) }
        }
        for content in contents.prefix(2) { _ = await outcomes(of: content, asking: 1) }
        #expect(contents[0].ready != nil)
        _ = await outcomes(of: contents[2], asking: 1)
        #expect(contents.map { $0.ready != nil } == [true, false, true])
    }
}
