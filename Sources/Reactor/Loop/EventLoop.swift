internal import Dispatch
internal import System

/// A serial Dispatch queue with the connections that live on it.
///
/// Readiness comes from one epoll instance behind one `DispatchSource`: a source for each connection costs about a tenth more
/// processor time a request. Everything that a connection owns is reached from here alone, and the executor traps if it is
/// reached from elsewhere.
///
/// Time comes to a loop in three ways, because it waits in two places:
///
/// - Deadlines have one Dispatch timer (``LoopTimer``). A loop at rest waits in Dispatch, and one timer that is set anew once in a
///   timeout does for all connections.
/// - A turn ends by a timer among the descriptors (``TurnTimer``). A loop under load waits in epoll, where no timer of Dispatch
///   comes through; a timeout at each wait costs more.
/// - What happens once and seldom, such as the end of a pause, is put into the queue for later (``after(_:_:)``). It may be a
///   turn late, and nothing of it has to be kept or taken back.
///
/// Outside the loops there are two. That the service is alive is told by a `RepeatingTimer`, which has a queue of its own: a reload
/// may take every thread that tasks run on, and a manager that hears nothing replaces the process. Whatever may wait for the
/// end of a reload sleeps in a task: the count of a repeated fault, the daily look at certificates, the return of memory.
actor EventLoop {
    nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe executor.asUnownedSerialExecutor() }
    nonisolated let executor: QueueExecutor

    let admission: Admission
    let report: FaultReport
    /// Tells others that this loop pauses.
    private let paused: @Sendable () -> Void
    /// The numbers of this loop that its siblings may know.
    nonisolated let offer = DisplacementOffer()
    var siblings: [SiblingLoop] = []
    var memory = MemoryReleasePolicy()
    var epoll: Epoll
    private nonisolated let turnTimer: TurnTimer
    private var source: (any DispatchSourceRead)?
    private var timer: LoopTimer?
    var listeners: [Listener] = []
    var connections = ConnectionTable()
    /// The number of answers that were sent whole.
    private(set) var served = 0
    private(set) var lag = LagMeter()
    /// Since when events are ready that are not handled yet.
    private var readySince = ContinuousClock.now
    var deadlines: DeadlineTable
    /// The connections without a request, those whose answer is being made, and those whose peers have ceased to take it.
    var displaceable = DisplacementTable()
    let timeouts: Timeouts
    let scratch: LoopScratch
    var isAcceptingPaused = false
    /// The waiting stop, which is resumed when the last connection has gone.
    private var stopped: CheckedContinuation<Void, Never>?

    /// The length of a turn: how long a woken loop goes on, and waits for more work, before timers, reports and stop requests
    /// have their turn.
    ///
    /// The timer may be as late as this.
    ///
    /// Under load this saves the way through Dispatch's manager thread for each event; an idle loop sleeps once more for each
    /// wake.
    static let turn = Duration.milliseconds(50)
    /// The token of the end of a turn, which belongs to no listener and no connection.
    private static let turnToken = UInt64(UInt32.max)
    /// How long a stopping loop waits for a connection's first byte: its request may be on the way for a round trip.
    private static let silenceWhileStopping = Duration.milliseconds(500)

    /// - Throws: `SystemError` if the system has no descriptor left.
    init(
        number: Int,
        timeouts: Timeouts,
        admission: Admission,
        report: @escaping FaultReport,
        paused: @escaping @Sendable () -> Void
    ) throws(SystemError) {
        epoll = try Epoll()
        turnTimer = try TurnTimer()
        try epoll.add(turnTimer.number, .read, token: Self.turnToken)
        executor = QueueExecutor(label: "lectern.loop-\(number)")
        deadlines = DeadlineTable { timeouts[$0] }
        self.timeouts = timeouts
        self.admission = admission
        self.report = report
        self.paused = paused
        scratch = LoopScratch(of: number, report: report)
    }

    /// Begins to watch; call it once.
    ///
    /// - Parameter siblings: The loops that share the limits.
    func start(beside siblings: [SiblingLoop]) {
        self.siblings = siblings
        let source = DispatchSource.makeReadSource(fileDescriptor: epoll.number, queue: executor.queue)
        source.setEventHandler { [self] in assumeIsolated { $0.handleEvents() } }
        // The handlers keep this loop, and so its descriptor, until the source has let go of both.
        source.setCancelHandler { [self] in assumeIsolated { $0.source = nil } }
        source.activate()
        self.source = source
        timer = LoopTimer(queue: executor.queue) { [self] in assumeIsolated { $0.handleDeadlines() } }
    }

    /// This loop, as the others see it.
    nonisolated var asSibling: SiblingLoop {
        SiblingLoop(offer: offer) { [weak self] in
            guard let self else { return }
            executor.queue.async { [weak self] in
                self?.assumeIsolated {
                    _ = $0.displace()
                    $0.postOffer()
                    $0.paused()
                }
            }
            turnTimer.end()  // Somebody waits for the loop.
        }
    }

    /// Adds a listening socket.
    func listen(
        on socket: consuming ListeningSocket,
        serving endpoint: ReplaceableEndpoint
    ) throws(SystemError) {
        let listener = Listener(socket: socket, endpoint: endpoint)
        try epoll.add(listener.socket.number, listener.interest, token: UInt64(listeners.count))
        listeners.append(listener)
    }

    // MARK: Events

    /// Handles what is ready, one event after the other, until the turn is over.
    ///
    /// It looks at the clock after each event, since one can take tens of milliseconds. The events for which a turn has no time
    /// left come first in the next.
    private func handleEvents() {
        let begin = ContinuousClock.now
        let end = begin + Self.turn
        var isTurnOver = false
        var isTurnTimed = false
        // What a turn has left behind has waited since then.
        if !epoll.hasNext {
            readySince = begin
            epoll.wait(.never)
        }
        while epoll.hasNext {
            while !isTurnOver, let event = epoll.next() {
                let now = ContinuousClock.now
                endOverdue(at: now)
                if event.token == Self.turnToken {
                    turnTimer.clear()
                    isTurnOver = true
                } else {
                    handle(event, at: now)
                    isTurnOver = now >= end
                }
            }
            postOffer()
            noteLag()
            if isTurnOver { break }
            if !isTurnTimed {
                turnTimer.start(Self.turn)
                isTurnTimed = true
            }
            epoll.wait(.forever)
            readySince = .now
        }
        paused()
    }

    /// Notes how long an event of this batch has waited at most: from when the first was ready until the last was handled.
    private func noteLag() {
        let now = ContinuousClock.now
        lag.note(readySince.duration(to: now), at: now)
    }

    private func handle(_ event: Epoll.Event, at now: ContinuousClock.Instant) {
        guard ConnectionTable.isConnection(event.token) else {
            let index = Int(event.token)
            if listeners.indices.contains(index) { accept(from: listeners[index], at: now) }
            return
        }
        // An event may be about a connection that an earlier one of the same batch has ended.
        guard let slot = connections.slot(of: event.token), let connection = connections[slot] else { return }
        let interest = connection.interest
        if event.isHungUp { connection.hungUp(isBroken: event.isBroken) }
        if event.isWritable, interest.contains(.write) { connection.writable() }
        if event.isReadable, connection.isOpen, connection.interest.contains(.read) {
            connection.readable()
        }
        settle(connection, in: slot, interest: interest, at: now)
    }

    /// Adapts deadline and interest to the connection's state, or lets the connection go.
    private func settle(
        _ connection: Connection,
        in slot: Int,
        interest: Epoll.Interest,
        at now: ContinuousClock.Instant
    ) {
        guard let kind = connection.state.deadlineKind else { return remove(slot, connection) }
        if deadlines.kind(of: slot) != kind { start(kind, for: slot, connection, at: now) }
        rank(connection, in: slot, at: now)
        guard connection.interest != interest else { return }
        do {
            try epoll.modify(connection.number, connection.interest, token: connections.token(slot))
        } catch {
            connection.close(.reset)
            remove(slot, connection)
        }
    }

    func remove(_ slot: Int, _ connection: Connection) {
        if connection.state.phase == .closed(.complete) { served += 1 }
        deadlines.stop(slot)
        displaceable.leave(slot)
        connections.remove(slot)
        admission.release(connection.countedPeer)
        if let pause = memory.left(connections.count, at: .now) { after(pause) { $0.releaseMemory() } }
        finishStopIfEmpty()
    }

    private func releaseMemory() {
        releaseFreeMemory()
        memory.released(at: .now)
    }

    // MARK: Deadlines

    func start(
        _ kind: ConnectionState.DeadlineKind,
        for slot: Int,
        _ connection: Connection,
        at now: ContinuousClock.Instant
    ) {
        let deadline = deadlines.start(kind, for: slot, at: now)
        timer?.fire(by: deadline, now: now)
        if kind == .answer { awaitAnswer(of: connection, in: slot) }
    }

    /// Notes how soon a connection makes way, as far as it has come.
    func rank(_ connection: Connection, in slot: Int, at now: ContinuousClock.Instant) {
        if let stage = connection.stage {
            displaceable.enter(slot, of: connection.crowd, as: stage, at: now)
        } else {
            displaceable.leave(slot)
        }
    }

    /// Goes on with a connection when its answer is there.
    private func awaitAnswer(of connection: Connection, in slot: Int) {
        let token = connections.token(slot)
        connection.awaited?.start { [weak self] in
            guard let self else { return }
            executor.queue.async { [weak self] in self?.assumeIsolated { $0.goOn(token) } }
            turnTimer.end()  // Somebody waits for the loop.
        }
    }

    /// Sends the answer of a connection that has waited for it, unless the connection has gone.
    private func goOn(_ token: UInt64) {
        guard let slot = connections.slot(of: token), let connection = connections[slot] else { return }
        let interest = connection.interest
        connection.answerIsThere()
        settle(connection, in: slot, interest: interest, at: .now)
        postOffer()
        paused()
    }

    private func handleDeadlines() {
        timer?.fired()
        let now = ContinuousClock.now
        endOverdue(at: now)
        if let next = deadlines.next { timer?.fire(by: next, now: now) }
        postOffer()
        paused()
    }

    /// Ends connections whose deadlines have passed; input to them costs nothing any more.
    private func endOverdue(at now: ContinuousClock.Instant) {
        while let slot = deadlines.popExpired(at: now) {
            guard let connection = connections[slot] else { continue }
            let interest = connection.interest
            connection.deadlinePassed(at: now)
            settle(connection, in: slot, interest: interest, at: now)
        }
    }

    // MARK: Stopping

    /// Stops accepting, lets answers in flight end, and returns when the last connection has gone.
    ///
    /// - Parameter limit: The time after which the remaining connections are cut off.
    func stop(within limit: Duration) async {
        for listener in listeners {
            // On a socket of our own, connections that the kernel has already accepted for us would be reset; on one that was
            // handed in, they wait for the next server.
            if !listener.socket.isInherited {
                accept(from: listener, at: .now, atMost: ListeningSocket.backlog)
            }
            epoll.remove(listener.socket.number)
        }
        listeners.removeAll()
        after(Self.silenceWhileStopping) { $0.closeAll { !$0.hasReceived } }
        after(limit) { $0.closeAll { _ in true } }
        await withCheckedContinuation { continuation in
            stopped = continuation
            finishStopIfEmpty()
        }
        timer?.cancel()
        timer = nil
        source?.cancel()
    }

    /// Does something once, later, if this loop is still there then.
    func after(_ delay: Duration, _ body: @escaping @Sendable (isolated EventLoop) -> Void) {
        let delay = DispatchTimeInterval.milliseconds(Int(delay / .milliseconds(1)))
        executor.queue.asyncAfter(deadline: .now() + delay) { [weak self] in self?.assumeIsolated(body) }
    }

    private func closeAll(where isChosen: (Connection) -> Bool) {
        for slot in connections.occupied {
            guard let connection = connections[slot], isChosen(connection) else { continue }
            connection.close(.stopped)
            remove(slot, connection)
        }
        paused()
    }

    private func finishStopIfEmpty() {
        guard let continuation = stopped, connections.isEmpty else { return }
        stopped = nil
        continuation.resume()
    }
}
