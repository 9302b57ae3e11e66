import Glibc
import Reactor
import System
import TestSupport
import Testing

struct ListeningSocketTests {
    /// Returns an option of TCP on a connection that was accepted.
    private func option(_ name: CInt, ofWhatIsAcceptedBy listener: borrowing ListeningSocket) throws -> CInt?
    {
        let client = try LoopbackClient(port: listener.address.port)
        defer { withExtendedLifetime(client) {} }
        // On loopback the handshake of TCP is over when connect(2) returns.
        guard case .connection(let socket, _) = try listener.accept() else { return nil }
        var value: CInt = 0
        var length = socklen_t(MemoryLayout<CInt>.size)
        getsockopt(socket.number, CInt(IPPROTO_TCP), name, &value, &length)
        return value
    }

    @Test(.tags(.socket)) func whatIsAcceptedSendsAtOnce() throws {
        let address = try #require(SocketAddress(host: "127.0.0.1", port: 0))
        let listener = try ListeningSocket(listeningOn: address, shared: false)
        let isAtOnce = try option(TCP_NODELAY, ofWhatIsAcceptedBy: listener)
        #expect(isAtOnce == 1)
    }

    @Test(.tags(.socket)) func aRehearsalLeavesTheAddressFreeAndTakesOneInUseForGood() throws {
        let any = try #require(SocketAddress(host: "127.0.0.1", port: 0))
        #expect(ListeningSocket.rehearsalFailure(of: any) == nil)
        let listener = try ListeningSocket(listeningOn: any, shared: false)
        #expect(ListeningSocket.rehearsalFailure(of: listener.address) == nil)
        withExtendedLifetime(listener) {}
    }

    /// The address is of RFC 5737, which no machine has.
    @Test func aRehearsalFindsAnAddressThatTheMachineDoesNotHave() throws {
        let address = try #require(SocketAddress(host: "192.0.2.1", port: 1965))
        #expect(ListeningSocket.rehearsalFailure(of: address)?.cause.code == EADDRNOTAVAIL)
    }
}
