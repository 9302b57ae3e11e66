package import Reactor
internal import TLS

/// How much of a reader's address the access log keeps.
package enum AccessLogMode: String, CaseIterable, Hashable, Sendable {
    /// No access log.
    case off
    /// No address.
    case anonymous
    /// The address's first 24 bits, or 48 of IPv6: a provider's region, not a household.
    case prefix
    /// The whole address.
    case full
}

/// One line a request on standard output, of fields that no request can forge.
///
/// ```
/// 2026-11-24T02:00:00Z gemini 20 /sections/opening.gmi 5120 812 TLSv1.3 complete
/// time                 protocol status path            bytes µs  TLS    why the connection was closed
/// ```
///
/// Over Gopher, which has no status, the type of the answer stands in its place: `0` a text, `1` a menu, `3` an error, `h` a page
/// that leads out of Gopher.
///
/// With an address (`prefix`, `full`) that stands after the time. A field that is not known is `-`. The path is
/// logged without its query, which may hold what a reader typed, and with every byte outside of printable ASCII
/// percent-encoded.
package struct AccessLog: Sendable {
    private let mode: AccessLogMode
    private let clock: @Sendable () -> Timestamp
    private let write: @Sendable ([UInt8]) -> Void

    /// - Parameters:
    ///   - mode: How much of an address a line has, or whether there are lines at all.
    ///   - clock: The time of a line.
    ///   - write: Takes one whole line, line end included, at a time; called from every event loop.
    package init(
        mode: AccessLogMode,
        clock: @escaping @Sendable () -> Timestamp = { .now },
        write: @escaping @Sendable ([UInt8]) -> Void
    ) {
        self.mode = mode
        self.clock = clock
        self.write = write
    }

    /// Logs one connection at its end.
    ///
    /// - Parameters:
    ///   - summary: What the reactor knows of it.
    ///   - protocolName: `gemini` or another scheme.
    ///   - status: The answer's status, in Gopher its item type; `nil` where there was no answer.
    ///   - path: As requested, without the query; `nil` where the request could not be read.
    package func record(
        _ summary: ConnectionSummary,
        protocolName: StaticString,
        status: String?,
        path: String?
    ) {
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
        line.appendField(status ?? "-")
        line.append(UInt8(ascii: " "))
        line.appendEscaped(path ?? "-")
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

    /// Printable ASCII as it is, all else as `%XX`, so that a line stays one line of the fields above.
    fileprivate mutating func appendEscaped(_ text: String) {
        for byte in text.utf8 {
            if (0x21...0x7E).contains(byte) {
                append(byte)
            } else {
                append(UInt8(ascii: "%"))
                for digit in [byte >> 4, byte & 15] { append(digit + (digit < 10 ? 0x30 : 0x37)) }
            }
        }
    }
}

extension Duration {
    fileprivate var wholeMicroseconds: Int64 {
        components.seconds * 1_000_000 + components.attoseconds / 1_000_000_000_000
    }
}
