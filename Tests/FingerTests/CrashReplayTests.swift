import Finger
import TestSupport
import Testing

/// Inputs that once broke the fuzz target for Spartan, Nex and Finger, kept so that they never do again.
struct CrashReplayTests {
    @Test(arguments: crashInputs(of: "FuzzSmall"))
    func replays(input: [UInt8]) throws {
        let words = String(decoding: input, as: UTF8.self)
        for beginning in ["", "finger:", "finger://", "finger://a/"] {
            guard let url = try? FingerURL(beginning + words) else { continue }
            #expect(try FingerURL(url.description) == url)
        }
    }
}
