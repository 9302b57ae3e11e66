package import Logging
package import Reactor
package import Serving
internal import Publishing
internal import System
internal import TLS

/// A running server.
package struct Server: Sendable {
    package let reactor: Reactor
    /// The configuration with which it was started, of which a reload cannot change everything.
    private let started: ServerConfiguration
    /// The endpoint of each protocol that is on, which a reload replaces.
    private let endpoints: [ServedProtocol: ReplaceableEndpoint]
    private let limiters: RateLimiters
    /// What answers readers of texts that a reload finds unchanged.
    private let answers = SharedAnswers()
    /// The lines of the access log on their way out.
    private let accessLines: LogQueue
    /// What is counted of connections, which outlives reloads.
    private let counts: RequestCounts
    private let state: ServedState
    private let connectionLimit: Int
    /// When it began to serve.
    private let since: (seconds: Int, instant: ContinuousClock.Instant)
    private let certificates: CertificateWatch
    private let daily: Task<Void, Never>
    /// The announcement to the operator: each capsule, each address listened on, and each certificate, one a line.
    package let announcement: [String]
    /// What is served since the start, in one line.
    package let summary: String
    /// The warnings about it.
    package let warnings: [HostWarning]

    /// The time that a stopping server waits for what is in flight: most answers that are read at all are out by then, and a
    /// restart is not held up for longer than a reader waits.
    private static let stopLimit = Duration.seconds(4)

    /// Starts to serve; returns once every address is listened on.
    ///
    /// - Parameters:
    ///   - configuration: The configuration.
    ///   - log: The log for the operator.
    ///   - accessLines: The queue that takes the lines of the access log.
    ///   - logsWarnings: Whether warnings go to the log; without it, they are for the caller to tell.
    ///   - isWatching: Whether changed files lead to a reload by themselves.
    ///   - hasBegun: A function that is called on an event loop when its first connection has ended.
    /// - Throws: An error if a capsule has errors, a certificate cannot be used or an address cannot be listened on, each as one
    ///   line.
    package init(
        _ configuration: ServerConfiguration,
        log: Logger,
        accessLines: LogQueue,
        logsWarnings: Bool = true,
        isWatching: Bool = false,
        hasBegun: @escaping @Sendable () -> Void = {}
    ) async throws {
        prepareTLS()
        let hosts = try LoadedHosts(loading: configuration, missingCertificates: .made, sharing: answers)
        if logsWarnings { for warning in hosts.warnings { log.warning("\(warning)") } }
        started = configuration
        self.accessLines = accessLines
        counts = RequestCounts(loops: configuration.threads, hasBegun: hasBegun)
        let accessLog = AccessLog(configuration, counting: counts, write: accessLines)
        limiters = RateLimiters(configuration)
        let limits = configuration.limits(besides: hosts.openFiles)
        connectionLimit = limits.total
        reactor = try await Reactor(
            threads: configuration.threads,
            timeouts: configuration.timeouts,
            limits: limits,
            report: FaultLog(log, knowsChanges: isWatching).report,
            paused: accessLines.flush
        )

        summary = hosts.summary
        warnings = hosts.warnings
        var lines = hosts.descriptions
        var endpoints: [ServedProtocol: ReplaceableEndpoint] = [:]
        // One protocol after the other, the first of which is read most: its readers do not wait until all are ready.
        for served in ServedProtocol.allCases {
            guard let made = try hosts.endpoint(of: served, configuration, log: accessLog, limiters) else {
                continue
            }
            let endpoint = ReplaceableEndpoint(made)
            endpoints[served] = endpoint
            lines += try await configuration.plan(served).listen(on: reactor, serving: endpoint, log: log)
        }
        self.endpoints = endpoints
        announcement = lines + hosts.newCertificates + hosts.fingerprints
        let certificates = CertificateWatch(hosts.identities, log: log)
        self.certificates = certificates
        daily = Task(priority: .background) { await certificates.run() }
        since = (Timestamp.now.seconds, .now)
        state = ServedState(
            ServedState.Values(
                serving: hosts.summary,
                certificates: hosts.certificateEnds,
                questions: configuration.settings.countAnswers ? hosts.countedQuestions : nil,
                reloads: ReloadTally(startedAt: since.seconds)
            )
        )
    }

    /// Reads capsules and certificates anew beside the old ones, and serves them if all of them are valid.
    ///
    /// Otherwise the old ones stay. Connections in flight keep what they began with. It runs off the event loops, and may only be
    /// called once at a time.
    ///
    /// - Parameter load: Reads the configuration, which may have changed too.
    /// - Returns: The outcome.
    @concurrent package func reload(_ load: @Sendable () throws -> ServerConfiguration) async -> Reload {
        let outcome = serve(load)
        state.note(outcome, at: Timestamp.now.seconds)
        return outcome
    }

    private func serve(_ load: () throws -> ServerConfiguration) -> Reload {
        do {
            var loaded = try load()
            loaded.handedIn = started.handedIn
            // The addresses stay as they are, but a restart would fail.
            try loaded.requireDistinctAddresses()
            let configuration = loaded.listening(as: started)
            let hosts = try LoadedHosts(
                loading: configuration,
                missingCertificates: .refused,
                sharing: answers
            )
            let log = AccessLog(configuration, counting: counts, write: accessLines)
            let new = try hosts.endpoints(configuration, log: log, limiters)
            for (served, endpoint) in new { endpoints[served]?.replace(with: endpoint) }
            certificates.replace(with: hosts.identities)
            let before = state.current.questions ?? []
            state.replace(with: hosts, countsAnswers: configuration.settings.countAnswers)
            counts.keepAnswers(to: before, where: state.current.questions ?? [])
            return Reload(hosts, needingRestart: loaded.needingRestart(since: started))
        } catch {
            return Reload(refusedFor: error)
        }
    }

    /// Returns what puts together what the server tells an operator about itself.
    ///
    /// - Parameters:
    ///   - version: The program's version.
    ///   - lostLogLines: Returns how many lines of the log are missing.
    /// - Returns: What makes a report whenever it is asked.
    package func collector(
        version: String,
        lostLogLines: @escaping @Sendable () -> Int
    ) -> StatusCollector {
        StatusCollector(of: reactor, version: version, started: since) { [self] in
            let state = state.current
            return StatusFacts(
                serving: state.serving,
                connectionLimit: connectionLimit,
                reloads: state.reloads,
                accepted: Dictionary(
                    uniqueKeysWithValues: endpoints.map { ($0.key.rawValue, $0.value.accepted) }
                ),
                tally: counts.total,
                rateRefusals: limiters.requests?.refused ?? 0,
                lostLogLines: lostLogLines(),
                certificates: state.certificates,
                questions: state.questions
            )
        }
    }

    /// Stops accepting, lets what is in flight end for four seconds at most, and returns.
    package func stop() async {
        daily.cancel()
        await reactor.stop(within: Self.stopLimit)
        accessLines.flush()
    }
}

extension AccessLog {
    /// Makes the log that the configuration asks for, with the host in each line if there are several.
    fileprivate init(
        _ configuration: ServerConfiguration,
        counting counts: RequestCounts,
        write lines: LogQueue
    ) {
        self.init(
            mode: configuration.settings.accessLog,
            namesHosts: configuration.hosts.count > 1,
            counts: counts
        ) {
            lines.append($0)
        }
    }
}
