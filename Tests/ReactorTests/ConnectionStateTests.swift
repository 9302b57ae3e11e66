import Reactor
import Testing

struct ConnectionStateTests {
    private func state(in phase: ConnectionState.Phase) -> ConnectionState {
        var state = ConnectionState(handshakes: true)
        if phase == .handshaking { return state }
        state.handshakeFinished()
        if phase == .requesting { return state }
        state.responseStarted()
        if phase == .responding { return state }
        _ = state.responseFlushed()
        return state
    }

    @Test func goesFromHandshakeToClose() {
        var state = ConnectionState(handshakes: true)
        #expect(state.phase == .handshaking)
        state.handshakeFinished()
        #expect(state.phase == .requesting)
        state.responseStarted()
        #expect(state.phase == .responding)
        #expect(state.responseFlushed() == .halfClose)
        #expect(state.phase == .draining)
        #expect(state.peerClosed() == .close(.complete))
        #expect(state.phase == .closed(.complete))
    }

    @Test func startsWithTheRequestWithoutTLS() {
        #expect(ConnectionState(handshakes: false).phase == .requesting)
    }

    @Test(arguments: [true, false]) func whoIsRelayedComesFirst(handshakes: Bool) {
        var state = ConnectionState(handshakes: handshakes, identifies: true)
        #expect(state.phase == .identifying)
        #expect(state.deadlineKind == .request)
        state.handshakeFinished()
        state.responseStarted()
        #expect(state.phase == .identifying)
        state.identified()
        #expect(state.phase == (handshakes ? .handshaking : .requesting))
        state.identified()
        #expect(state.phase == (handshakes ? .handshaking : .requesting))
    }

    @Test func aHeaderThatDoesNotComeIsNotWaitedForLongerThanARequest() {
        var state = ConnectionState(handshakes: true, identifies: true)
        var left = state
        #expect(state.deadlinePassed() == .close(.requestTimeout))
        #expect(left.peerClosed() == .close(.peerClosed))
    }

    @Test func oneDeadlineCoversHandshakeAndRequest() {
        #expect(state(in: .handshaking).deadlineKind == .request)
        #expect(state(in: .requesting).deadlineKind == .request)
        #expect(state(in: .responding).deadlineKind == .write)
        #expect(state(in: .draining).deadlineKind == .drain)
    }

    @Test(arguments: [
        (ConnectionState.Phase.handshaking, ConnectionState.Action.close(.requestTimeout)),
        (.requesting, .answerTimeout), (.responding, .close(.writeTimeout)), (.draining, .close(.complete)),
    ])
    func deadlinePasses(in phase: ConnectionState.Phase, action: ConnectionState.Action) {
        var state = state(in: phase)
        #expect(state.deadlinePassed() == action)
    }

    @Test func anAnswerToALateRequestStillCountsAsATimeout() {
        var state = state(in: .requesting)
        #expect(state.deadlinePassed() == .answerTimeout)
        state.responseStarted()
        #expect(state.responseFlushed() == .halfClose)
        #expect(state.peerClosed() == .close(.requestTimeout))
    }

    @Test(arguments: [
        (ConnectionState.Phase.handshaking, ConnectionState.Action.close(.peerClosed)),
        (.requesting, .close(.peerClosed)), (.responding, .wait), (.draining, .close(.complete)),
    ])
    func peerCloses(in phase: ConnectionState.Phase, action: ConnectionState.Action) {
        var state = state(in: phase)
        #expect(state.peerClosed() == action)
    }

    @Test func nothingFailsOnceTheAnswerIsOut() {
        var draining = state(in: .draining)
        #expect(draining.failed(.reset) == .close(.complete))
        var responding = state(in: .responding)
        #expect(responding.failed(.reset) == .close(.reset))
    }

    @Test func drainsABoundedNumberOfBytes() {
        var state = state(in: .draining)
        #expect(state.discarded(ConnectionState.drainLimit) == .wait)
        #expect(state.discarded(1) == .close(.complete))
    }

    @Test func theFirstReasonStands() {
        var state = state(in: .requesting)
        #expect(state.close(.displaced) == .close(.displaced))
        #expect(state.close(.stopped) == .wait)
        #expect(state.phase == .closed(.displaced))
        #expect(state.deadlineKind == nil)
    }
}
