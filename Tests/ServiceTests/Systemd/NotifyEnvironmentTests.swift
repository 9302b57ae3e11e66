import Service
import Testing

struct NotifyEnvironmentTests {
    private func parse(_ variables: [String: String]) throws -> NotifyEnvironment {
        try NotifyEnvironment(variables, process: 42)
    }

    @Test func withoutVariablesNobodyListens() throws {
        let environment = try parse([:])
        #expect(environment.socketPath == nil)
        #expect(environment.watchdog == nil)
    }

    @Test func aPathIsItsBytes() throws {
        #expect(try parse(["NOTIFY_SOCKET": "/run/n"]).socketPath == Array("/run/n".utf8))
    }

    @Test func anAbstractNameBeginsWithAZeroByte() throws {
        #expect(try parse(["NOTIFY_SOCKET": "@n"]).socketPath == [0, UInt8(ascii: "n")])
    }

    @Test func theLongestPathFits() throws {
        let path = "/" + String(repeating: "n", count: 106)
        #expect(try parse(["NOTIFY_SOCKET": path]).socketPath?.count == 107)
    }

    @Test(arguments: ["", "/", "run/n", "vsock:2:1", "/" + String(repeating: "n", count: 107)])
    func otherSocketsAreRefused(text: String) {
        #expect(throws: EnvironmentError.notifySocket(text)) { try parse(["NOTIFY_SOCKET": text]) }
    }

    @Test func theWatchdogIsGivenInMicroseconds() throws {
        #expect(try parse(["WATCHDOG_USEC": "30000000"]).watchdog == .seconds(30))
        #expect(try parse(["WATCHDOG_USEC": "30000000", "WATCHDOG_PID": "42"]).watchdog == .seconds(30))
    }

    @Test func theWatchdogOfAnotherProcessIsNotTaken() throws {
        #expect(try parse(["WATCHDOG_USEC": "30000000", "WATCHDOG_PID": "41"]).watchdog == nil)
    }

    @Test(arguments: ["", "soon", "-1", "1999", "99999999999999999999"])
    func otherTimesAreRefused(text: String) {
        #expect(throws: EnvironmentError.watchdog(text)) { try parse(["WATCHDOG_USEC": text]) }
    }

    @Test func aWatchdogForNoProcessIsRefused() {
        #expect(throws: EnvironmentError.process(variable: "WATCHDOG_PID", "me")) {
            try parse(["WATCHDOG_USEC": "30000000", "WATCHDOG_PID": "me"])
        }
    }
}
