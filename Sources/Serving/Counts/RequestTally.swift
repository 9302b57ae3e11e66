package import Pages
package import Reactor
package import TLS

/// What is counted of connections that have ended: plain values, in which there is nothing of a reader.
///
/// How large it grows has a bound that no peer can move: protocols, statuses, reasons and versions are few, and of questions only the
/// choices are counted that there are.
package struct RequestTally: Hashable, Sendable {
    /// What a connection has in common with others that are counted together.
    package struct Kind: Hashable, Sendable {
        package var protocolName: String
        /// The status of its answer as the access log has it; `nil` if there was none.
        package var status: String?
        package var reason: CloseReason
        package var handshake: Handshake

        package init(
            protocolName: String,
            status: String?,
            reason: CloseReason,
            handshake: Handshake
        ) {
            self.protocolName = protocolName
            self.status = status
            self.reason = reason
            self.handshake = handshake
        }
    }

    /// What came of the TLS handshake of a connection.
    package enum Handshake: Hashable, Sendable {
        /// There was none: none was asked for, or nothing came.
        case none
        case done(TLSVersion, isResumed: Bool)
        case failed
    }

    /// The connections of a kind.
    package struct Row: Hashable, Sendable {
        package var connections = 0
        /// The bytes of requests and of answers, without TLS.
        package var received = 0
        package var sent = 0

        package init(connections: Int = 0, received: Int = 0, sent: Int = 0) {
            self.connections = connections
            self.received = received
            self.sent = sent
        }
    }

    /// A choice of a question of a host.
    package struct Choice: Hashable, Sendable {
        package var host: String
        package var taken: ChoiceTaken

        package init(host: String, taken: ChoiceTaken) {
            self.host = host
            self.taken = taken
        }
    }

    package private(set) var rows: [Kind: Row] = [:]
    /// How often something was found by a search, and how often nothing.
    package private(set) var searches: [Bool: Int] = [:]
    package private(set) var answers: [AnswerResult: Int] = [:]
    /// The cards of reviews that were turned.
    package private(set) var reviews = 0
    package private(set) var choices: [Choice: Int] = [:]

    package init() {}

    /// Counts connections of a kind.
    package mutating func count(_ kind: Kind, _ row: Row) {
        rows[kind, default: Row()].add(row)
    }

    /// Counts what a reader has done on a host.
    package mutating func count(_ act: ReaderAct, on host: String) {
        switch act {
        case .searched(let isFound): searches[isFound, default: 0] += 1
        case .answered(let result): answers[result, default: 0] += 1
        case .chosen(let taken, let result):
            answers[result, default: 0] += 1
            choices[Choice(host: host, taken: taken), default: 0] += 1
        case .reviewed: reviews += 1
        }
    }

    /// Adds what was counted elsewhere.
    package mutating func add(_ other: RequestTally) {
        for (kind, row) in other.rows { count(kind, row) }
        searches.merge(other.searches, uniquingKeysWith: +)
        answers.merge(other.answers, uniquingKeysWith: +)
        reviews += other.reviews
        choices.merge(other.choices, uniquingKeysWith: +)
    }

    /// Forgets the choices that are no longer counted.
    package mutating func keepChoices(where isKept: (Choice) -> Bool) {
        choices = choices.filter { isKept($0.key) }
    }
}

extension RequestTally.Row {
    fileprivate mutating func add(_ other: RequestTally.Row) {
        connections += other.connections
        received += other.received
        sent += other.sent
    }
}

extension RequestTally.Handshake {
    init(of summary: ConnectionSummary) {
        self =
            summary.hasFailedHandshake
            ? .failed : summary.tlsVersion.map { .done($0, isResumed: summary.isResumed) } ?? .none
    }
}
