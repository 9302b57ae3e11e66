import Reactor
import Service
import TLS
import System
import Testing

struct ServerConfigurationHandedInTests {
    private let listening: InheritedSocket

    init() throws {
        let socket = try ListeningSocket(
            listeningOn: try #require(SocketAddress(host: "127.0.0.1", port: 0)),
            shared: false
        )
        listening = try InheritedSocket(checking: socket.number)
    }

    private func notices(
        gemini: Bool,
        gopher: Bool,
        isGopherOff: Bool = false,
        isListenGiven: Bool = false
    ) throws -> [String] {
        var settings = ServerSettings()
        if isGopherOff { settings[.gopher].listen = [] }
        let host = HostConfiguration(hostnames: [try Hostname("localhost")], capsules: ["Capsule"])
        var configuration = ServerConfiguration(settings, hosts: [host], descriptors: 999, processors: 1)
        configuration.handedIn[.gemini] = gemini ? [listening] : []
        configuration.handedIn[.gopher] = gopher ? [listening] : []
        return configuration.handedInNotices(isListenGiven: isListenGiven)
    }

    @Test func nothingIsSaidWhereAllIsAsConfigured() throws {
        #expect(try notices(gemini: false, gopher: false, isListenGiven: true).isEmpty)
        #expect(try notices(gemini: true, gopher: true).isEmpty)
        #expect(try notices(gemini: true, gopher: false, isGopherOff: true).isEmpty)
    }

    @Test func withoutItsSocketGopherIsMissed() throws {
        #expect(
            try notices(gemini: true, gopher: false) == [
                "Gopher is not served, as no socket for it was handed in: systemctl status lectern-gopher.socket says whether that is disabled or masked, or its port taken; --gopher-listen 0 says that it is meant"
            ]
        )
    }

    @Test func whatIsNotUsedIsNamed() throws {
        #expect(try notices(gemini: true, gopher: true, isListenGiven: true).count == 1)
        #expect(try notices(gemini: true, gopher: true, isGopherOff: true).count == 1)
    }
}
