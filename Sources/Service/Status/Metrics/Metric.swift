/// A number that is followed over time, as OpenMetrics writes it, with one sample for each set of labels.
///
/// - Source: OpenMetrics 1.0.0, “ABNF” and “Metric Types”.
package struct Metric: Hashable, Sendable {
    /// The kinds that the older text format of Prometheus has too, so that what reads that one reads this.
    package enum Kind: String, Hashable, Sendable {
        /// It never falls but at a start.
        case counter
        case gauge
    }

    /// One sample.
    package struct Sample: Hashable, Sendable {
        package var labels: [Label]
        package var value: Value

        package init(_ labels: [Label], _ value: Value) {
            self.labels = labels
            self.value = value
        }

        fileprivate init(value: Value) { self.init([], value) }
    }

    /// A label, whose value may have any characters.
    package struct Label: Hashable, Sendable {
        package var name: String
        package var value: String

        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// A number, without a fraction if it has none.
    package enum Value: Hashable, Sendable {
        case count(Int)
        case seconds(Double)
    }

    /// The name without the `_total` of a counter; a unit is its last word.
    package var name: String
    package var kind: Kind
    /// The unit, such as `seconds`.
    package var unit: String?
    /// A sentence that says what it is.
    package var help: String
    package var samples: [Sample]

    package init(_ name: String, _ kind: Kind, unit: String? = nil, _ help: String, _ samples: [Sample]) {
        self.name = name
        self.kind = kind
        self.unit = unit
        self.help = help
        self.samples = samples
    }

    /// Makes one that has a single sample without labels.
    package init(_ name: String, _ kind: Kind, unit: String? = nil, _ help: String, _ value: Value) {
        self.init(name, kind, unit: unit, help, [Sample(value: value)])
    }
}

extension [Metric] {
    /// The whole text, with its end.
    package var openMetrics: String { map(\.openMetrics).joined() + "# EOF\n" }
}

extension Metric {
    fileprivate var openMetrics: String {
        var lines = ["# TYPE \(name) \(kind.rawValue)"]
        if let unit { lines.append("# UNIT \(name) \(unit)") }
        lines.append("# HELP \(name) \(help.escapedForMetrics)")
        let sampleName = kind == .counter ? "\(name)_total" : name
        lines += samples.map { "\(sampleName)\($0.openMetrics)" }
        return lines.map { "\($0)\n" }.joined()
    }
}

extension Metric.Sample {
    fileprivate var openMetrics: String {
        let list = labels.map { "\($0.name)=\"\($0.value.escapedForMetrics)\"" }.joined(separator: ",")
        let number =
            switch value {
            case .count(let count): String(count)
            case .seconds(let seconds): String(seconds)
            }
        return (labels.isEmpty ? " " : "{\(list)} ") + number
    }
}

extension String {
    /// The text with a backslash before what would end it.
    fileprivate var escapedForMetrics: String {
        unicodeScalars.reduce(into: "") { text, scalar in
            switch scalar {
            case "\\": text += "\\\\"
            case "\"": text += "\\\""
            case "\n": text += "\\n"
            default: text.unicodeScalars.append(scalar)
            }
        }
    }
}
