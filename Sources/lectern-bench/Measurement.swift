/// A measurement, which is printed as a JSON object on a line of standard output.
struct Measurement {
    /// The name, without a character that JSON escapes.
    let name: String
    /// The values, which are printed as JSON numbers in this order.
    let values: [(key: String, value: Double)]

    var line: String {
        let fields = values.map { ", \"\($0.key)\": \(rounded($0.value))" }.joined()
        return "{\"bench\": \"\(name)\"\(fields)}"
    }

    private func rounded(_ value: Double) -> Double { (value * 1_000).rounded() / 1_000 }
}

/// A failure before anything could be measured.
struct BenchError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}

/// Runs `body` and returns its result with the seconds that it took.
func timed<Value>(_ body: () throws -> Value) rethrows -> (value: Value, seconds: Double) {
    let clock = ContinuousClock()
    let start = clock.now
    let value = try body()
    return (value, start.duration(to: clock.now) / .seconds(1))
}

/// Runs a `body` that waits, and returns its result with the seconds that it took; what others do meanwhile counts.
func timed<Value>(_ body: () async throws -> Value) async rethrows -> (value: Value, seconds: Double) {
    let clock = ContinuousClock()
    let start = clock.now
    let value = try await body()
    return (value, start.duration(to: clock.now) / .seconds(1))
}

/// Returns the value that `percent` per cent of the sorted ones do not exceed; 0 if there are none.
func percentile(_ percent: Int, of sorted: [Double]) -> Double {
    sorted.isEmpty ? 0 : sorted[min(sorted.count * percent / 100, sorted.count - 1)]
}

/// Returns the middle of the values in order; 0 if there are none.
func median(_ times: [Double]) -> Double { times.isEmpty ? 0 : times.sorted()[times.count / 2] }
