import Gemini
import Spartan
import TestSupport
import Testing

/// Inputs that once broke the fuzz target for Spartan, Nex and Finger, kept so that they never do again.
struct CrashReplayTests {
    @Test(arguments: crashInputs(of: "FuzzSmall"))
    func replays(input: [UInt8]) throws {
        var gatherer = SpartanRequestGatherer()
        _ = gatherer.append(input.span)
        guard let request = try? SpartanRequest(parsing: gatherer.bytes.span) else { return }
        #expect(try SpartanRequest(parsing: request.bytes.span) == request)
    }

    @Test func aQueryIsAsciiToo() {
        let line = Array("a /?b".utf8) + [0xBA] + Array(" 0\r\n".utf8)
        #expect(throws: SpartanRequestError.badPath(.notASCII)) { try SpartanRequest(parsing: line.span) }
    }
}
