import Reactor
import Testing

struct ConnectionStateTests {
    private let start = ContinuousClock.now
    private let nothing = Delivery.Report(acknowledged: 0, outstanding: 0)

    private func state(in phase: ConnectionState.Phase) -> ConnectionState {
        var state = ConnectionState(handshakes: true)
        if phase == .handshaking { return state }
        state.handshakeFinished()
        if phase == .requesting { return state }
        if phase == .awaiting {
            state.answerAwaited()
            return state
        }
        state.responseStarted(at: start)
        if phase == .responding { return state }
        _ = state.responseFlushed()
        return state
    }

    @Test func goesFromHandshakeToClose() {
        var state = ConnectionState(handshakes: true)
        #expect(state.phase == .handshaking)
        state.handshakeFinished()
        #expect(state.phase == .requesting)
        state.responseStarted(at: start)
        #expect(state.phase == .responding)
        #expect(state.responseFlushed() == .halfClose)
        #expect(state.phase == .draining)
        #expect(state.peerClosed(outstanding: 0) == .close(.complete))
        #expect(state.phase == .closed(.complete))
    }

    @Test func anAnswerThatIsMadeElsewhereIsAwaited() {
        var state = state(in: .requesting)
        state.answerAwaited()
        #expect(state.phase == .awaiting)
        state.responseStarted(at: start)
        #expect(state.phase == .responding)
        #expect(state.responseFlushed() == .halfClose)
        #expect(state.peerClosed(outstanding: 0) == .close(.complete))
    }

    @Test(arguments: [ConnectionState.Phase.handshaking, .responding, .draining])
    func onlyAfterTheRequestIsAnAnswerAwaited(in phase: ConnectionState.Phase) {
        var state = state(in: phase)
        state.answerAwaited()
        #expect(state.phase == phase)
    }

    /// The request was in time, so the log says that the answer was not.
    @Test func anAnswerThatIsNotMadeInTimeEndsInWords() {
        var state = state(in: .awaiting)
        #expect(state.deadlinePassed(at: start + .seconds(60), nothing) == .answerTimeout)
        state.responseStarted(at: start)
        #expect(state.responseFlushed() == .halfClose)
        #expect(state.peerClosed(outstanding: 0) == .close(.answerTimeout))
    }

    @Test func aConnectionThatBreaksWhileItsAnswerIsAwaitedIsClosed() {
        var state = state(in: .awaiting)
        #expect(state.failed(.reset) == .close(.reset))
        #expect(state.phase == .closed(.reset))
    }

    @Test func startsWithTheRequestWithoutTLS() {
        #expect(ConnectionState(handshakes: false).phase == .requesting)
    }

    @Test(arguments: [true, false]) func whoIsRelayedComesFirst(handshakes: Bool) {
        var state = ConnectionState(handshakes: handshakes, identifies: true)
        #expect(state.phase == .identifying)
        #expect(state.deadlineKind == .request)
        state.handshakeFinished()
        state.responseStarted(at: start)
        #expect(state.phase == .identifying)
        state.identified()
        #expect(state.phase == (handshakes ? .handshaking : .requesting))
        state.identified()
        #expect(state.phase == (handshakes ? .handshaking : .requesting))
    }

    @Test func aHeaderThatDoesNotComeIsNotWaitedForLongerThanARequest() {
        var state = ConnectionState(handshakes: true, identifies: true)
        var left = state
        #expect(state.deadlinePassed(at: start + .seconds(20), nothing) == .close(.requestTimeout))
        #expect(left.peerClosed(outstanding: 0) == .close(.peerClosed))
    }

    @Test func oneDeadlineCoversHandshakeAndRequest() {
        #expect(state(in: .handshaking).deadlineKind == .request)
        #expect(state(in: .requesting).deadlineKind == .request)
        #expect(state(in: .awaiting).deadlineKind == .answer)
        #expect(state(in: .responding).deadlineKind == .write)
        #expect(state(in: .draining).deadlineKind == .drain)
    }

    @Test(arguments: [
        (ConnectionState.Phase.handshaking, ConnectionState.Action.close(.requestTimeout)),
        (.requesting, .answerTimeout), (.responding, .abort(.writeTimeout)), (.draining, .close(.complete)),
    ])
    func deadlinePasses(in phase: ConnectionState.Phase, action: ConnectionState.Action) {
        var state = state(in: phase)
        #expect(state.deadlinePassed(at: start + .seconds(20), nothing) == action)
    }

