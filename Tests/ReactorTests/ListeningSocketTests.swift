import Glibc
import TestSupport
import Testing

@testable import Reactor

struct ListeningSocketTests {
    @Test(.tags(.socket)) func whatIsAcceptedSendsAtOnce() throws {
        let address = try #require(SocketAddress(host: "127.0.0.1", port: 0))
        let listener = try ListeningSocket(listeningOn: address, shared: false)
        let client = try LoopbackClient(port: listener.address.port)
        defer { withExtendedLifetime(client) {} }
        var isAtOnce: CInt = 0
        // On loopback the handshake of TCP is over when connect(2) returns.
        if case .connection(let socket, _) = try listener.accept() {
            var length = socklen_t(MemoryLayout<CInt>.size)
            getsockopt(socket.number, CInt(IPPROTO_TCP), TCP_NODELAY, &isAtOnce, &length)
        }
        #expect(isAtOnce != 0)
    }
}
