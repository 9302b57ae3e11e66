import Glibc
import Reactor
import Service
import System
import Testing

struct ListeningErrorTests {
    static let messages: [(served: ServedProtocol, code: CInt, message: String)] = [
        (
            .gemini, EADDRINUSE,
            "another program listens there; stop it or choose another port with --listen"
        ),
        (
            .gopher, EADDRINUSE,
            "another program listens there; stop it or choose another port with --gopher-listen; --gopher-listen 0 turns Gopher off"
        ),
        (
            .gemini, EACCES,
            "ports below 1024 need the capability CAP_NET_BIND_SERVICE; choose a higher port with --listen"
        ),
        (
            .gopher, EACCES,
            "ports below 1024 need the capability CAP_NET_BIND_SERVICE; choose a higher port with --gopher-listen; --gopher-listen 0 turns Gopher off"
        ),
        (
            .gopher, EADDRNOTAVAIL,
            "no network interface of this machine has that address; --gopher-listen 0 turns Gopher off"
        ),
    ]

    @Test(arguments: messages)
    func theOptionThatHelpsIsTheProtocolsOwn(served: ServedProtocol, code: CInt, message: String) throws {
        let address = try #require(SocketAddress(host: "192.0.2.1", port: 7070))
        let failure = ListeningSocket.Failure(address: address, cause: SystemError(code: code))
        #expect(
            ListeningError.refused(served, failure).description
                == "cannot listen on 192.0.2.1:7070: \(message)"
        )
    }
}
