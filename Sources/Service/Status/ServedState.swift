internal import Pages
internal import Publishing
internal import Serving
internal import Synchronization
internal import TLS

/// What a reload changes of a server's report about itself.
final class ServedState: Sendable {
    struct Values {
        var serving: String
        var certificates: [StatusReport.Certificate]
        var questions: [StatusReport.Questions]?
        var reloads: ReloadTally
    }

    private let values: Mutex<Values>

    init(_ values: Values) { self.values = Mutex(values) }

    var current: Values { values.withLock { $0 } }

    /// Notes what is served after a reload.
    func replace(with hosts: LoadedHosts, countsAnswers: Bool) {
        values.withLock {
            $0.serving = hosts.summary
            $0.certificates = hosts.certificateEnds
            $0.questions = countsAnswers ? hosts.countedQuestions : nil
        }
    }

    /// Notes the outcome of a reload.
    func note(_ reload: Reload, at now: Int) { values.withLock { $0.reloads.note(reload, at: now) } }
}

extension LoadedHosts {
    /// When each certificate that is shown ends.
    var certificateEnds: [StatusReport.Certificate] {
        identities.map {
            StatusReport.Certificate(
                host: $0.hostname.description,
                ends: $0.certificate.notAfter.secondsSinceEpoch
            )
        }
    }

    /// The questions of each host of which it is counted how they are answered.
    var countedQuestions: [StatusReport.Questions] {
        hosts.map {
            StatusReport.Questions(
                host: $0.hostnames.first?.description ?? "",
                questions: $0.library.countedQuestions
            )
        }
    }
}

extension RequestCounts {
    /// Forgets what was counted of questions that are not there any more, or have other words now.
    ///
    /// - Parameters:
    ///   - before: The questions before a reload.
    ///   - now: The questions after it.
    func keepAnswers(to before: [StatusReport.Questions], where now: [StatusReport.Questions]) {
        let old = Set(before.flatMap { list in list.questions.map { Named(host: list.host, question: $0) } })
        let kept = now.flatMap { list in list.questions.map { Named(host: list.host, question: $0) } }
            .filter(old.contains)
        let choices = Set(
            kept.flatMap { named in
                named.question.choices.map {
                    RequestTally.Choice(
                        host: named.host,
                        taken: ChoiceTaken($0.name, of: named.question)
                    )
                }
            }
        )
        keepChoices(where: choices.contains)
    }
}

private struct Named: Hashable {
    let host: String
    let question: CountedQuestion
}
