import Logging
import Reactor
import Serving
import Synchronization
import System
import TLS
import Testing
import Text

struct FaultLogTests {
    private final class Lines: Sendable {
        let text = Mutex("")
    }

    private func lines(
        level: Logger.Level = .info,
        knowsChanges: Bool = false,
        _ faults: [Fault]
    ) -> [Substring] {
        let lines = Lines()
        let logger = Logger(label: "test") { _ in
            var log = ConsoleLog(isJournal: true) { bytes in
                lines.text.withLock { $0 += String(decoding: bytes, as: UTF8.self) }
            }
            log.logLevel = level
            return log
        }
        let log = FaultLog(logger, knowsChanges: knowsChanges)
        for fault in faults { log.report(fault) }
        return lines.text.withLock { $0 }.split(separator: "\n")
    }

    private let proxy = SocketAddress.v4(0xC000_0207, port: 5)

    @Test func aThousandOfAKindAreOneLine() {
        let told = lines(
            Array(repeating: .outOfDescriptors, count: 1_000) + Array(repeating: .full, count: 1_000)
        )
        #expect(told.count == 2)
        #expect(told.first?.hasPrefix("<4>no descriptor is free: ") == true)
        #expect(told.last?.hasPrefix("<4>the limit on connections is reached: ") == true)
    }

    @Test func whoIsRefusedIsToldOnceAKindAndNotByAddress() {
        let told = lines(Refusal.allCases.flatMap { Array(repeating: .refused($0), count: 1_000) })
        #expect(told.count == 2)
        #expect(told.first?.hasPrefix("<4>the limit on connections is reached and none is idle: ") == true)
        #expect(told.last?.hasPrefix("<5>a peer begins more handshakes than one may ") == true)
    }

    @Test func aBalancerIsNamedAndSaysWhatIsWrongOnce() {
        let told = lines([.proxyHeader(.noSignature, from: proxy), .proxyHeader(.lineEnd, from: proxy)])
        #expect(
            told == [
                "<4>192.0.2.7: no PROXY header: let the balancer send one (HAProxy: send-proxy-v2)"
            ]
        )
    }

    @Test func aChangedFileIsNoNewsToWhoWatchesFiles() {
        let faults: [Fault] = [
            .file(OpenFileError(path: "a", reason: nil)),
            .file(OpenFileError(path: "b", reason: SystemError(code: 5))),
        ]
        #expect(lines(faults).count == 2)
        #expect(lines(knowsChanges: true, faults).map { $0.hasPrefix("<3>b: cannot be read") } == [true])
    }

    @Test func whatReadersClientsDoIsForDebugging() {
        let faults: [Fault] = [
            .tls(TLSError("no shared cipher", cause: .refusedPeer)),
            .tls(TLSError("the hello is too long", cause: .exceededLimit)), .refused(.address),
        ]
        #expect(lines(faults).isEmpty)
        #expect(lines(level: .debug, faults).first == "<7>TLS: the peer was refused: no shared cipher")
    }
}
