import TLS
import TestSupport
import Testing

/// Inputs that once broke the fuzz target for TLS records, as a client's first flight.
struct CrashReplayTests {
    @Test(arguments: crashInputs(of: "FuzzTLSRecord"))
    func replays(input: [UInt8]) throws {
        var server = try TLSSession(server: TestIdentity.context())
        try server.receive(input.span)
        _ = try? server.handshake()
        #expect(server.takeCiphertext().count < 65_536)
    }
}
