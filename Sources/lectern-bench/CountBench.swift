import Pages
import Reactor
import Serving
import System
import TLS

/// Counts connections as an event loop does at their ends, most of one kind and some of others.
func measureCounts() throws -> Measurement {
    guard let peer = SocketAddress(host: "127.0.0.1", port: 5) else { throw BenchError("no address") }
    let summaries = [CloseReason.complete, .complete, .complete, .reset].map { reason in
        ConnectionSummary(
            peer: peer,
            bytesSent: 5_120,
            duration: .microseconds(812),
            tlsVersion: .tls13,
            reason: reason,
            bytesReceived: 40
        )
    }
    let counts = RequestCounts(loops: 1)
    let rounds = 100_000
    let times = (0..<9).map { _ in
        timed {
            for _ in 0..<rounds {
                for summary in summaries {
                    counts.count(
                        summary,
                        protocolName: "gemini",
                        host: "localhost",
                        status: "20",
                        act: nil
                    )
                }
            }
        }.seconds
    }
    return Measurement(
        name: "counting a connection",
        values: [
            ("ns", median(times) / Double(rounds * summaries.count) * 1e9),
            ("kinds", Double(counts.total.rows.count)),
        ]
    )
}
