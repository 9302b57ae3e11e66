internal import Serving

extension StatusReport {
    /// The report as OpenMetrics; `Documentation/Operations.md` has the same list.
    package var metrics: [Metric] {
        serverMetrics + requestMetrics + handshakeMetrics + connectionMetrics + sourceMetrics + studyMetrics
            + process.metrics
    }

    /// Adds up the rows that have the same values of labels, in the order of these.
    ///
    /// - Parameters:
    ///   - rows: The rows.
    ///   - number: What is added up.
    ///   - names: The names of the labels.
    ///   - known: Values of the first label that are there from the start.
    ///   - values: Returns the values of the labels; `nil` for a row that does not count.
    /// - Returns: A sample for each set of values.
    func sums(
        of rows: [RequestTally.Kind: RequestTally.Row],
        _ number: KeyPath<RequestTally.Row, Int>,
        by names: [String],
        atLeast known: [String] = [],
        _ values: (RequestTally.Kind) -> [String]?
    ) -> [Metric.Sample] {
        var sums = Dictionary(uniqueKeysWithValues: known.map { ([$0], 0) })
        for (kind, row) in rows {
            if let key = values(kind) { sums[key, default: 0] += row[keyPath: number] }
        }
        return sums.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { key, sum in
            Metric.Sample(zip(names, key).map { Metric.Label($0, $1) }, .count(sum))
        }
    }
}
