internal import Pages
internal import Serving

extension StatusReport {
    /// What readers did, as sums in which there is nobody: searches, answers and reviews.
    var studyMetrics: [Metric] {
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
}

extension RequestTally {
    /// Returns how often a choice was taken.
    func count(of choice: CountedQuestion.Choice, in question: CountedQuestion, on host: String) -> Int {
        choices[Choice(host: host, taken: ChoiceTaken(choice.name, of: question)), default: 0]
    }
}
