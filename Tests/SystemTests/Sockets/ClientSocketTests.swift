import System
import Testing

struct ClientSocketTests {
    @Test func aNameThatDoesNotExistIsNamed() {
        // The name is reserved for this purpose (RFC 6761 §6.4).
        let failure = #expect(throws: ClientSocket.Failure.self) {
            _ = try ClientSocket(connectingTo: "capsule.invalid", port: 1965, timeout: .seconds(1))
        }
        #expect(failure?.description.hasPrefix("capsule.invalid: ") == true)
    }
}
