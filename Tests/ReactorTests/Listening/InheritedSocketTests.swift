import Glibc
import Reactor
import System
import TestSupport
import Testing

/// Makes a listening socket like a service manager: accepting waits, and child processes inherit it.
private func listeningSocket(_ type: __socket_type = SOCK_STREAM) throws -> CInt {
    let number = socket(AF_INET, CInt(type.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let result = withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            bind(number, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
        }
    }
    try #require(result == 0)
    if type == SOCK_STREAM { try #require(listen(number, 16) == 0) }
    return number
}

/// An exchange that answers anything with one word.
private struct WordExchange: Exchange {
    mutating func receive(_ plaintext: Span<UInt8>) -> ExchangeAction {
        .respond(Response(Array("word".utf8)))
    }

    mutating func requestTimedOut() -> Response { Response([]) }

    func ended(_ summary: ConnectionSummary) {}
}

@Suite(.hangLimit)
struct InheritedSocketTests {
    private func reactor() async throws -> Reactor {
        let limits = ConnectionLimits(total: 100, perAddress: 100)
        return try await Reactor(threads: 2, timeouts: Timeouts(drain: .milliseconds(50)), limits: limits)
    }

    private let endpoint = ReplaceableEndpoint(Endpoint(tls: nil) { _ in WordExchange() })

    private func ask(_ port: UInt16) throws -> [UInt8] {
        let client = try LoopbackClient(port: port)
        try client.send([1])
        return try client.receiveAll()
    }

    @Test func everyLoopServesTheOneSocketAndReportsWhatItServed() async throws {
        let number = try listeningSocket()
        defer { close(number) }
        let socket = try InheritedSocket(checking: number)
        let reactor = try await reactor()
        try await reactor.serve(inherited: socket, serving: endpoint)
        for _ in 0..<20 { #expect(try ask(socket.address.port) == Array("word".utf8)) }
        await reactor.stop(within: .seconds(5))
        let (reports, continuation) = AsyncStream<LoopReport>.makeStream()
        for index in 0..<reactor.loopCount { reactor.report(of: index) { continuation.yield($0) } }
        var total = LoopReport()
        for await report in reports.prefix(reactor.loopCount) {
            total.open += report.open
            total.served += report.served
        }
        #expect(total == LoopReport(open: 0, served: 20))
    }

    @Test func itStaysOpenForTheNextServer() async throws {
        let number = try listeningSocket()
        defer { close(number) }
        let socket = try InheritedSocket(checking: number)
        let first = try await reactor()
        try await first.serve(inherited: socket, serving: endpoint)
        await first.stop(within: .seconds(5))

        // Nobody serves now, and the kernel still takes connections.
        let waiting = try LoopbackClient(port: socket.address.port)
        try waiting.send([1])
        let second = try await reactor()
        try await second.serve(inherited: socket, serving: endpoint)
        #expect(try waiting.receiveAll() == Array("word".utf8))
        await second.stop(within: .seconds(5))
    }

    @Test func itDoesNotWaitAndNoChildGetsIt() throws {
        let number = try listeningSocket()
        defer { close(number) }
        _ = try InheritedSocket(checking: number)
        #expect(fcntl(number, F_GETFL) & O_NONBLOCK != 0)
        #expect(fcntl(number, F_GETFD) & FD_CLOEXEC != 0)
    }

    @Test func whatIsNotAListeningStreamIsRefusedByName() throws {
        func reason(_ number: CInt) -> String? {
            do throws(InheritedSocket.Failure) {
                _ = try InheritedSocket(checking: number)
                return nil
            } catch {
                return error.reason
            }
        }
        let file = open("/dev/null", O_RDONLY)
        let datagrams = try listeningSocket(SOCK_DGRAM)
        let idle = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
        let local = socket(AF_UNIX, CInt(SOCK_STREAM.rawValue), 0)
        var path = sockaddr_un()
        path.sun_family = sa_family_t(AF_UNIX)
        // For an address without a path, the kernel chooses a name.
        _ = withUnsafePointer(to: &path) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(local, $0, socklen_t(MemoryLayout<sa_family_t>.size))
            }
        }
        try #require(listen(local, 1) == 0)
        defer { for number in [file, datagrams, idle, local] { close(number) } }

        #expect(reason(1_000_000) == "there is none")
        #expect(reason(file) == "it is not a socket")
        #expect(reason(datagrams) == "it is not a stream socket")
        #expect(reason(idle) == "it is connected and not listening (Accept=yes)")
        #expect(reason(local) == "it is bound to a path")
    }
}
