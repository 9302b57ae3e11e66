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
                    switch makeRoom() {
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
        case .tooManyFromPeer:
            refuse(.address)
            return report(.tooManyFromPeer)
        case .full:
            report(.full)
            guard makeRoom() != .none, admission.admit(counted, isReplacing: true) == .admitted else {
                return refuse(.total)
            }
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
        } catch {
            connection.close(.reset)
            remove(slot, connection)
        }
    }

    /// Counts a connection that is closed at once.
    private func refuse(_ refusal: Refusal) { refusals[refusal, default: 0] += 1 }

    private enum Room {
        case made
        /// There will be room a moment later, on another loop.
        case coming
        case none
    }

    /// Ends the connection that has to make way, on whichever loop it lives.
    private func makeRoom() -> Room {
        if siblings.displace(before: displaceable.first?.precedence) { return .coming }
        return displace() ? .made : .none
    }

    /// Ends the connection of this loop that has to make way.
    ///
    /// Of the connections without a request, with an answer that is being made, or with one that is out, it is the oldest of the peer
    /// that has most.
    ///
    /// - Returns: Whether there was such a connection.
    func displace() -> Bool {
        guard let (slot, _) = displaceable.first, let connection = connections[slot] else { return false }
        connection.displace()
        remove(slot, connection)
        return true
    }

    func postOffer() { offer.post(displaceable.first?.precedence, count: displaceable.count) }

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
