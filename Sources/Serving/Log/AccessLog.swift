package import Pages
package import Reactor
package import System
internal import TLS

/// How much of a reader's address the access log keeps.
package enum AccessLogMode: String, CaseIterable, Hashable, Sendable {
    /// There is no access log.
    case off
    /// No address is kept.
    case anonymous
    /// The first 24 bits of the address are kept, or 48 for IPv6: they tell a provider's region, but not a household.
    case prefix
    /// The whole address is kept.
    case full
}

/// Writes one line for each request to standard output, with fields that no request can forge, and has each counted.
///
/// ```
/// 2026-11-24T02:00:00Z gemini 20 /sections/opening.gmi 5120 812 TLSv1.3 complete
/// time                 protocol status path            bytes µs  TLS    why the connection was closed
/// ```
///
/// Gopher has no status; in its place stands the type of the answer: `0` a text, `1` a menu, `3` an error, `h` a page that
/// leads out of Gopher. Nex and Finger have the first and the third.
///
/// The address (`prefix`, `full`) stands after the time. If the server has several hosts, the canonical name of the one that
/// answered stands after the protocol. A field that is not known is `-`. ``LoggedPath`` says how much of a path is kept.
package struct AccessLog: Sendable {
    private let mode: AccessLogMode
    private let namesHosts: Bool
    private let counts: RequestCounts?
    private let clock: @Sendable () -> Timestamp
    private let write: @Sendable ([UInt8]) -> Void

    /// - Parameters:
    ///   - mode: How much of an address a line contains, or whether there are lines at all.
    ///   - namesHosts: Whether a line says which host answered; without it, lines are as for a single host.
    ///   - counts: What counts each connection, whether a line is written or not.
    ///   - clock: Returns the time of a line.
    ///   - write: Takes one whole line at a time, with its end; it is called from every event loop.
    package init(
        mode: AccessLogMode,
        namesHosts: Bool = false,
        counts: RequestCounts? = nil,
        clock: @escaping @Sendable () -> Timestamp = { .now },
        write: @escaping @Sendable ([UInt8]) -> Void
    ) {
        self.mode = mode
        self.namesHosts = namesHosts
        self.counts = counts
        self.clock = clock
        self.write = write
    }

    /// Logs one connection at its end.
    ///
    /// - Parameters:
    ///   - summary: What the reactor knows about it.
    ///   - protocolName: `gemini` or another scheme.
    ///   - host: The canonical name of the host that answered; `nil` if none did.
    ///   - status: The status of the answer, which is the item type in Gopher; `nil` if there was no answer.
    ///   - path: The path as requested; `nil` if the request could not be read.
    ///   - act: What the reader has done to get the answer, which is counted and not logged.
    package func record(
        _ summary: ConnectionSummary,
        protocolName: StaticString,
        host: String?,
        status: String?,
        path: LoggedPath?,
        act: ReaderAct? = nil
    ) {
        counts?.count(summary, protocolName: protocolName, host: host, status: status, act: act)
        guard mode != .off else { return }
        var line: [UInt8] = []
        line.reserveCapacity(160)
        clock().append(to: &line)
        switch mode {
        case .off, .anonymous: break
        case .prefix: line.appendField(summary.peer.networkPrefix)
        case .full: line.appendField(summary.peer.host)
        }
        line.append(UInt8(ascii: " "))
        protocolName.withUTF8Buffer { line.append(contentsOf: $0) }
        if namesHosts { line.appendField(host ?? "-") }
        line.appendField(status ?? "-")
        line.append(UInt8(ascii: " "))
        line.append(contentsOf: path?.bytes ?? [UInt8(ascii: "-")])
        line.appendField(String(summary.bytesSent))
        line.appendField(String(summary.duration.wholeMicroseconds))
        line.appendField(summary.tlsVersion?.description ?? "-")
        line.appendField(summary.reason.rawValue)
        line.append(UInt8(ascii: "\n"))
        write(line)
    }
}

extension [UInt8] {
    fileprivate mutating func appendField(_ text: some StringProtocol) {
        append(UInt8(ascii: " "))
        append(contentsOf: text.utf8)
    }
}

extension Duration {
    fileprivate var wholeMicroseconds: Int64 {
        components.seconds * 1_000_000 + components.attoseconds / 1_000_000_000_000
    }
}
