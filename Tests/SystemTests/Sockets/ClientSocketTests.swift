import System
import Testing

struct ClientSocketTests {
    @Test func aNameThatDoesNotExistIsNamed() {
        // A name reserved for this (RFC 6761 §6.4).
        let failure = #expect(throws: ClientSocket.Failure.self) {
            _ = try ClientSocket(connectingTo: "capsule.invalid", port: 1965, timeout: .seconds(1))
        }
        #expect(failure?.description.hasPrefix("capsule.invalid: ") == true)
    }
}
