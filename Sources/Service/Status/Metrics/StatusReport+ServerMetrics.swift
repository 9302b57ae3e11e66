extension StatusReport {
    /// The server itself: its version, its age, its event loops and its log.
    var serverMetrics: [Metric] {
        [
            Metric(
                "lectern_build_info",
                .gauge,
                "The program's version; the value is always 1.",
                [Metric.Sample([Metric.Label("version", version)], .count(1))]
            ),
            Metric(
                "lectern_start_time_seconds",
                .gauge,
                unit: "seconds",
                "When the server began to serve, in seconds since 1970.",
                .count(started)
            ),
            Metric(
                "lectern_uptime_seconds",
                .gauge,
                unit: "seconds",
                "For how long it has served.",
                .seconds(uptime.inMetrics)
            ),
            Metric(
                "lectern_loop_lag_seconds",
                .gauge,
                unit: "seconds",
                "How long something that was ready has waited for the event loop at most, in about the last minute; of a loop that hangs, for how long.",
                loops.enumerated().map { number, loop in
                    Metric.Sample([Metric.Label("loop", "\(number)")], .seconds(loop.lag.inMetrics))
                }
            ),
            Metric(
                "lectern_log_lines_dropped",
                .counter,
                "Lines of the log that are missing because nobody read it or it had no room.",
                .count(lostLogLines)
            ),
        ]
    }

    /// What is served: certificates, and what was read anew.
    var sourceMetrics: [Metric] {
        [
            Metric(
                "lectern_certificate_expiry_seconds",
                .gauge,
                unit: "seconds",
                "When the certificate of the host ends, in seconds since 1970.",
                certificates.map {
                    Metric.Sample([Metric.Label("host", $0.host)], .count($0.ends))
                }
            ),
            Metric(
                "lectern_reloads",
                .counter,
                "Reloads, by whether what was read is served or the old is served on.",
                [("done", reloads.done), ("refused", reloads.refused)].map {
                    Metric.Sample([Metric.Label("result", $0.0)], .count($0.1))
                }
            ),
            Metric(
                "lectern_last_reload_successful",
                .gauge,
                "1 if what was read last is served, 0 if it was refused; a start counts too.",
                .count(reloads.isLastDone ? 1 : 0)
            ),
            Metric(
                "lectern_last_reload_timestamp_seconds",
                .gauge,
                unit: "seconds",
                "When that was, in seconds since 1970.",
                .count(reloads.last)
            ),
        ]
    }
}

extension Duration {
    /// The seconds, to the microsecond.
    fileprivate var inMetrics: Double {
        let (seconds, attoseconds) = components
        return Double(seconds) + Double(attoseconds / 1_000_000_000_000) / 1e6
    }
}
