internal import System

/// Accepting connections, and finding room for them.
extension EventLoop {
    /// The most connections that are accepted before the others have a turn: about a millisecond of work.
    ///
    /// If more connections wait, the loop comes back at once.
    static let acceptBatch = 64
    /// How long accepting pauses if there is no descriptor left and no connection that could make way: ten tries a second cost
    /// nothing, and a reader hardly notices.
    private static let acceptPause = Duration.milliseconds(100)
    /// How long accepting pauses for a sibling to make room: a few batches of events, and far from a spin.
    private static let siblingPause = Duration.milliseconds(1)
    /// At how many connections whose answer is out the kernel is asked whether it has arrived: a few microseconds of work.
    private static let deliveredLooks = 16

    /// Accepts waiting connections until there are none, or until the others must have a turn.
    func accept(from listener: Listener, at now: ContinuousClock.Instant, atMost limit: Int = acceptBatch) {
        // Without descriptors, Linux refuses to accept before it looks whether anyone waits: for the first of a batch the
        // report of readiness tells that somebody does, and for the next only a further report.
        var isAwaited = true
        for _ in 0..<limit {
            do throws(SystemError) {
                let accepted = try listener.socket.accept()
                switch consume accepted {
                case .connection(let socket, let peer):
                    adopt(socket, from: peer, serving: listener.endpoint.next(), at: now)
                    isAwaited = false
                case .wouldBlock: return
                case .outOfDescriptors:
                    guard isAwaited else { return }
                    report(.outOfDescriptors)
                    switch makeRoom(at: now) {
                    case .made: break
                    case .coming: return pauseAccepting(for: Self.siblingPause)
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
        case .tooManyFromPeer: return scratch.refuse(.address)
        case .full:
            guard makeRoom(at: now) != .none, admission.admit(counted, isReplacing: true) == .admitted else {
                return scratch.refuse(.total)
            }
            report(.full)
        }
        let connection = Connection(
            socket: socket,
            peer: peer,
            serving: endpoint,
            introduction: isProxy ? ProxyIntroduction(admission: admission) : nil,
            patience: timeouts.write,
            scratch: scratch,
            acceptedAt: now
        )
        let slot = connections.insert(connection)
        memory.entered(connections.count)
        do {
            try epoll.add(connection.number, connection.interest, token: connections.token(slot))
            start(.request, for: slot, connection, at: now)
            rank(connection, in: slot, at: now)
        } catch {
            connection.close(.reset)
            remove(slot, connection)
        }
    }

    private enum Room {
        case made
        /// There will be room a moment later, on another loop.
        case coming
        case none
    }

    /// Ends the connection that has to make way, on whichever loop it lives.
    ///
    /// A peer that has all of its answer loses nothing, so such connections go first.
    private func makeRoom(at now: ContinuousClock.Instant) -> Room {
        if endDelivered() { return .made }
        displaceable.advance(to: now)
        if siblings.displace(before: displaceable.first?.precedence) { return .coming }
        return displace() ? .made : .none
    }

    /// Ends a connection of this loop whose peer has all of its answer and has not closed yet, if there is one.
    private func endDelivered() -> Bool {
        for slot in deadlines.first(Self.deliveredLooks, of: .drain) {
            guard let connection = connections[slot], connection.isDelivered else { continue }
            connection.displace()
            remove(slot, connection)
            return true
        }
        return false
    }

    /// Ends the connection of this loop that has to make way (``Precedence``).
    ///
    /// - Returns: Whether there was such a connection.
    func displace() -> Bool {
        guard let (slot, _) = displaceable.first, let connection = connections[slot] else { return false }
        connection.displace()
        remove(slot, connection)
        return true
    }

    /// Tells the siblings which connection of this loop would make way.
    func postOffer(at now: ContinuousClock.Instant = .now) {
        displaceable.advance(to: now)
        offer.post(displaceable.first?.precedence, count: displaceable.count)
    }

    /// Stops watching the listening sockets for a moment: with no descriptor left they stay readable, and looking again at once
    /// would spin.
    private func pauseAccepting(for pause: Duration = acceptPause) {
        guard !isAcceptingPaused else { return }
        isAcceptingPaused = true
        for listener in listeners { epoll.remove(listener.socket.number) }
        after(pause) { $0.resumeAccepting() }
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
}
