import ArgumentParser
import Text

/// Runs repeatable measurements in one process and prints one JSON line for each.
///
/// Comparisons with other servers, and floods, are measured from outside: `Documentation/Performance.md` says how.
@main
struct Bench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lectern-bench",
        abstract: "Measures parts of Lectern, one JSON line each.",
        discussion:
            "Times are medians where a measurement is repeated. Build it with: swift build -c release --product lectern-bench"
    )

    enum Part: String, CaseIterable, ExpressibleByArgument {
        case capsule, request, count, handshake, search, study, file, load
    }

    @Argument(
        help:
            "What to measure: capsule, request, count, handshake, search, study, file, load; by default everything."
    )
    var parts = Part.allCases

    @Option(help: "How many sections the made-up capsule has.")
    var sections = 10_000

    @Option(help: "The capsule that is served under load.")
    var serve = "Capsule"

    @Option(help: "How many requests are made under load.")
    var requests = 2_000

    @Option(help: "How many clients ask at once under load.")
    var clients = 16

    @Flag(
        help:
            "Print the intervals of the histories on standard input (scripts/check-spacing.py), and measure nothing."
    )
    var spacing = false

    func validate() throws {
        guard (1...1_000_000).contains(sections) else {
            throw ValidationError("--sections: write a number from 1 to 1000000")
        }
        guard (1...1_000_000).contains(requests) else {
            throw ValidationError("--requests: write a number from 1 to 1000000")
        }
        // Each client is a thread, and takes a descriptor at both of its ends.
        guard (1...256).contains(clients) else {
            throw ValidationError("--clients: write a number from 1 to 256")
        }
    }

    func run() async throws {
        if spacing { return printIntervals() }
        for part in parts {
            switch part {
            case .capsule: print(try measureCapsule(sections: sections).line)
            case .request: print(try measureRequest().line)
            case .count: print(try measureCounts().line)
            case .search: for measurement in try measureSearch(sections: sections) { print(measurement.line) }
            case .study: for measurement in try measureStudy() { print(measurement.line) }
            case .handshake: for measurement in try measureHandshake() { print(measurement.line) }
            case .file: print(try await FileBench().measure().line)
            case .load:
                let bench = LoadBench(capsule: serve, requests: requests, clients: clients)
                print(try await bench.measure().line)
            }
        }
    }
}
