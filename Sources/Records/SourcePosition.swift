import Text

/// A position in the capsule source, to which a ``Diagnostic`` points.
package struct SourcePosition: Hashable, Sendable {
    /// The file's path relative to the folder in which the command was run, as an editor can open it.
    package var file: String
    /// The line, counted from 1.
    package var line: Int
    /// The column in Unicode scalars, counted from 1.
    package var column: Int

    /// Makes a position; without a column, the beginning of a line.
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
