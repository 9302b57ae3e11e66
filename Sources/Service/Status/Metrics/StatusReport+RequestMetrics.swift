internal import Reactor
internal import Serving
internal import TLS

extension StatusReport {
    /// What connections that have ended have asked for and got.
    var requestMetrics: [Metric] {
        let answered = tally.rows.filter { $0.key.status != nil }
        let protocols = accepted.keys.sorted()
        return [
            Metric(
                "lectern_requests",
                .counter,
                "Requests that were answered, by the status of the answer; over Gopher, Nex and Finger, which have none, ok or error.",
                sums(of: answered, \.connections, by: ["protocol", "status"]) {
                    [$0.protocolName, $0.statusInMetrics]
                }
            ),
            Metric(
                "lectern_connection_ends",
                .counter,
                "Connections that have ended, by the reason as the access log has it; complete is the usual one.",
                sums(of: tally.rows, \.connections, by: ["protocol", "reason"]) {
                    [$0.protocolName, $0.reason.rawValue]
                }
            ),
            Metric(
                "lectern_sent_bytes",
                .counter,
                unit: "bytes",
                "Bytes of answers that were sent, without those of TLS.",
                sums(of: tally.rows, \.sent, by: ["protocol"], atLeast: protocols) { [$0.protocolName] }
            ),
            Metric(
                "lectern_received_bytes",
                .counter,
                unit: "bytes",
                "Bytes of requests that were read, without those of TLS.",
                sums(of: tally.rows, \.received, by: ["protocol"], atLeast: protocols) { [$0.protocolName] }
            ),
        ]
    }

    /// What came of their TLS handshakes.
    var handshakeMetrics: [Metric] {
        [
            Metric(
                "lectern_handshakes",
                .counter,
                "TLS handshakes that were completed, of connections that have ended.",
                sums(of: tally.rows, \.connections, by: ["version", "resumed"]) { kind in
                    guard case .done(let version, let isResumed) = kind.handshake else { return nil }
                    return [version.description, isResumed ? "yes" : "no"]
                }
            ),
            Metric(
                "lectern_handshake_failures",
                .counter,
                "TLS handshakes that were begun and not completed, by the reason as the access log has it.",
                sums(of: tally.rows, \.connections, by: ["reason"]) {
                    $0.handshake == .failed ? [$0.reason.rawValue] : nil
                }
            ),
        ]
    }
}

extension RequestTally.Kind {
    /// Whether the answer was what was asked for, or leads there.
    var isWell: Bool { statusInMetrics == "ok" || "123".contains(statusInMetrics.first ?? "-") }

    /// The status as a label: the letters that stand for one in the access log say what came and not how it went.
    fileprivate var statusInMetrics: String {
        guard let status else { return "-" }
        // What a browser of the web was told has the same status over every protocol.
        guard !["gemini", "spartan"].contains(protocolName), status != "400" else { return status }
        return status == "3" ? "error" : "ok"
    }
}
