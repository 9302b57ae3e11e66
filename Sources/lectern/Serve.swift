import ArgumentParser
import Content
import Logging
import Reactor
import Service
import Serving
import Synchronization
import System
import TLS
import Text

/// `lectern serve`.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve capsules to readers of Gemini and Gopher, and of Spartan, Nex and Finger.",
        discussion: """
            All pages are made at start and kept in memory. Where there is no certificate for a hostname, one is \
            made; no file is ever overwritten. SIGHUP reads capsules, certificates and configuration anew and \
            serves them if all of it is valid; otherwise the old ones stay and the log says why. SIGTERM and SIGINT \
            stop the server once the answers in flight are out, in 5 seconds at most.

            While you write, --watch does the same after each change of a file, and waits where the capsule has errors at start.

            Several capsules on one host: name them all; / lists them, and each stands under its slug. Several hosts: write a \
            file for --config, as Documentation/Configuration.md describes; over Gopher, which has no hosts, the first is \
            at the root and the others under their names. What is given on the command line goes before the file.
            """
    )

    @OptionGroup var capsules: CapsulesArgument

    @Option(
        name: .customLong("hostname"),
        help: ArgumentHelp(
            "A name that readers type; repeatable, the first is canonical. Default: localhost.",
            valueName: "name"
        ),
        transform: Hostname.init
    )
    var hostnames: [Hostname] = []

    @Option(
        help: ArgumentHelp(
            "A file with the hosts to serve and the server's settings, instead of CAPSULE and --hostname.",
            valueName: "file"
        ),
        completion: .file(),
        transform: place
    )
    var config: String?

    @Flag(
        help:
            "Check configuration, capsules, certificates and the folder where they are to be made, and exit: 0 where this user could start the server, else 1."
    )
    var checkConfig = false

    @Flag(
        name: .customLong("watch"),
        help:
            "Reload after each change of a file, and say what is wrong or that all is good; for writers. Without --config, the access log is off by default."
    )
    var isWatching = false

    @OptionGroup var options: SettingOptions

    func validate() throws {
        guard config == nil || (capsules.folders.isEmpty && hostnames.isEmpty) else {
            throw ValidationError("--config names capsules and hostnames; leave CAPSULE and --hostname out")
        }
        var named: Set<Hostname> = []
        if let twice = hostnames.first(where: { !named.insert($0).inserted }) {
            throw ValidationError("--hostname \(twice) is named twice; name it once")
        }
    }

    func run() async throws {
        let source = try configurationSource()
        if checkConfig { return try source.check(serviceEnvironment()) }
        ignoreUselessSignals()
        let terminal = ControllingTerminal()
        let stop = AsyncStream<Void>.makeStream()
        // Signals and changes during a reload lead to one more reload, however many come.
        let reloads = ReloadQueue()
        let isServing = Atomic(false)
        let status = Mutex<LocalListener?>(nil)
        // The signals are watched before the start, so that one that comes during it counts.
        let signals = try SignalWatcher([.terminate, .interrupt, .hangUp]) { signal in
            // Closing a window is not a wish to reload.
            let signal = signal == .hangUp && terminal.isGone ? Signal.terminate : signal
            // Before anything is served there is nothing to finish, however long a start takes.
            if signal != .hangUp, !isServing.load(ordering: .acquiring) {
                status.withLock { $0?.remove() }
                exitAtOnce()
            }
            if signal != .hangUp { exitAtOnce(inSeconds: Self.stopLimit) }
            if signal == .hangUp { reloads.ask() } else { stop.continuation.yield() }
        }
        defer { withExtendedLifetime(signals) {} }

        let manager = try ServiceManager(serviceEnvironment())
        let streams = LogStreams()
        // This happens at the end, and also if the start fails, so that its warnings come before the reason.
        defer { streams.finish(within: Self.lastLines) }
        let watch =
            isWatching ? try SourceWatch(source, reloads: reloads, write: { streams.errors.write($0) }) : nil
        let notifications = watch?.begin()
        defer { withExtendedLifetime(notifications) {} }
        let start = {
            do {
                return try await self.start(source, manager: manager, streams: streams) { address in
                    // A stop waits until it is made, since it would not know yet of the file that is there already.
                    try status.withLock { status in
                        let listener = try StatusSocket.make(at: address)
                        status = listener
                        return listener
                    }
                }
            } catch {
                // The socket goes with the start that made it: with --watch another follows.
                status.withLock { $0 = nil }
                throw error
            }
        }
        let (server, log, listener) =
            if let watch { try await watch.value(of: start) } else { try await start() }
        let hint = isWatching ? ["watching \(source): save a file, and look again; Ctrl-C ends"] : []
        for line in server.announcement + hint {
            streams.output.append(Array("\(printable("\(line)".unicodeScalars))\n".utf8))
        }
        streams.output.flush()
        watch?.tell(.done(summary: server.summary, warnings: server.warnings, needingRestart: []))
        isServing.store(true, ordering: .releasing)
        manager.ready(serving: server.summary)
        let loops = manager.watch(server.reactor)
        let collector = server.collector(version: Version.current) { streams.lost }
        let answering = listener.map { StatusSocket.answer(on: $0, with: collector) }
        defer { withExtendedLifetime((loops, answering)) {} }
        let reloading = Task(priority: .utility) {
            while let isExpected = await reloads.next() {
                manager.reloading()
                watch?.renew()
                let outcome = await server.reload(source.load)
                if let watch {
                    watch.tell(outcome, isExpected: isExpected)
                } else {
                    outcome.log(to: log)
                }
                manager.ready(after: outcome)
                reloads.finished()
                releaseMemorySoon()
            }
        }
        releaseMemorySoon()
        for await _ in stop.stream { break }
        watch?.end()
        log.notice("stopping")
        manager.stopping()
        reloading.cancel()
        await server.stop()
        listener?.remove()
        // A reload that is under way is abandoned, since nobody would be served its result. An ordinary exit would pull OpenSSL
        // away under it.
        guard await !hasEnded(reloading, within: .milliseconds(100)) else { return }
        streams.finish(within: Self.lastLines)
        exitAtOnce()
    }

    /// Reads everything and begins to listen; `makeSocket` makes that at which status is asked for.
    private func start(
        _ source: ConfigurationSource,
        manager: ServiceManager,
        streams: LogStreams,
        makeSocket: (LocalAddress) throws -> LocalListener
    ) async throws -> (server: Server, log: Logger, status: LocalListener?) {
        var configuration = try source.load()
        try configuration.requireThreads()
        configuration.handedIn = manager.sockets
        configuration.credentials = manager.credentials
        try configuration.requireDescriptors(isManaged: manager.isTold)
        try configuration.requireDistinctAddresses()
        let status = try configuration.settings.statusSocket.map(makeSocket)
        let log = streams.logger(configuration.settings.logLevel)
        let isListenGiven = options.settings[.gemini].$listen.isGiven
        for notice in configuration.handedInNotices(isListenGiven: isListenGiven) { log.notice("\(notice)") }
        let server = try await Server(
            configuration,
            log: log,
            accessLines: streams.output,
            logsWarnings: !isWatching,
            isWatching: isWatching,
            hasBegun: manager.hasServed
        )
        return (server, log, status)
    }

    /// In seconds, for all of a stop, whatever stands in its way.
    private static let stopLimit: UInt32 = 5

    /// How long the end of the log may take if nobody reads it: it is the part of the five seconds of a stop that the answers
    /// in flight and an abandoned reload leave.
    private static let lastLines = Duration.milliseconds(800)

    /// Returns whether a task ends in time.
    private func hasEnded(_ task: Task<Void, Never>, within limit: Duration) async -> Bool {
        let outcome = AsyncStream<Bool>.makeStream()
        Task {
            await task.value
            outcome.continuation.yield(true)
        }
        Task {
            try? await Task.sleep(for: limit)
            outcome.continuation.yield(false)
        }
        for await hasEnded in outcome.stream { return hasEnded }
        return false
    }

    private func configurationSource() throws -> ConfigurationSource {
        let machine = (descriptors: raiseDescriptorLimit(), processors: availableProcessors())
        if let config { return ConfigurationSource(options.settings, file: config, machine: machine) }
        let names = try hostnames.isEmpty ? [Hostname("localhost")] : hostnames
        let host = HostConfiguration(hostnames: names, capsules: try capsules.paths())
        var settings = options.settings
        // Between the lines about what is wrong, those about the writer's own visits would be in the way.
        if isWatching, !settings.$accessLog.isGiven { settings.accessLog = .off }
        return ConfigurationSource(settings, host: host, machine: machine)
    }
}
