package import Records

/// A rule of prose that does not hold in a capsule, or in one file of it, and the reason.
///
/// ```
/// allow  = id SP [place SP] reason      ; Allow: s-001 sections/opening.gmi the oath is quoted whole
/// place  = path                         ; of a text or a record file, inside the capsule's folder
/// ```
package struct Allowance: Sendable {
    /// The rule that is silent.
    package let rule: ProseRuleID
    /// The path inside the capsule's folder of the only file for which it counts; `nil` for all.
    package let file: String?
    /// The whole value of the field, for the warning about one that silences nothing.
    package let written: LocatedText
}
