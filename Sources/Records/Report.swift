internal import Text

/// Collects the problems of one run, and the files that they are in.
///
/// The loader begins it, and what shows only in the pages is added to it: in one order, under one limit.
package struct Report: Sendable {
    /// More errors than anyone reads: what is found after so many is counted and not kept.
    package static let errorLimit = 10_000
    /// The same for warnings, of which one mistake can make one a line.
    package static let warningLimit = 1_000

    private struct Finding: Sendable {
        var severity: Diagnostic.Severity
        var place: SourceOffset
        var message: String
    }

    package private(set) var files: [SourceFile] = []
    /// Names that may still be compared in search of the one that was meant.
    package var suggestionBudget = NameList.comparisonsPerRun
    private var findings: [Finding] = []
    private var errors = 0
    private var warnings = 0
    /// What was found until the reading ended, and the lines of the files from then on.
    private var settled: [Diagnostic] = []
    private var lines: [LineTable] = []
    /// Of all files together; `nil` until they have been read.
    package private(set) var sourceBytes: Int?

    /// Without a file: what is reported to it stands nowhere.
    package init() {}

    package var hasErrors: Bool { errors > 0 }

    /// How many errors and warnings were found, those that were not kept included.
    package var count: DiagnosticCount { DiagnosticCount(errors: errors, warnings: warnings) }

    /// How many of them were not kept.
    package var omitted: DiagnosticCount {
        DiagnosticCount(
            errors: max(0, errors - Self.errorLimit),
            warnings: max(0, warnings - Self.warningLimit)
        )
    }

    /// - Returns: the file's index, for a ``SourceOffset``.
    package mutating func add(_ file: SourceFile) -> Int {
        files.append(file)
        return files.count - 1
    }

    /// Adds an error, whose message is one line without control characters; it is not even written where nobody will read it.
    package mutating func error(at place: SourceOffset, _ message: @autoclosure () -> String) {
        errors += 1
        if errors <= Self.errorLimit { append(.error, at: place, message()) }
    }

    /// Adds a warning in the same way.
    package mutating func warning(at place: SourceOffset, _ message: @autoclosure () -> String) {
        warnings += 1
        if warnings <= Self.warningLimit { append(.warning, at: place, message()) }
    }

    private mutating func append(
        _ severity: Diagnostic.Severity,
        at place: SourceOffset,
        _ message: String
    ) {
        findings.append(Finding(severity: severity, place: place, message: message))
    }

    /// Ends the reading: no text is kept, and what is added from now on stands at the address of a link, at a record, a note or a file's
    /// beginning.
    package mutating func close() {
        settled = diagnostics()
        findings = []
        lines = files.map(LineTable.init)
        sourceBytes = files.reduce(0) { $0 + $1.text.utf8.count }
        files = []
    }

    /// The problems that were kept, in order of their positions.
    ///
    /// Each file with a problem is gone through once, however many problems it has.
    package func diagnostics() -> [Diagnostic] {
        if files.isEmpty {
            let added = findings.map { finding in
                let position = position(of: finding.place) ?? SourcePosition(file: "", line: 1)
                return Diagnostic(finding.severity, at: position, finding.message)
            }
            return (settled + added).sorted()
        }
        var cursor = PositionCursor(path: "", text: "")
        var file: Int?
        let inOrder = findings.sorted { ($0.place.file, $0.place.offset) < ($1.place.file, $1.place.offset) }
        let diagnostics = inOrder.map { finding in
            if file != finding.place.file {
                file = finding.place.file
                let source = files.indices.contains(finding.place.file) ? files[finding.place.file] : nil
                cursor = PositionCursor(path: source?.path ?? "", text: source?.text ?? "")
            }
            return Diagnostic(
                finding.severity,
                at: cursor.position(at: finding.place.offset),
                finding.message
            )
        }
        return diagnostics.sorted()
    }

    /// Where something stands that an article names by its place.
    ///
    /// - Returns: `nil` for ``SourceOffset/nowhere``, and while the source is still being read.
    package func position(of place: SourceOffset) -> SourcePosition? {
        lines.indices.contains(place.file) ? lines[place.file].position(at: place.offset) : nil
    }
}

/// Counts lines and columns on its way through one file.
private struct PositionCursor {
    private var position: SourcePosition
    private var offset = 0
    private var rest: Substring.UTF8View

    init(path: String, text: String) {
        position = SourcePosition(file: path, line: 1)
        rest = text[...].utf8
    }

    /// The position at so many UTF-8 bytes, which must not be fewer than at the last call.
    mutating func position(at target: Int) -> SourcePosition {
        while offset < target, let byte = rest.first {
            rest = rest.dropFirst()
            offset += 1
            if byte == UInt8(ascii: "\n") {
                position.line += 1
                position.column = 1
            } else if byte & 0xC0 != 0x80 {  // not a continuation byte, so the first of a scalar
                position.column += 1
            }
        }
        return position
    }
}
