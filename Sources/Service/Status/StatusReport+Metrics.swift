internal import Pages
internal import Reactor
internal import Serving
internal import System
internal import TLS

extension StatusReport {
    /// The report as OpenMetrics; `Documentation/Operations.md` has the same list.
    package var metrics: [Metric] {
        server + requests + handshakes + connections + sources + study + process.metrics
    }

    private var server: [Metric] {
        [
            Metric(
                "lectern_build_info",
                .gauge,
                "The program's version; the value is always 1.",
                [Metric.Sample([Metric.Label("version", version)], .count(1))]
            ),
            Metric(
                "lectern_start_time_seconds",
                .gauge,
                unit: "seconds",
                "When the server began to serve, in seconds since 1970.",
                .count(started)
            ),
            Metric(
                "lectern_uptime_seconds",
                .gauge,
                unit: "seconds",
                "For how long it has served.",
                .seconds(uptime.inMetrics)
            ),
            Metric(
                "lectern_loop_lag_seconds",
                .gauge,
                unit: "seconds",
                "How long something that was ready has waited for the event loop at most, in about the last minute; of a loop that hangs, for how long.",
                loops.enumerated().map { number, loop in
                    Metric.Sample([Metric.Label("loop", "\(number)")], .seconds(loop.lag.inMetrics))
                }
            ),
            Metric(
                "lectern_log_lines_dropped",
                .counter,
                "Lines of the log that are missing because nobody read it or it had no room.",
                .count(lostLogLines)
            ),
        ]
    }

    private var requests: [Metric] {
        let answered = tally.rows.filter { $0.key.status != nil }
        let protocols = accepted.keys.sorted()
        return [
            Metric(
                "lectern_requests",
                .counter,
                "Requests that were answered, by the status of the answer; over Gopher, Nex and Finger, which have none, ok or error.",
                sums(of: answered, \.connections, by: ["protocol", "status"]) {
                    [$0.protocolName, $0.statusInMetrics]
                }
            ),
            Metric(
                "lectern_connection_ends",
                .counter,
                "Connections that have ended, by the reason as the access log has it; complete is the usual one.",
                sums(of: tally.rows, \.connections, by: ["protocol", "reason"]) {
                    [$0.protocolName, $0.reason.rawValue]
                }
            ),
            Metric(
                "lectern_sent_bytes",
                .counter,
                unit: "bytes",
                "Bytes of answers that were sent, without those of TLS.",
                sums(of: tally.rows, \.sent, by: ["protocol"], atLeast: protocols) { [$0.protocolName] }
            ),
            Metric(
                "lectern_received_bytes",
                .counter,
                unit: "bytes",
                "Bytes of requests that were read, without those of TLS.",
                sums(of: tally.rows, \.received, by: ["protocol"], atLeast: protocols) { [$0.protocolName] }
            ),
        ]
    }

    private var handshakes: [Metric] {
        [
            Metric(
                "lectern_handshakes",
                .counter,
                "TLS handshakes that were completed, of connections that have ended.",
                sums(of: tally.rows, \.connections, by: ["version", "resumed"]) { kind in
                    guard case .done(let version, let isResumed) = kind.handshake else { return nil }
                    return [version.description, isResumed ? "yes" : "no"]
                }
            ),
            Metric(
                "lectern_handshake_failures",
                .counter,
                "TLS handshakes that were begun and not completed, by the reason as the access log has it.",
                sums(of: tally.rows, \.connections, by: ["reason"]) {
                    $0.handshake == .failed ? [$0.reason.rawValue] : nil
                }
            ),
        ]
    }

    private var connections: [Metric] {
        let phases = phases
        return [
            Metric(
                "lectern_connections",
                .gauge,
                "Connections that are open, by what they wait for.",
                OpenPhase.allCases.map {
                    Metric.Sample([Metric.Label("phase", $0.rawValue)], .count(phases[$0, default: 0]))
                }
            ),
            Metric(
                "lectern_connections_max",
                .gauge,
                "How many connections there may be at once.",
                .count(connectionLimit)
            ),
            Metric(
                "lectern_connections_accepted",
                .counter,
                "Connections that came, those included that a limit then closed.",
                accepted.sorted { $0.key < $1.key }.map {
                    Metric.Sample([Metric.Label("protocol", $0.key)], .count($0.value))
                }
            ),
            Metric(
                "lectern_connections_refused",
                .counter,
                "What a limit has refused: connections for total, address and handshake_rate, requests for rate, and connections that made way for another one.",
                refusals.map { Metric.Sample([Metric.Label("limit", $0.limit)], .count($0.count)) }
            ),
        ]
    }

