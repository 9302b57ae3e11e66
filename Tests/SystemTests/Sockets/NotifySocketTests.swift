import System
import TestSupport
import Testing

struct NotifySocketTests {
    @Test func aDatagramReachesAnAbstractName() throws {
        let listener = try DatagramListener()
        let socket = try NotifySocket(path: [0] + Array(listener.name.utf8.dropFirst()))
        try socket.send(Array("READY=1".utf8))
        #expect(try listener.receive() == "READY=1")
    }

    @Test func nobodyThereIsAnError() throws {
        let socket = try NotifySocket(path: Array("/nonexistent/notify".utf8))
        #expect(throws: SystemError.self) { try socket.send([1]) }
    }
}
