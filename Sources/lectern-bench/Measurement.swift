internal import Glibc

/// One measurement: a JSON object on a line of standard output.
struct Measurement {
    let name: String
    /// As JSON numbers, in this order.
    let values: [(key: String, value: Double)]

    /// The longest name here is short, and none needs escaping.
    var line: String {
        let fields = values.map { ", \"\($0.key)\": \(rounded($0.value))" }.joined()
        return "{\"bench\": \"\(name)\"\(fields)}"
    }

    private func rounded(_ value: Double) -> Double { (value * 1_000).rounded() / 1_000 }

    /// The most memory that this process has had at once, in MB.
    static var peakMemory: Double {
        var usage = rusage()
        guard getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 else { return 0 }
        return Double(usage.ru_maxrss) / 1_024
    }
}

/// Runs `body` and returns what it made with the seconds it took.
func timed<Value>(_ body: () -> Value) -> (value: Value, seconds: Double) {
    let clock = ContinuousClock()
    let start = clock.now
    let value = body()
    return (value, start.duration(to: clock.now) / .seconds(1))
}
