import Reactor
import TestSupport
import Testing

/// Inputs that once broke the fuzz target for PROXY headers.
struct CrashReplayTests {
    @Test(arguments: crashInputs(of: "FuzzProxyHeader"))
    func replays(input: [UInt8]) {
        for beginning in [[], Array("PROXY TCP6 ".utf8), Array("\r\n\r\n\0\r\nQUIT\n".utf8)] {
            let bytes = beginning + input
            var whole = ProxyHeaderParser()
            guard case .complete(_, let consumed) = whole.receive(bytes.span) else { continue }
            #expect(consumed <= bytes.count)
        }
    }
}
