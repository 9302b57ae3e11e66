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

    /// Makes a problem at a place, or about the part of a file from there to an end.
    package init(
        _ severity: Severity,
        at position: SourcePosition,
        to end: SourcePosition? = nil,
        _ message: String
    ) {
        self.severity = severity
        self.position = position
        self.end = end ?? position
        self.message = message
    }
}

extension Diagnostic: Comparable {
    /// Orders problems by their positions, and errors before warnings where several stand in one place.
    package static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        if left.position != right.position { return left.position < right.position }
        return (left.severity.rawValue, left.message) < (right.severity.rawValue, right.message)
    }
}

extension Diagnostic: CustomStringConvertible {
    /// The problem as compilers print it, so that editors can jump to it: `file:line:column: error: message`.
    package var description: String {
        "\(printable(position.file.unicodeScalars)):\(position.line):\(position.column): \(severity.rawValue): \(message)"
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
