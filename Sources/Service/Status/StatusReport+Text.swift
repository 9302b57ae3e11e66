internal import Pages
internal import Reactor
internal import Serving
internal import System
internal import TLS
internal import Text

extension StatusReport {
    /// The report for a person: a screenful, and below it the questions, the hardest first.
    package var text: String {
        let facts = TextTable.facts([
            ("Lectern", "\(version), for \(uptime.inWords), since \(Timestamp(seconds: started))"),
            ("serving", printable(serving)),
            ("reloads", reloadsInWords),
            ("open", openInWords),
            ("refused", refusalsInWords),
            ("TLS", handshakesInWords),
            ("study", studyInWords),
            ("loops", loopsInWords),
            ("process", processInWords),
            ("log", lostLogLines == 0 ? "no line is missing" : "\(count(lostLogLines, "line")) missing"),
        ])
        let parts = [facts, requestsInTable, certificatesInTable, questions.map(inTable) ?? []]
        return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
    }

    private var reloadsInWords: String {
        guard reloads.done + reloads.refused > 0 else { return "none" }
        let outcome = reloads.isLastDone ? "done" : "refused, the log says why"
        return
            "\(reloads.done) done, \(reloads.refused) refused; the last, at \(Timestamp(seconds: reloads.last)): \(outcome)"
    }

    private var openInWords: String {
        let phases = phases
        let open = loops.reduce(0) { $0 + $1.report.open }
        let words = OpenPhase.allCases.filter { phases[$0] != nil }
            .map { "\(phases[$0, default: 0]) \($0.inWords)" }
        return "\(open) of at most \(count(connectionLimit, "connection"))"
            + (words.isEmpty ? "" : ": \(words.joined(separator: ", "))")
    }

    private var refusalsInWords: String {
        let words = limits.filter { $0.count > 0 }.map { "\($0.count) \($0.limit.inWords)" }
        return words.isEmpty ? "nothing" : words.joined(separator: ", ")
    }

    private var handshakesInWords: String {
        var done = 0
        var resumed = 0
        var failures: [String: Int] = [:]
        for (kind, row) in tally.rows {
            switch kind.handshake {
            case .none: break
            case .done(_, let isResumed):
                done += row.connections
                if isResumed { resumed += row.connections }
            case .failed: failures[kind.reason.rawValue, default: 0] += row.connections
            }
        }
        let reasons = failures.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
            .map { "\($0.value) \($0.key)" }
        return "\(count(done, "handshake")), \(resumed) of them resumed; "
            + "\(failures.values.reduce(0, +)) failed\(reasons.isEmpty ? "" : ": \(reasons.joined(separator: ", "))")"
    }

    private var studyInWords: String {
        let searches = tally.searches.values.reduce(0, +)
        let answers = AnswerResult.allCases.map { "\(tally.answers[$0, default: 0]) \($0.rawValue)" }
        return
            "\(searches == 1 ? "1 search" : "\(searches) searches") (\(tally.searches[false, default: 0]) without a result), "
            + "answers: \(answers.joined(separator: ", ")); \(count(tally.reviews, "card")) reviewed"
    }

    private var loopsInWords: String {
        let late = loops.enumerated().filter(\.element.isLate)
        let longest = loops.map(\.lag).max() ?? .zero
        guard !late.isEmpty else {
            return "\(loops.count), all on time; the longest wait of late was \(longest.inMilliseconds) ms"
        }
        let words = late.map { "loop \($0.offset) has not answered for \($0.element.lag.inMilliseconds) ms" }
        return "\(loops.count), \(late.count) late: \(words.joined(separator: ", "))"
    }

    private var processInWords: String {
        let descriptors = process.openDescriptors.map { open in
            "\(open) of \(process.descriptorLimit.map(String.init) ?? "?") descriptors"
        }
        return [
            process.residentMemory.map { "\($0.inBytes) of memory" }, descriptors,
            "\(Int(process.processorSeconds.rounded())) s of processor time",
        ].compactMap(\.self).joined(separator: ", ")
    }

    private var requestsInTable: [String] {
        var table = TextTable(
            ["protocol", "connections", "answered", "well", "otherwise", "sent"],
            numbers: [1, 2, 3, 4, 5]
        )
        for (name, connections) in accepted.sorted(by: { $0.key < $1.key }) {
            let rows = tally.rows.filter { $0.key.protocolName == name }
            let answered = rows.filter { $0.key.status != nil }
            let well = answered.filter(\.key.isWell).values.reduce(0) { $0 + $1.connections }
            let all = answered.values.reduce(0) { $0 + $1.connections }
            table.add([
                name, "\(connections)", "\(all)", "\(well)", "\(all - well)",
                rows.values.reduce(0) { $0 + $1.sent }.inBytes,
            ])
        }
        return table.lines
    }