    private var sources: [Metric] {
        [
            Metric(
                "lectern_certificate_expiry_seconds",
                .gauge,
                unit: "seconds",
                "When the certificate of the host ends, in seconds since 1970.",
                certificates.map {
                    Metric.Sample([Metric.Label("host", $0.host)], .count($0.ends))
                }
            ),
            Metric(
                "lectern_reloads",
                .counter,
                "Reloads, by whether what was read is served or the old is served on.",
                [("done", reloads.done), ("refused", reloads.refused)].map {
                    Metric.Sample([Metric.Label("result", $0.0)], .count($0.1))
                }
            ),
            Metric(
                "lectern_last_reload_successful",
                .gauge,
                "1 if what was read last is served, 0 if it was refused; a start counts too.",
                .count(reloads.isLastDone ? 1 : 0)
            ),
            Metric(
                "lectern_last_reload_timestamp_seconds",
                .gauge,
                unit: "seconds",
                "When that was, in seconds since 1970.",
                .count(reloads.last)
            ),
        ]
    }

    private var study: [Metric] {
        [
            Metric(
                "lectern_searches",
                .counter,
                "Searches that were answered, by whether anything was found.",
                [(true, "found"), (false, "none")].map {
                    Metric.Sample([Metric.Label("result", $0.1)], .count(tally.searches[$0.0, default: 0]))
                }
            ),
            Metric(
                "lectern_study_answers",
                .counter,
                "Answers to questions and drills; near is right but for the spelling.",
                AnswerResult.allCases.map {
                    Metric.Sample(
                        [Metric.Label("result", $0.rawValue)],
                        .count(tally.answers[$0, default: 0])
                    )
                }
            ),
            Metric("lectern_reviews", .counter, "Cards of reviews that were turned.", .count(tally.reviews)),
        ] + (questions == nil ? [] : [answers])
    }

    private var answers: Metric {
        Metric(
            "lectern_answers",
            .counter,
            "How often each answer to a question was chosen, since the start or since its words were changed.",
            (questions ?? []).flatMap { list in
                list.questions.flatMap { question in
                    question.choices.map { choice in
                        Metric.Sample(
                            [
                                Metric.Label("host", list.host), Metric.Label("question", question.name),
                                Metric.Label("choice", choice.name),
                                Metric.Label("right", choice.isRight ? "yes" : "no"),
                            ],
                            .count(tally.count(of: choice, in: question, on: list.host))
                        )
                    }
                }
            }
        )
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
    private func sums(
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

extension RequestTally {
    /// Returns how often a choice was taken.
    func count(of choice: CountedQuestion.Choice, in question: CountedQuestion, on host: String) -> Int {
        choices[Choice(host: host, taken: ChoiceTaken(choice.name, of: question)), default: 0]
    }
}

extension RequestTally.Kind {
    /// Whether the answer was what was asked for, or leads there.
    var isWell: Bool { statusInMetrics == "ok" || "123".contains(statusInMetrics.first ?? "-") }

    /// The status as a label: the letters that stand for one in the access log say what came and not how it went.
    fileprivate var statusInMetrics: String {
        guard let status else { return "-" }
        // What a browser of the web was told has the same status over every protocol.
        guard !["gemini", "spartan"].contains(protocolName), status != "400" else { return status }
        return status == "3" ? "error" : "ok"
    }
}

extension ProcessFigures {
    /// The figures under the names that all programs have for them; what the system does not tell is left out.
    fileprivate var metrics: [Metric] {
        [
            residentMemory.map {
                Metric(
                    "process_resident_memory_bytes",
                    .gauge,
                    unit: "bytes",
                    "Memory in use, shared pages included.",
                    .count($0)
                )
            },
            openDescriptors.map {
                Metric("process_open_fds", .gauge, "Descriptors that are open.", .count($0))
            },
            descriptorLimit.map {
                Metric("process_max_fds", .gauge, "Descriptors that may be open.", .count($0))
            },
            Metric(
                "process_cpu_seconds",
                .counter,
                unit: "seconds",
                "Processor time of all threads.",
                .seconds(processorSeconds)
            ),
        ].compactMap(\.self)
    }
}

extension Duration {
    /// The seconds, to the microsecond.
    fileprivate var inMetrics: Double {
        let (seconds, attoseconds) = components
        return Double(seconds) + Double(attoseconds / 1_000_000_000_000) / 1e6
    }
}
