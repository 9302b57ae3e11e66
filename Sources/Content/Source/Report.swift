/// Collects the problems of one run, and the files that they are in.
struct Report {
    /// More than anyone reads: what is found after so many is not kept.
    static let limit = 10_000

    private struct Finding {
        var severity: Diagnostic.Severity
        var place: SourceOffset
        var message: String
    }

    private(set) var files: [SourceFile] = []
    private(set) var hasErrors = false
    /// Names that may still be compared in search of the one that was meant.
    var suggestionBudget = NameList.comparisonsPerRun
    private var findings: [Finding] = []

    /// - Returns: the file's index, for a ``SourceOffset``.
    mutating func add(_ file: SourceFile) -> Int {
        files.append(file)
        return files.count - 1
    }

    mutating func error(at place: SourceOffset, _ message: @autoclosure () -> String) {
        hasErrors = true
        append(.error, at: place, message)
    }

    mutating func warning(at place: SourceOffset, _ message: @autoclosure () -> String) {
        append(.warning, at: place, message)
    }

    /// Does not even write a message that nobody will read.
    private mutating func append(
        _ severity: Diagnostic.Severity,
        at place: SourceOffset,
        _ message: () -> String
    ) {
        guard findings.count < Self.limit else { return }
        findings.append(Finding(severity: severity, place: place, message: message()))
    }

    /// All problems in order of their positions.
    ///
    /// Each file with a problem is gone through once, however many problems it has.
    func diagnostics() -> [Diagnostic] {
        var cursor = PositionCursor(path: "", text: "")
        var file: Int?
        let inOrder = findings.sorted { ($0.place.file, $0.place.offset) < ($1.place.file, $1.place.offset) }
        let diagnostics = inOrder.map { finding in
            if file != finding.place.file {
                file = finding.place.file
                cursor = PositionCursor(
                    path: files[finding.place.file].path,
                    text: files[finding.place.file].text
                )
            }
            return Diagnostic(
                finding.severity,
                at: cursor.position(at: finding.place.offset),
                finding.message
            )
        }
        return diagnostics.sorted()
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