    private var certificatesInTable: [String] {
        var table = TextTable(["certificate", "ends", "days left"], numbers: [2])
        for certificate in certificates.sorted(by: { ($0.ends, $0.host) < ($1.ends, $1.host) }) {
            let days = (certificate.ends - now) / 86_400
            let left = certificate.ends < now ? "ended" : "\(days)"
            table.add([certificate.host, "\(Timestamp(seconds: certificate.ends))", left])
        }
        return table.lines
    }

    private func inTable(_ lists: [Questions]) -> [String] {
        let rows = lists.flatMap { list in
            list.questions.map { AnsweredQuestion($0, on: list.host, counts: tally) }
        }
        // Equals stay in the order of the text.
        let answered = rows.filter { $0.all > 0 }.enumerated().sorted { one, other in
            // The shares of right answers, both times the number of all answers to both.
            let share = one.element.right * other.element.all
            let otherShare = other.element.right * one.element.all
            return share == otherShare ? one.offset < other.offset : share < otherShare
        }
        let namesHosts = lists.count > 1
        var table = TextTable(["right", "answers", "chosen", "question"], numbers: [0, 1])
        for (_, row) in answered {
            let choices = zip(row.question.choices, row.counts).filter { $0.1 > 0 }
                .map { "\($0.0.name)\($0.0.isRight ? "*" : "") \($0.1)" }
            let name = namesHosts ? "\(row.host) \(row.question.name)" : row.question.name
            table.add([
                "\(row.right * 100 / row.all) %", "\(row.all)", choices.joined(separator: ", "),
                "\(name): \(printable(row.question.prompt))",
            ])
        }
        let unanswered = rows.count - answered.count
        return table.lines + (unanswered > 0 ? ["\(count(unanswered, "question")) without an answer"] : [])
    }
}

/// A question with how often each of its answers was chosen.
private struct AnsweredQuestion {
    let host: String
    let question: CountedQuestion
    let counts: [Int]

    init(_ question: CountedQuestion, on host: String, counts tally: RequestTally) {
        self.host = host
        self.question = question
        counts = question.choices.map { tally.count(of: $0, in: question, on: host) }
    }

    var all: Int { counts.reduce(0, +) }
    var right: Int { zip(question.choices, counts).reduce(0) { $0 + ($1.0.isRight ? $1.1 : 0) } }
}

extension TextTable {
    /// Returns a line for each fact, with its name before it.
    fileprivate static func facts(_ facts: [(name: String, words: String)]) -> [String] {
        let width = facts.map(\.name.count).max() ?? 0
        return facts.map { $0.name + String(repeating: " ", count: width - $0.name.count + 2) + $0.words }
    }
}

extension OpenPhase {
    fileprivate var inWords: String {
        switch self {
        case .proxyHeader: "before a proxy's header"
        case .handshake: "in a handshake"
        case .request: "before a whole request"
        case .waiting: "whose answer is being made"
        case .answer: "with an answer on its way"
        case .drain: "about to close"
        }
    }
}

extension StatusLimit {
    fileprivate var inWords: String {
        switch self {
        case .refusal(.total): "for want of a place"
        case .refusal(.address): "beyond those of an address"
        case .refusal(.handshakeRate): "too many handshakes"
        case .rate: "too many requests"
        case .displaced: "made way"
        }
    }
}

extension Duration {
    fileprivate var inMilliseconds: Int { Int(self / .milliseconds(1)) }

    /// The two largest units: `3 days 4 hours`.
    fileprivate var inWords: String {
        let seconds = Int(components.seconds)
        let units = [
            (seconds / 86_400, "day"), (seconds / 3_600 % 24, "hour"), (seconds / 60 % 60, "minute"),
            (seconds % 60, "second"),
        ]
        let first = units.firstIndex { $0.0 > 0 } ?? 3
        return units[first...].prefix(2).filter { $0.0 > 0 || first == 3 }.map { count($0.0, $0.1) }
            .joined(separator: " ")
    }
}

extension Int {
    /// A number of bytes with a unit: `512 B`, `1.4 MB`.
    fileprivate var inBytes: String {
        guard self >= 1_000 else { return "\(self) B" }
        var thousands = self
        var units = ["kB", "MB", "GB", "TB"][...]
        while thousands >= 999_950, units.count > 1 {
            thousands /= 1_000
            units.removeFirst()
        }
        let tenths = (thousands + 50) / 100
        return "\(tenths / 10).\(tenths % 10) \(units.first ?? "")"
    }
}
