import Text

/// One problem of the capsule source: where it is, what is wrong, and what to do.
package struct Diagnostic: Hashable, Sendable {
    /// An error keeps the capsule from being served; a warning does not.
    package enum Severity: String, Hashable, Sendable {
        case error, warning
    }

    package var severity: Severity
    package var position: SourcePosition
    /// Where the part of the source ends that the problem is about; the same as ``position`` if only a place is known.
    package var end: SourcePosition
    /// The message, in one line without control characters, whatever stands in the source.
    package var message: String
    /// How many other problems follow from this one and were not reported for that reason.
    package var consequences = 0
    /// The id of the rule of prose that says so, such as `t-003`; `nil` for what is wrong with the form.
    package var rule: String?

    /// Makes a problem at a place, or about the part of a file from there to an end.
    package init(
        _ severity: Severity,
        at position: SourcePosition,
        to end: SourcePosition? = nil,
        rule: String? = nil,
        _ message: String
    ) {
        self.severity = severity
        self.position = position
        self.end = end ?? position
        self.message = message
        self.rule = rule
    }
}

extension Diagnostic: Comparable {
    /// Orders problems by their positions, and errors before warnings where several stand in one place; those from which others
    /// follow come before all others.
    package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        if (left.consequences > 0) != (right.consequences > 0) { return left.consequences > 0 }
        if left.position != right.position { return left.position < right.position }
        return (left.severity.rawValue, left.message) < (right.severity.rawValue, right.message)
    }
}

extension Diagnostic: CustomStringConvertible {
    /// The problem as compilers print it, so that editors can jump to it: `file:line:column: error: message`, and then in square
    /// brackets the id of a rule of prose.
    package var description: String {
        "\(printable(position.file.unicodeScalars)):\(position.line):\(position.column): \(severity.rawValue): \(message)\(remark)"
            + (rule.map { " [\($0)]" } ?? "")
    }

    private var remark: String {
        switch consequences {
        case 0: ""
        case 1: " (1 more problem follows from this)"
        default: " (\(consequences) more problems follow from this)"
        }
    }
}

/// How many problems there are of each severity.
package struct DiagnosticCount: Hashable, Sendable {
    package var errors: Int
    package var warnings: Int

    package init(errors: Int = 0, warnings: Int = 0) {
        self.errors = errors
        self.warnings = warnings
    }
}
