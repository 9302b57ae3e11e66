package import Content
import Records

/// A rule of prose: one row of the table.
package struct ProseRule: Sendable {
    /// What a rule looks at.
    enum Look: Sendable {
        /// Each passage by itself.
        case passage(@Sendable (Passage, inout Findings) -> Void)
        /// Each passage, for what the capsule should do in one way: in the end the rarer ways are named.
        case variants(@Sendable (Passage, inout Variants) -> Void)
        /// Each text as a whole.
        case text(@Sendable (ProseText, Surroundings, inout Findings) -> Void)
        /// The records of the capsule, once its texts have been read.
        case capsule(@Sendable (WrittenCapsule, Surroundings, inout Findings) -> Void)
    }

    package let id: ProseRuleID
    /// The name in words that a list shows, such as `straight-quotes`.
    package let name: String
    /// What the rule wants, in one line.
    package let summary: String
    let look: Look

    init(_ id: ProseRuleID, _ name: String, _ summary: String, _ look: Look) {
        (self.id, self.name, self.summary, self.look) = (id, name, summary, look)
    }

    /// All rules, in the order of their ids.
    package static let all = (apparatus + structure + typography + wording)
        .sorted { $0.id.rawValue < $1.id.rawValue }
}
