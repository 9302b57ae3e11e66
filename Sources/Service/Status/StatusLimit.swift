internal import Reactor
internal import Serving

/// A limit that readers have met, whoever has seen to it: the reactor, the protocols, or one connection that made way for another.
enum StatusLimit: Hashable, CaseIterable {
    case refusal(Refusal)
    /// The peer makes more requests than it may.
    case rate
    case displaced

    static var allCases: [StatusLimit] { Refusal.allCases.map(Self.refusal) + [.rate, .displaced] }

    /// The name that programs have for it.
    var name: String {
        switch self {
        case .refusal(let refusal): refusal.rawValue
        case .rate: "rate"
        case .displaced: CloseReason.displaced.rawValue
        }
    }
}

extension StatusReport {
    /// How often each limit was met.
    var limits: [(limit: StatusLimit, count: Int)] { StatusLimit.allCases.map { ($0, count(of: $0)) } }

    private func count(of limit: StatusLimit) -> Int {
        switch limit {
        case .refusal(let refusal): loops.reduce(0) { $0 + $1.report.refusals[refusal, default: 0] }
        case .rate: rateRefusals
        case .displaced:
            tally.rows.reduce(0) { $0 + ($1.key.reason == .displaced ? $1.value.connections : 0) }
        }
    }
}
