import Gopher
import Logging
import Reactor
import Service
import Serving
import System
import TLS
import Testing

struct ServerConfigurationTests {
    private func configuration(
        descriptors: Int = 1_024,
        _ change: (inout ServerSettings) -> Void = { _ in }
    ) -> ServerConfiguration {
        var settings = ServerSettings()
        change(&settings)
        return ServerConfiguration(settings, hosts: [], descriptors: descriptors, processors: 2)
    }

    @Test func defaults() {
        let configuration = configuration()
        #expect(configuration.settings[.gemini].listen.map(\.description) == ["1965"])
        #expect(configuration.plan(.gemini).publicPorts == [1965])
        #expect(configuration.settings[.gopher].listen.map(\.description) == ["7070"])
        #expect(configuration.settings.certificates == "./certs")
        #expect(configuration.settings.accessLog == .anonymous)
        #expect(configuration.limits.perAddress == 128)
        #expect(configuration.timeouts.request == .seconds(10))
        #expect(configuration.timeouts.write == .seconds(20))
        #expect(configuration.threads == 2)
    }

    @Test("descriptors bound the connections", arguments: [(1_024, 960), (1 << 20, 8_192), (10, 1)])
    func connections(descriptors: Int, total: Int) {
        #expect(configuration(descriptors: descriptors).limits.total == total)
    }