    @Test func anAnswerToALateRequestStillCountsAsATimeout() {
        var state = state(in: .requesting)
        #expect(state.deadlinePassed(at: start + .seconds(20), nothing) == .answerTimeout)
        state.responseStarted(at: start)
        #expect(state.responseFlushed() == .halfClose)
        #expect(state.peerClosed(outstanding: 0) == .close(.requestTimeout))
    }

    @Test(arguments: [
        (ConnectionState.Phase.handshaking, ConnectionState.Action.close(.peerClosed)),
        (.requesting, .close(.peerClosed)), (.awaiting, .wait), (.responding, .wait),
        (.draining, .close(.complete)),
    ])
    func peerCloses(in phase: ConnectionState.Phase, action: ConnectionState.Action) {
        var state = state(in: phase)
        #expect(state.peerClosed(outstanding: 0) == action)
    }

    @Test func nothingFailsOnceTheAnswerIsOut() {
        var draining = state(in: .draining)
        #expect(draining.failed(.reset) == .close(.complete))
        var responding = state(in: .responding)
        #expect(responding.failed(.reset) == .abort(.reset))
    }

    @Test func drainsABoundedNumberOfBytes() {
        var state = state(in: .draining)
        #expect(state.discarded(ConnectionState.drainLimit, outstanding: 1) == .wait)
        var unread = state
        #expect(state.discarded(1, outstanding: 0) == .close(.complete))
        #expect(unread.discarded(1, outstanding: 1) == .abort(.complete))
    }

    @Test(arguments: [ConnectionState.Phase.responding, .draining])
    func anAnswerHasAsLongAsItsPeerTakesIt(in phase: ConnectionState.Phase) {
        var state = state(in: phase)
        for step in 1...60 {
            let report = Delivery.Report(acknowledged: step * 20_000, outstanding: 50_000)
            #expect(state.deadlinePassed(at: start + .seconds(19 * step), report) == .wait)
        }
        let last = Delivery.Report(acknowledged: 1_200_000, outstanding: 50_000)
        #expect(state.deadlinePassed(at: start + .seconds(19 * 60 + 19), last) == .wait)
        #expect(state.deadlinePassed(at: start + .seconds(19 * 60 + 20), last) == .abort(.writeTimeout))
    }

    @Test(arguments: [ConnectionState.Phase.responding, .draining])
    func whoTakesNothingAtALookHasStalledUntilSomethingIsTaken(in phase: ConnectionState.Phase) {
        var state = state(in: phase)
        #expect(!state.hasStalled)
        let report = Delivery.Report(acknowledged: 100, outstanding: 50)
        #expect(state.deadlinePassed(at: start + .seconds(2), report) == .wait)
        #expect(!state.hasStalled)
        #expect(state.deadlinePassed(at: start + .seconds(4), report) == .wait)
        #expect(state.hasStalled)
        let more = Delivery.Report(acknowledged: 101, outstanding: 49)
        var looked = state
        #expect(looked.deadlinePassed(at: start + .seconds(6), more) == .wait)
        #expect(!looked.hasStalled)
        state.answerTaken()
        #expect(!state.hasStalled)
    }

    @Test func anAnswerThatTheKernelStillHasIsNotOut() {
        var state = state(in: .draining)
        let lying = Delivery.Report(acknowledged: 100, outstanding: 1)
        #expect(state.deadlinePassed(at: start + .seconds(2), lying) == .wait)
        #expect(state.peerClosed(outstanding: 1) == .wait)
        #expect(state.hasEnded)
        var taken = state
        #expect(state.deadlinePassed(at: start + .seconds(22), lying) == .abort(.writeTimeout))
        #expect(taken.deadlinePassed(at: start + .seconds(4), nothing) == .close(.complete))
    }

    @Test func whatIsCutOffEndsInAReset() {
        var responding = state(in: .responding)
        #expect(responding.close(.stopped) == .abort(.stopped))
        var draining = state(in: .draining)
        #expect(draining.failed(.stopped) == .close(.complete))
    }

    @Test func theFirstReasonStands() {
        var state = state(in: .requesting)
        #expect(state.close(.displaced) == .close(.displaced))
        #expect(state.close(.stopped) == .wait)
        #expect(state.phase == .closed(.displaced))
        #expect(state.deadlineKind == nil)
    }

    @Test(arguments: [
        (ConnectionState.Phase.handshaking, 0, ConnectionState.Action.close(.displaced)),
        (.requesting, 0, .close(.displaced)), (.awaiting, 0, .close(.displaced)),
        (.draining, 0, .close(.complete)),
        (.draining, 1, .abort(.displaced)),
    ])
    func makesWay(in phase: ConnectionState.Phase, outstanding: Int, action: ConnectionState.Action) {
        var state = state(in: phase)
        #expect(state.displaced(outstanding: outstanding) == action)
    }
}
