import ArgumentParser

/// Repeatable measurements in one process, one JSON line each.
///
/// What needs a network is measured from outside: `Documentation/Performance.md` says how.
@main
struct Bench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lectern-bench",
        abstract: "Measures parts of Lectern, one JSON line each.",
        discussion:
            "Times are medians where a measurement is repeated. Build it with: swift build -c release --product lectern-bench"
    )

    enum Part: String, CaseIterable, ExpressibleByArgument {
        case capsule, request, handshake, search
    }

    @Argument(help: "What to measure: capsule, request, handshake, search; by default everything.")
    var parts = Part.allCases

    @Option(help: "How many sections the made-up capsule has.")
    var sections = 10_000

    func validate() throws {
        guard (1...1_000_000).contains(sections) else {
            throw ValidationError("--sections: write a number from 1 to 1000000")
        }
    }

    func run() throws {
        for part in parts {
            switch part {
            case .capsule: print(try measureCapsule(sections: sections).line)
            case .request: print(try measureRequest().line)
            case .search: for measurement in try measureSearch(sections: sections) { print(measurement.line) }
            case .handshake: for measurement in try measureHandshake() { print(measurement.line) }
            }
        }
    }
}
