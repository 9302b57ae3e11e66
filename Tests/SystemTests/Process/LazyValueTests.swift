import Dispatch
import Synchronization
import System
import TestSupport
import Testing

/// Values that are kept, and several that are waited for at once; the rest is in the tests of books, which use the same.
@Suite(.hangLimit)
struct LazyValueTests {
    private final class Box: Sendable {}

    private enum Trouble: Error, Equatable { case some }

    private typealias LazyBox = LazyValue<Box, Trouble>

    private let count = Count()

    private final class Count: Sendable {
        let made = Atomic(0)
    }

    private func box(_ outcome: @escaping @Sendable () -> LazyBox.Outcome = { .success(Box()) }) -> LazyBox {
        LazyBox(keptOn: WorkQueue(label: "test")) { [count] in
            count.made.wrappingAdd(1, ordering: .relaxed)
            return outcome()
        }
    }

    /// Waits on this thread.
    private func wait(for preparation: any Preparation) -> (any Error)? {
        let error = Mutex<(any Error)?>(nil)
        let isThere = DispatchSemaphore(value: 0)
        _ = preparation.whenReady { reason in
            error.withLock { $0 = reason }
            isThere.signal()
        }
        isThere.wait()
        return error.withLock { $0 }
    }

    @Test func whatIsKeptForGoodStaysThoughNobodyElseHasIt() {
        let box = box()
        #expect(!box.isReady && box.ready == nil)
        #expect(wait(for: box) == nil)
        #expect(box.isReady && box.ready === box.ready)
        #expect(wait(for: box) == nil)
        #expect(count.made.load(ordering: .relaxed) == 1)
    }

    @Test func whatIsThereAlreadyIsNeverMade() {
        let value = Box()
        let box = LazyBox(made: value)
        #expect(box.isReady && box.ready === value)
        #expect(wait(for: box) == nil)
    }

    @Test func severalAreReadyWhenEachIs() {
        let boxes = [box(), LazyBox(made: Box()), box()]
        let joint = JointPreparation(of: boxes)
        #expect(!joint.isReady)
        #expect(wait(for: joint) == nil)
        #expect(joint.isReady && boxes.allSatisfy(\.isReady))
        #expect(count.made.load(ordering: .relaxed) == 2)
        #expect(wait(for: JointPreparation(of: [])) == nil)
    }

    @Test func oneThatFailsIsToldWhenAllHaveEnded() {
        let boxes = [box { .failure(.some) }, box()]
        let joint = JointPreparation(of: boxes)
        #expect(wait(for: joint) as? Trouble == .some)
        #expect(boxes.map(\.isReady) == [false, true])
    }

    @Test func whoGivesUpIsForgottenByEach() {
        let goOn = DispatchSemaphore(value: 0)
        let boxes = (0..<2).map { _ in
            box {
                goOn.wait()
                return .success(Box())
            }
        }
        let joint = JointPreparation(of: boxes)
        let wasCalled = Atomic(false)
        let ticket = joint.whenReady { _ in wasCalled.store(true, ordering: .relaxed) }
        #expect(boxes.map(\.waitingCount) == [1, 1])
        joint.giveUp(ticket)
        #expect(boxes.map(\.waitingCount) == [0, 0])
        for _ in 0..<2 { goOn.signal() }
        #expect(wait(for: joint) == nil)
        let called = wasCalled.load(ordering: .relaxed)
        #expect(!called)
    }
}
