internal import Glibc

/// When a card is shown again: FSRS-6 with its published default parameters, whole days, and two answers.
///
/// - Source: the Free Spaced Repetition Scheduler, version 6, as PyPI's `fsrs` 6.3 computes it with `learning_steps=()`,
///   `relearning_steps=()` and `enable_fuzzing=False`; `scripts/check-spacing.py` compares the two.
package enum Scheduler {
    /// What a reader says of a card.
    package enum Answer: Int, Sendable, CaseIterable {
        /// “Again” of FSRS.
        case didNotKnow = 1
        /// “Good” of FSRS.
        case knew = 3
    }

    /// The parameters w₀ to w₂₀.
    private static let w: [Double] = [
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614,
        0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
    ]
    /// The part of what was learnt that a reader should still know when a card is due.
    private static let retention = 0.9
    private static let decay = -w[20]
    private static let factor = pow(0.9, 1 / decay) - 1
    private static let leastStability = 0.001
    private static let longestInterval = 36_500

    /// Returns the state of a card after an answer.
    ///
    /// - Parameters:
    ///   - state: The state before; `nil` for a card that is shown for the first time.
    ///   - answer: What the reader says.
    ///   - day: The day of the answer, in days since 1970. A day before the last review counts as that day.
    /// - Returns: The state with the day of this answer.
    package static func next(_ state: CardState?, _ answer: Answer, on day: Int) -> CardState {
        guard let state else {
            return CardState(
                stability: max(w[answer.rawValue - 1], leastStability),
                difficulty: clamped(firstDifficulty(Double(answer.rawValue))),
                day: day
            )
        }
        let elapsed = max(0, day - state.day)
        let stability =
            elapsed < 1 ? sameDay(state.stability, answer) : later(state, answer, elapsed: Double(elapsed))
        return CardState(
            stability: max(stability, leastStability),
            difficulty: difficulty(after: state.difficulty, answer),
            day: max(day, state.day)
        )
    }

    /// Returns the days until a card is due after its last review: 1 to 36,500.
    package static func interval(of state: CardState) -> Int {
        let days = state.stability / factor * (pow(retention, 1 / decay) - 1)
        return min(max(Int(min(days, 1e6).rounded(.toNearestOrEven)), 1), longestInterval)
    }

    private static func firstDifficulty(_ rating: Double) -> Double { w[4] - exp(w[5] * (rating - 1)) + 1 }

    private static func clamped(_ difficulty: Double) -> Double { min(max(difficulty, 1), 10) }

    private static func difficulty(after difficulty: Double, _ answer: Answer) -> Double {
        let change = -(w[6] * (Double(answer.rawValue) - 3))
        let damped = difficulty + (10 - difficulty) * change / 9
        // It goes back a little towards that of a card which is known at once (“Easy”, 4).
        return clamped(w[7] * firstDifficulty(4) + (1 - w[7]) * damped)
    }

    private static func sameDay(_ stability: Double, _ answer: Answer) -> Double {
        let increase = exp(w[17] * (Double(answer.rawValue) - 3 + w[18])) * pow(stability, -w[19])
        return stability * (answer == .knew ? max(increase, 1) : increase)
    }

    private static func later(_ state: CardState, _ answer: Answer, elapsed: Double) -> Double {
        let (stability, difficulty) = (state.stability, state.difficulty)
        let recall = pow(1 + factor * elapsed / stability, decay)
        switch answer {
        case .didNotKnow:
            let long =
                w[11] * pow(difficulty, -w[12]) * (pow(stability + 1, w[13]) - 1) * exp((1 - recall) * w[14])
            return min(long, stability / exp(w[17] * w[18]))
        case .knew:
            return stability
                * (1 + exp(w[8]) * (11 - difficulty) * pow(stability, -w[9]) * (exp((1 - recall) * w[10]) - 1))
        }
    }
}

/// What is remembered of one card.
package struct CardState: Hashable, Sendable {
    /// The days after which nine of ten cards like it are still known; at least 0.001.
    package var stability: Double
    /// How hard it is to make the card last: 1 to 10.
    package var difficulty: Double
    /// The day of the last review, in days since 1970.
    package var day: Int

    /// Takes values within their bounds.
    package init(stability: Double, difficulty: Double, day: Int) {
        self.stability = stability
        self.difficulty = difficulty
        self.day = day
    }

    /// The day on which the card is due.
    package var due: Int { day + Scheduler.interval(of: self) }
}
