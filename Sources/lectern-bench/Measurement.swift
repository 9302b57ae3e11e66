/// One measurement: a JSON object on a line of standard output.
struct Measurement {
    /// Without a character that JSON escapes.
    let name: String
    /// As JSON numbers, in this order.
    let values: [(key: String, value: Double)]

    var line: String {
        let fields = values.map { ", \"\($0.key)\": \(rounded($0.value))" }.joined()
        return "{\"bench\": \"\(name)\"\(fields)}"
    }

    private func rounded(_ value: Double) -> Double { (value * 1_000).rounded() / 1_000 }
}

/// What went wrong before anything could be measured.
struct BenchError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

/// Runs `body` and returns what it made with the seconds it took.
func timed<Value>(_ body: () throws -> Value) rethrows -> (value: Value, seconds: Double) {
    let clock = ContinuousClock()
    let start = clock.now
    let value = try body()
    return (value, start.duration(to: clock.now) / .seconds(1))
}

/// The same for what waits; what others do meanwhile counts.
func timed<Value>(_ body: () async throws -> Value) async rethrows -> (value: Value, seconds: Double) {
    let clock = ContinuousClock()
    let start = clock.now
    let value = try await body()
    return (value, start.duration(to: clock.now) / .seconds(1))
}

/// The one that so many of a hundred are not above; 0 of none.
func percentile(_ percent: Int, of sorted: [Double]) -> Double {
    sorted.isEmpty ? 0 : sorted[min(sorted.count * percent / 100, sorted.count - 1)]
}

/// The middle one in order; 0 of none.
func median(_ times: [Double]) -> Double { times.isEmpty ? 0 : times.sorted()[times.count / 2] }
