import Reactor
import Service
import System
import TLS
import Testing

struct ListenerPlanTests {
    struct Row: CustomTestStringConvertible, Sendable {
        let testDescription: String
        var handedIn: Set<ServedProtocol> = []
        var isGopherOff = false
        var isForwarded = false
        /// What the protocol has: `addresses` to listen on, `sockets` that are handed in, or neither.
        let gemini: String, gopher: String
    }

    private static let rows = [
        Row(testDescription: "both are listened for", gemini: "addresses", gopher: "addresses"),
        Row(testDescription: "Gopher is off", isGopherOff: true, gemini: "addresses", gopher: "nothing"),
        Row(
            testDescription: "both are handed in",
            handedIn: [.gemini, .gopher],
            gemini: "sockets",
            gopher: "sockets"
        ),
        Row(
            testDescription: "what is handed in is all that there is of Gopher",
            handedIn: [.gemini],
            gemini: "sockets",
            gopher: "nothing"
        ),
        Row(
            testDescription: "Gemini is listened for whatever is handed in",
            handedIn: [.gopher],
            gemini: "addresses",
            gopher: "sockets"
        ),
        Row(
            testDescription: "a socket for what is off is not used",
            handedIn: [.gopher],
            isGopherOff: true,
            gemini: "addresses",
            gopher: "nothing"
        ),
        Row(
            testDescription: "a port that a router forwards serves nothing by itself",
            handedIn: [.gemini],
            isForwarded: true,
            gemini: "sockets",
            gopher: "nothing"
        ),
    ]

    @Test(arguments: rows)
    func eachProtocolIsReachedAsItCanBe(_ row: Row) throws {
        let listening = try ListeningSocket(
            listeningOn: try #require(SocketAddress(host: "127.0.0.1", port: 0)),
            shared: false
        )
        let socket = try InheritedSocket(checking: listening.number)
        var settings = ServerSettings()
        if row.isGopherOff { settings[.gopher].listen = [] }
        if row.isForwarded { settings[.gopher].publicPort = 70 }
        let host = HostConfiguration(hostnames: [try Hostname("localhost")], capsules: ["Capsule"])
        var configuration = ServerConfiguration(settings, hosts: [host], descriptors: 999, processors: 1)
        for served in ServedProtocol.allCases {
            configuration.handedIn[served] = row.handedIn.contains(served) ? [socket] : []
        }
        for (served, expected) in [(ServedProtocol.gemini, row.gemini), (.gopher, row.gopher)] {
            let plan = configuration.plan(served)
            #expect(plan.addresses == (expected == "addresses" ? settings[served].listen : []))
            #expect(plan.inherited == (expected == "sockets" ? [socket] : []))
            #expect(plan.isServed == (expected != "nothing"))
            #expect(plan.publicPorts.isEmpty == (expected == "nothing"))
            #expect((configuration.door(to: served, of: host.hostnames) == nil) == (expected == "nothing"))
        }
    }

    @Test(arguments: [ServedProtocol.spartan, .nex, .finger])
    func whatIsOffUnlessGivenIsServedWhereItsSocketIsHandedIn(_ served: ServedProtocol) throws {
        let listening = try ListeningSocket(
            listeningOn: try #require(SocketAddress(host: "127.0.0.1", port: 0)),
            shared: false
        )
        let socket = try InheritedSocket(checking: listening.number)
        let host = HostConfiguration(hostnames: [try Hostname("localhost")], capsules: ["Capsule"])
        let plan = { (isOff: Bool, handedIn: [InheritedSocket]) in
            var settings = ServerSettings()
            if isOff { settings[served].listen = [] }
            var configuration = ServerConfiguration(
                settings,
                hosts: [host],
                descriptors: 999,
                processors: 1
            )
            configuration.handedIn = [.gemini: handedIn, .gopher: handedIn, served: handedIn]
            return (configuration.plan(served), configuration.handedInNotices(isListenGiven: false))
        }
        #expect(!plan(false, []).0.isServed && plan(false, []).1.isEmpty)
        #expect(plan(false, [socket]).0.inherited == [socket] && plan(false, [socket]).1.isEmpty)
        #expect(!plan(true, [socket]).0.isServed, "0 says that it is meant")
        #expect(plan(true, [socket]).1.count == 1)
    }

    @Test(arguments: ServedProtocol.allCases)
    func theOptionAndTheNameOfAProtocolAreThoseOfItsSettings(_ served: ServedProtocol) {
        #expect(Setting.options.contains { "--\($0.option)" == served.listenOption })
        #expect(served.name.lowercased() == served.rawValue)
    }
}