    @Test(
        "few descriptors are a warning that names how many connections fit",
        arguments: [
            (199, nil, "of the 199 descriptors allowed, 135 connections can be had at once; "),
            (66, nil, "of the 66 descriptors allowed, 2 connections can be had at once; "),
            (10, nil, "of the 10 descriptors allowed, 1 connection can be had at once; "),
            (
                1_024, 961,
                "of the 1024 descriptors allowed, 960 connections can be had at once and not the 961 of --max-connections; "
            ),
            (200, nil, nil), (1_024, 960, nil), (1 << 20, 20_000, nil),
        ] as [(Int, Int?, String?)]
    )
    func fewDescriptors(descriptors: Int, asked: Int?, warning: String?) {
        let configuration = configuration(descriptors: descriptors) { $0.maxConnections = asked }
        #expect(
            configuration.descriptorWarning
                == warning.map { $0 + "allow more with LimitNOFILE= or ulimit -n" }
        )
    }

    /// What a server has open before anyone is connected, and one for a connection.
    @Test(
        "too few descriptors for one connection are an error that says how many it takes",
        arguments: [
            (["127.0.0.1:1"], ["127.0.0.1:2"], 1, false, 14),
            (["127.0.0.1:1"], ["127.0.0.1:2"], 2, false, 18),
            (["1965"], ["7070"], 2, false, 22), (["1965"], [], 2, false, 18),
            (["1965"], ["7070"], 2, true, 23),
            (["1965"], ["7070"], 16, false, 106),
        ] as [([String], [String], Int, Bool, Int)]
    )
    func descriptorsForOne(gemini: [String], gopher: [String], loops: Int, isManaged: Bool, least: Int) throws
    {
        func configuration(_ descriptors: Int) -> ServerConfiguration {
            self.configuration(descriptors: descriptors) {
                $0.threads = loops
                $0[.gemini].listen = gemini.compactMap { ListenAddress($0) }
                $0[.gopher].listen = gopher.compactMap { ListenAddress($0) }
            }
        }
        #expect(throws: Never.self) { try configuration(least).requireDescriptors(isManaged: isManaged) }
        let error = #expect(throws: (any Error).self) {
            try configuration(least - 1).requireDescriptors(isManaged: isManaged)
        }
        #expect("\(try #require(error))".contains("needs \(least) to serve one reader at a time"))
    }

    @Test func aSocketThatWasHandedInTakesACopyALoop() throws {
        let listening = try ListeningSocket(
            listeningOn: try #require(SocketAddress(host: "127.0.0.1", port: 0)),
            shared: false
        )
        var configuration = configuration(descriptors: 17)
        configuration.handedIn[.gemini] = [try InheritedSocket(checking: listening.number)]
        #expect(throws: Never.self) { try configuration.requireDescriptors(isManaged: false) }
        #expect(throws: (any Error).self) { try configuration.requireDescriptors(isManaged: true) }
    }

    @Test func manyLoopsLeaveFewerConnections() {
        #expect(configuration { $0.threads = 16 }.limits.total == 1_024 - 105 - 12)
    }

    @Test func aSocketThatWasHandedInGivesThePort() throws {
        let listening = try ListeningSocket(
            listeningOn: try #require(SocketAddress(host: "127.0.0.1", port: 0)),
            shared: false
        )
        let socket = try InheritedSocket(checking: listening.number)
        var started = configuration()
        started.handedIn[.gemini] = [socket]
        #expect(started.plan(.gemini).publicPorts == [listening.address.port])

        var forwarded = configuration { $0[.gemini].publicPort = 1965 }
        forwarded.handedIn[.gemini] = [socket]
        #expect(forwarded.plan(.gemini).publicPorts == [1965])
    }

    @Test func whatIsHandedInIsAllThatThereIsOfGopher() throws {
        let listening = try ListeningSocket(
            listeningOn: try #require(SocketAddress(host: "127.0.0.1", port: 0)),
            shared: false
        )
        let socket = try InheritedSocket(checking: listening.number)
        let host = HostConfiguration(hostnames: [try Hostname("localhost")], capsules: ["Capsule"])
        func gopherPort(_ listen: [ListenAddress]?, gemini: Bool, gopher: Bool) -> UInt16? {
            var settings = ServerSettings()
            if let listen { settings[.gopher].listen = listen }
            var configuration = ServerConfiguration(settings, hosts: [host], descriptors: 9, processors: 1)
            configuration.handedIn[.gemini] = gemini ? [socket] : []
            configuration.handedIn[.gopher] = gopher ? [socket] : []
            return configuration.gopherServer?.port
        }
        #expect(gopherPort(nil, gemini: false, gopher: false) == 7070)
        #expect(gopherPort(nil, gemini: true, gopher: false) == nil)
        #expect(gopherPort(nil, gemini: true, gopher: true) == listening.address.port)
        #expect(gopherPort([], gemini: true, gopher: true) == nil)
    }

    @Test func aReloadKeepsWhatWasHandedIn() throws {
        let listening = try ListeningSocket(
            listeningOn: try #require(SocketAddress(host: "127.0.0.1", port: 0)),
            shared: false
        )
        var started = configuration()
        started.handedIn[.gemini] = [try InheritedSocket(checking: listening.number)]
        started.credentials = "/run/credentials"
        let reloaded = configuration().listening(as: started)
        #expect(reloaded.handedIn == started.handedIn)
        #expect(reloaded.credentials == started.credentials)
        #expect(reloaded.plan(.gemini).publicPorts == [listening.address.port])
    }

    @Test func aNumberThatIsInForceAlreadyIsNoChange() {
        let same = configuration {
            $0.threads = 2
            $0.maxConnections = 960
            $0.rateLimit = 0
            $0.handshakeRateLimit = 0
        }
        #expect(same.needingRestart(since: configuration()).isEmpty)
    }

    @Test func knowsWhatOnlyARestartChanges() {
        let started = configuration()
        #expect(configuration { $0.accessLog = .off }.needingRestart(since: started).isEmpty)
        #expect(configuration { $0[.gemini].publicPort = 7 }.needingRestart(since: started).isEmpty)
        let changed = configuration {
            $0[.gemini].listen = [ListenAddress("1966")].compactMap(\.self)
            $0[.gopher].listen = []
            $0.logLevel = .debug
            $0.maxConnections = 7
            $0.maxConnectionsPerAddress = 7
            $0.requestTimeout = .seconds(7)
            $0.writeTimeout = .seconds(7)
            $0.rateLimit = 7
            $0.handshakeRateLimit = 7
            $0.threads = 7
        }
        #expect(
            changed.needingRestart(since: started) == [
                "Listen", "GopherListen", "LogLevel", "MaxConnections", "MaxConnectionsPerAddress",
                "RequestTimeout", "WriteTimeout", "RateLimit", "HandshakeRateLimit", "Threads",
            ]
        )
    }
}
