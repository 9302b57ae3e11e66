internal import Reactor

extension StatusReport {
    /// The connections that are open, that came, and that a limit has turned away.
    var connectionMetrics: [Metric] {
        let phases = phases
        return [
            Metric(
                "lectern_connections",
                .gauge,
                "Connections that are open, by what they wait for.",
                OpenPhase.allCases.map {
                    Metric.Sample([Metric.Label("phase", $0.rawValue)], .count(phases[$0, default: 0]))
                }
            ),
            Metric(
                "lectern_connections_max",
                .gauge,
                "How many connections there may be at once.",
                .count(connectionLimit)
            ),
            Metric(
                "lectern_connections_accepted",
                .counter,
                "Connections that came, those included that a limit then closed.",
                accepted.sorted { $0.key < $1.key }.map {
                    Metric.Sample([Metric.Label("protocol", $0.key)], .count($0.value))
                }
            ),
            Metric(
                "lectern_connections_refused",
                .counter,
                "What a limit has refused: connections for total, address and handshake_rate, requests for rate, and connections that made way for another one.",
                limits.map { Metric.Sample([Metric.Label("limit", $0.limit.name)], .count($0.count)) }
            ),
        ]
    }
}
