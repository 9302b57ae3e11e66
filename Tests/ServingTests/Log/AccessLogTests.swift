import Reactor
import Serving
import Synchronization
import System
import TLS
import Testing
import Text

struct AccessLogTests {
    private final class Lines: Sendable {
        let text = Mutex("")
    }

    private func line(
        _ mode: AccessLogMode,
        peer: String = "192.0.2.77",
        host: String? = nil,
        namesHosts: Bool = false,
        status: String? = "20",
        path: String? = "/sections/opening.gmi",
        reason: CloseReason = .complete
    ) throws -> String {
        let lines = Lines()
        let log = AccessLog(
            mode: mode,
            namesHosts: namesHosts,
            clock: { Timestamp(seconds: 1_795_485_600) }
        ) { bytes in
            lines.text.withLock { $0 += String(decoding: bytes, as: UTF8.self) }
        }
        let summary = ConnectionSummary(
            peer: try #require(SocketAddress(host: peer, port: 5)),
            bytesSent: 5_120,
            duration: .microseconds(812),
            tlsVersion: .tls13,
            reason: reason
        )
        log.record(
            summary,
            protocolName: "gemini",
            host: host,
            status: status,
            path: path.map { LoggedPath($0.utf8) }
        )
        return lines.text.withLock { $0 }
    }

    @Test func anonymousLinesHaveNoAddress() throws {
        #expect(
            try line(.anonymous)
                == "2026-11-24T02:00:00Z gemini 20 /sections/opening.gmi 5120 812 TLSv1.3 complete\n"
        )
    }

    @Test(arguments: [
        (AccessLogMode.prefix, "192.0.2.77", "192.0.2.0/24"), (.prefix, "2001:db8:1:2::3", "2001:db8:1::/48"),
        (.prefix, "::ffff:192.0.2.77", "192.0.2.0/24"), (.full, "192.0.2.77", "192.0.2.77"),
        (.full, "2001:db8:1:2::3", "2001:db8:1:2::3"),
    ])
    func addressesAreKeptByMode(mode: AccessLogMode, peer: String, shown: String) throws {
        #expect(try line(mode, peer: peer).hasPrefix("2026-11-24T02:00:00Z \(shown) gemini 20 "))
    }

    @Test(
        arguments: [
            (AccessLogMode.anonymous, "example.org", "Z gemini example.org 20 /"),
            (.anonymous, nil, "Z gemini - 20 /"),
            (.full, "example.org", "Z 192.0.2.77 gemini example.org 20 /"),
        ] as [(AccessLogMode, String?, String)]
    )
    func theHostIsNamedWhereThereAreSeveral(mode: AccessLogMode, host: String?, shown: String) throws {
        #expect(try line(mode, host: host, namesHosts: true).contains(shown))
        #expect(try !line(mode, host: host).contains("example.org"))
    }

    @Test func offWritesNothing() throws { #expect(try line(.off).isEmpty) }

    @Test func whatIsNotKnownIsADash() throws {
        #expect(
            try line(.anonymous, status: nil, path: nil, reason: .peerClosed).hasSuffix(
                " gemini - - 5120 812 TLSv1.3 peer-closed\n"
            )
        )
    }

    @Test(arguments: [
        "/a b", "/\n2026-11-24T02:00:00Z gemini 20 / 1 1 TLSv1.3 complete", "/\u{1B}[31m", "/é", "/\u{202E}",
    ])
    func aPathCannotForgeALineOrAField(path: String) throws {
        let text = try line(.anonymous, path: path)
        #expect(text.filter { $0 == "\n" }.count == 1)
        #expect(text.split(separator: " ").count == 8)
        #expect(text.utf8.allSatisfy { (0x20...0x7E).contains($0) || $0 == 0x0A })
    }
}
