internal import Dispatch

/// One serial Dispatch queue with the connections that live on it.
///
/// Readiness comes from one epoll instance behind one `DispatchSource`: a source a connection costs about a
/// tenth more processor time a request. Everything that a connection owns is reached from here alone; the
/// executor traps where it is reached from elsewhere.
actor EventLoop {
    nonisolated var unownedExecutor: UnownedSerialExecutor { unsafe executor.asUnownedSerialExecutor() }
    nonisolated let executor: QueueExecutor

    private let admission: Admission
    private let report: FaultReport
    /// What the neighbours may know.
    private nonisolated let waiting = WaitingLine()
    private var neighbours: [Neighbour] = []
    private var crowd = CrowdWatch()
    private var epoll: Epoll
    private var source: (any DispatchSourceRead)?
    private var timer: LoopTimer?
    private var listeners: [Listener] = []
    private(set) var connections = ConnectionTable()
    /// Answers sent whole.
    private(set) var served = 0
    private var deadlines: DeadlineTable
    private var scratch: Connection.Scratch
    private var isAcceptingPaused = false
    /// Resumed when the last connection has gone, once a stop has begun.
    private var stopped: CheckedContinuation<Void, Never>?

    /// How long a woken loop waits for more work before it goes back to Dispatch.
    ///
    /// Under load the next event comes within it, which saves the way through Dispatch's manager thread; idle, it is one sleep a wake.
    private static let lingerMilliseconds: CInt = 1
    /// How often a woken loop looks for more before timers and stop requests have their turn.
    private static let rounds = 32
    /// How many connections are accepted in one go before the others have a turn.
    private static let acceptBatch = 64
    /// How long accepting pauses when there is no descriptor left and no connection that could make way.
    private static let acceptPause = DispatchTimeInterval.milliseconds(100)
    /// How long accepting pauses for a neighbour to make room: a few batches of events, and far from a spin.
    private static let neighbourPause = DispatchTimeInterval.milliseconds(1)
    /// How long after a crowd has gone its memory is handed back: what is left of it goes in the meantime.
    private static let crowdPause = DispatchTimeInterval.seconds(1)
    /// How long a stopping loop waits for a connection's first byte: its request may be on the way.
    private static let silenceWhileStopping = DispatchTimeInterval.milliseconds(500)

    /// - Throws: `SystemError` where the system has no descriptor left.
    init(
        label: String,
        timeouts: Timeouts,
        admission: Admission,
        report: @escaping FaultReport
    ) throws(SystemError) {
        epoll = try Epoll()
        executor = QueueExecutor(label: label)
        deadlines = DeadlineTable { timeouts[$0] }
        self.admission = admission
        self.report = report
        scratch = Connection.Scratch(report: report)
    }

    /// Begins to watch; call it once.
    ///
    /// - Parameter neighbours: The loops that share the limits.
    func start(beside neighbours: [Neighbour]) {
        self.neighbours = neighbours
        let source = DispatchSource.makeReadSource(fileDescriptor: epoll.number, queue: executor.queue)
        source.setEventHandler { [self] in assumeIsolated { $0.handleEvents() } }
        // The handlers keep this loop, and so its descriptor, until the source has let go of both.
        source.setCancelHandler { [self] in assumeIsolated { $0.source = nil } }
        source.activate()
        self.source = source
        timer = LoopTimer(queue: executor.queue) { [self] in assumeIsolated { $0.handleDeadlines() } }
    }

    /// This loop, as the others see it.
    nonisolated var asNeighbour: Neighbour {
        Neighbour(waiting: waiting) { [weak self] in
            self?.executor.queue.async {
                self?.assumeIsolated {
                    _ = $0.displaceOldest()
                    $0.postWaiting()
                }
            }
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

    private func handleEvents() {
        var count = epoll.wait(milliseconds: 0)
        for _ in 0..<Self.rounds where count > 0 {
            let now = ContinuousClock.now
            for index in 0..<count { handle(epoll.event(index), at: now) }
            postWaiting()
            count = epoll.wait(milliseconds: Self.lingerMilliseconds)
        }
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
        if event.isHungUp { connection.hungUp() }
        if event.isWritable, interest.contains(.write) { connection.writable() }
        if event.isReadable, connection.isOpen, connection.interest.contains(.read) {
            connection.readable(&scratch)
        }
        settle(connection, in: slot, interest: interest, at: now)
    }

    /// Brings deadline and interest in line with the connection's state, or lets it go.
    private func settle(
        _ connection: Connection,
        in slot: Int,
        interest: Epoll.Interest,
        at now: ContinuousClock.Instant
    ) {
        guard let kind = connection.state.deadlineKind else { return remove(slot, connection) }
        if deadlines.kind(of: slot) != kind { start(kind, for: slot, at: now) }
        guard connection.interest != interest else { return }
        do {
            try epoll.modify(connection.number, connection.interest, token: connections.token(slot))
        } catch {
            connection.close(.reset)
            remove(slot, connection)
        }
    }

    private func remove(_ slot: Int, _ connection: Connection) {
        if connection.state.phase == .closed(.complete) { served += 1 }
        deadlines.stop(slot)
        connections.remove(slot)
        admission.release(connection.countedPeer)
        if crowd.left(connections.count) { after(Self.crowdPause) { _ in releaseFreeMemory() } }
        finishStopIfEmpty()
    }

    // MARK: Accepting

    private func accept(from listener: Listener, at now: ContinuousClock.Instant) {
        // Out of descriptors, Linux refuses to accept before it looks whether anyone waits: for the first of a batch
        // the report of readiness says so, for the next only a further report.
        var isAwaited = true
        for _ in 0..<Self.acceptBatch {
            do throws(SystemError) {
                let accepted = try listener.socket.accept()
                switch consume accepted {
                case .connection(let socket, let peer):
                    adopt(socket, from: peer, serving: listener.endpoint.current, at: now)
                    isAwaited = false
                case .wouldBlock: return
                case .outOfDescriptors:
                    guard isAwaited else { return }
                    report(.outOfDescriptors)
                    switch makeRoom() {
                    case .made: break
                    case .coming: return pauseAccepting(for: Self.neighbourPause)
                    case .none: return pauseAccepting()
                    }
                }
            } catch {
                report(.accept(error))
                return pauseAccepting()
            }
        }
    }

    private func adopt(
        _ socket: consuming Socket,
        from peer: SocketAddress,
        serving endpoint: Endpoint,
        at now: ContinuousClock.Instant
    ) {
        let isProxy = endpoint.trusts(peer)
        let counted = isProxy ? nil : peer
        switch admission.admit(counted) {
        case .admitted: break
        case .tooManyFromPeer: return report(.tooManyFromPeer)
        case .full:
            report(.full)
            guard makeRoom() != .none, admission.admit(counted, isReplacing: true) == .admitted else {
                return
            }
        }
        let connection = Connection(
            socket: socket,
            peer: peer,
            transport: endpoint.makeTransport(),
            exchange: endpoint.makeExchange(),
            introduction: isProxy ? ProxyIntroduction(admission: admission) : nil,
            acceptedAt: now
        )
        let slot = connections.insert(connection)
        crowd.entered(connections.count)
        do {
            try epoll.add(connection.number, connection.interest, token: connections.token(slot))
            start(.request, for: slot, at: now)
        } catch {
            connection.close(.reset)
            remove(slot, connection)
        }
    }

    private enum Room {
        case made
        /// A moment later, on another loop.
        case coming
        case none
    }

    /// Ends the connection that has been longest without a request, on whichever loop it lives.
    private func makeRoom() -> Room {
        if neighbours.displaceOldest(before: deadlines.next(.request)) { return .coming }
        return displaceOldest() ? .made : .none
    }

    /// Ends the connection of this loop that has been longest without a request.
    ///
    /// Where all have theirs, the one that has had its answer for longest and has not closed yet.
    ///
    /// - Returns: Whether there was one.
    private func displaceOldest() -> Bool {
        guard let slot = deadlines.oldest(.request) ?? deadlines.oldest(.drain),
            let connection = connections[slot]
        else { return false }
        connection.close(.displaced)
        remove(slot, connection)
        return true
    }

    private func postWaiting() {
        waiting.post(oldest: deadlines.next(.request), count: deadlines.count(.request))
    }

    /// Stops watching the listening sockets for a moment: with no descriptor left they stay readable, and
    /// looking again at once would spin.
    private func pauseAccepting(for pause: DispatchTimeInterval = acceptPause) {
        guard !isAcceptingPaused else { return }
        isAcceptingPaused = true
        for listener in listeners { epoll.remove(listener.socket.number) }
        executor.queue.asyncAfter(deadline: .now() + pause) { [self] in
            assumeIsolated { $0.resumeAccepting() }
        }
    }

    private func resumeAccepting() {
        isAcceptingPaused = false
        for (index, listener) in listeners.enumerated() {
            guard (try? epoll.add(listener.socket.number, listener.interest, token: UInt64(index))) != nil
            else {
                return pauseAccepting()
            }
        }
    }

    // MARK: Deadlines

    private func start(_ kind: ConnectionState.DeadlineKind, for slot: Int, at now: ContinuousClock.Instant) {
        let deadline = deadlines.start(kind, for: slot, at: now)
        timer?.fire(by: deadline, now: now)
    }

    private func handleDeadlines() {
        timer?.fired()
        let now = ContinuousClock.now
        while let slot = deadlines.popExpired(at: now) {
            guard let connection = connections[slot] else { continue }
            let interest = connection.interest
            connection.deadlinePassed()
            settle(connection, in: slot, interest: interest, at: now)
        }
        if let next = deadlines.next { timer?.fire(by: next, now: now) }
        postWaiting()
    }

    // MARK: Stopping

    /// Stops accepting, lets what is in flight end, and returns when the last connection has gone.
    ///
    /// - Parameter limit: After this the rest is cut off.
    func stop(within limit: Duration) async {
        for listener in listeners {
            // What the kernel has already accepted for us would be reset with the socket.
            accept(from: listener, at: .now)
            epoll.remove(listener.socket.number)
        }
        listeners.removeAll()
        after(Self.silenceWhileStopping) { $0.closeAll { !$0.hasReceived } }
        after(.milliseconds(Int(limit / .milliseconds(1)))) { $0.closeAll { _ in true } }
        await withCheckedContinuation { continuation in
            stopped = continuation
            finishStopIfEmpty()
        }
        timer?.cancel()
        timer = nil
        source?.cancel()
    }

    private func after(
        _ delay: DispatchTimeInterval,
        _ body: @escaping @Sendable (isolated EventLoop) -> Void
    ) {
        executor.queue.asyncAfter(deadline: .now() + delay) { [weak self] in self?.assumeIsolated(body) }
    }

    private func closeAll(where isChosen: (Connection) -> Bool) {
        for slot in connections.occupied {
            guard let connection = connections[slot], isChosen(connection) else { continue }
            connection.close(.stopped)
            remove(slot, connection)
        }
    }

    private func finishStopIfEmpty() {
        guard let continuation = stopped, connections.isEmpty else { return }
        stopped = nil
        continuation.resume()
    }
}
