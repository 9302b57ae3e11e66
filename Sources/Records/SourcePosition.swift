import Text

/// Where something stands in the capsule source: what a ``Diagnostic`` points at.
package struct SourcePosition: Hashable, Sendable {
    /// Relative to the folder in which the command was run, as an editor can open it.
    package var file: String
    /// Counted from 1.
    package var line: Int
    /// In Unicode scalars, counted from 1.
    package var column: Int

    /// The beginning of a line, unless a column is given.
    package init(file: String, line: Int, column: Int = 1) {
        self.file = file
        self.line = line
        self.column = column
    }
}

extension SourcePosition: Comparable {
    package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
        (left.file, left.line, left.column) < (right.file, right.line, right.column)
    }
}
