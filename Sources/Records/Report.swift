internal import Text

/// Collects the problems of one run and the files in which they stand.
///
/// The loader begins the report, and problems that only show in the pages are added later: all are in one order and under one
/// limit.
package struct Report: Sendable {
    /// The most errors that are kept: more than anyone reads.
    ///
    /// Further errors are only counted.
    package static let errorLimit = 10_000
    /// The most warnings that are kept; a single mistake can cause a warning in every line.
    package static let warningLimit = 1_000

    private struct Finding: Sendable {
        var severity: Diagnostic.Severity
        var place: SourceOffset
        /// Where the part of the source ends that the problem is about; `nil` if it is the word that begins at the place.
        var end: SourceOffset?
        var message: String
    }

    package private(set) var files: [SourceFile] = []
    /// The files in which an error is only a warning.
    private var lenient: Set<Int> = []
    /// How many names may still be compared in search of the one that was meant.
    package var suggestionBudget = NameList.comparisonsPerRun
    private var findings: [Finding] = []
    private var errors = 0
    private var warnings = 0
    /// The problems that were found while the source was being read, once the reading has ended.
    private var settled: [Diagnostic] = []
    /// Where the lines of the files begin, once the reading has ended.
    private var lines: [LineTable] = []
    /// The size of all files together; `nil` until they have been read.
    package private(set) var sourceBytes: Int?

    /// The places inside lines at which a problem may still be found once the reading has ended.
    private var kept: [SourceOffset] = []
    /// The columns of those of them that do not follow from where their lines begin.
    private var columns: [SourceOffset: Int] = [:]

    /// Begins a report without files: a problem in it has no place.
    package init() {}

    package var hasErrors: Bool { errors > 0 }

    /// The number of errors and warnings, including those that were not kept.
    package var count: DiagnosticCount { DiagnosticCount(errors: errors, warnings: warnings) }

    /// The number of errors and warnings that were not kept.
    package var omitted: DiagnosticCount {
        DiagnosticCount(
            errors: max(0, errors - Self.errorLimit),
            warnings: max(0, warnings - Self.warningLimit)
        )
    }

    /// - Returns: The file's index, for a ``SourceOffset``.
    package mutating func add(_ file: SourceFile) -> Int {
        files.append(file)
        return files.count - 1
    }

    /// Adds an error, whose message is one line without control characters; a message that nobody will read is not even
    /// composed.
    package mutating func error(at place: SourceOffset, _ message: @autoclosure () -> String) {
        append(.error, from: place, to: nil, message)
    }

    /// Adds an error about a text, from its beginning to its end.
    package mutating func error(at text: LocatedText, _ message: @autoclosure () -> String) {
        append(.error, from: text.start, to: text.end, message)
    }

    /// Makes a warning of each error in a file that is still to come, since nobody is shown what the file says.
    package mutating func beLenient(withFile index: Int) { lenient.insert(index) }

    /// Adds an error about so many bytes of ASCII in one line, such as an address.
    package mutating func error(at place: SourceOffset, length: Int, _ message: @autoclosure () -> String) {
        append(
            .error,
            from: place,
            to: SourceOffset(file: place.file, offset: place.offset + length),
            message
        )
    }

    /// Adds a warning in the same way.
    package mutating func warning(at place: SourceOffset, _ message: @autoclosure () -> String) {
        append(.warning, from: place, to: nil, message)
    }

    /// Adds a warning about a text in the same way.
    package mutating func warning(at text: LocatedText, _ message: @autoclosure () -> String) {
        append(.warning, from: text.start, to: text.end, message)
    }

    private mutating func append(
        _ severity: Diagnostic.Severity,
        from place: SourceOffset,
        to end: SourceOffset?,
        _ message: () -> String
    ) {
        let severity = lenient.contains(place.file) ? .warning : severity
        switch severity {
        case .error:
            errors += 1
            if errors > Self.errorLimit { return }
        case .warning:
            warnings += 1
            if warnings > Self.warningLimit { return }
        }
        findings.append(Finding(severity: severity, place: place, end: end, message: message()))
    }

    /// Keeps the column of a place that may be named after the reading has ended, such as that of a link in a sentence.
    package mutating func keep(_ place: SourceOffset) { kept.append(place) }

    /// Ends the reading and lets go of all texts: problems that are added later stand at the address of a link line, where a
    /// record, a note or a file begins, or at a place that was kept.
    package mutating func close() {
        settled = diagnostics()
        findings = []
        lines = files.map(LineTable.init)
        let places = Self.inOrder(kept)
        for (place, position) in zip(places, positions(of: places)) where self.position(of: place) != position
        {
            columns[place] = position.column
        }
        kept = []
        sourceBytes = files.reduce(0) { $0 + $1.text.utf8.count }
        files = []
    }

    /// Returns the problems that were kept, in order of their positions.
    ///
    /// Each file with a problem is read through once, however many problems it has.
    package func diagnostics() -> [Diagnostic] {
        if files.isEmpty { return (settled + findings.map(late)).sorted() }
        let ranges = findings.map { ($0.place, $0.end ?? endOfWord(at: $0.place)) }
        let places = Self.inOrder(ranges.flatMap { [$0, $1] })
        let positions = Dictionary(
            zip(places, positions(of: places)),
            uniquingKeysWith: { first, _ in first }
        )
        return zip(findings, ranges).compactMap { finding, range in
            guard let position = positions[range.0] else { return nil }
            return Diagnostic(finding.severity, at: position, to: positions[range.1], finding.message)
        }.sorted()
    }

    /// Returns a problem that was found when the texts had been let go of.
    private func late(_ finding: Finding) -> Diagnostic {
        let position = position(of: finding.place) ?? SourcePosition(file: "", line: 1)
        var end = position
        end.column += max(finding.end.map { $0.offset - finding.place.offset } ?? 0, 0)
        return Diagnostic(finding.severity, at: position, to: end, finding.message)
    }

    /// Returns where the word ends that begins at a place; a mark is a word.
    private func endOfWord(at place: SourceOffset) -> SourceOffset {
        guard files.indices.contains(place.file) else { return place }
        let rest = files[place.file].text.utf8.dropFirst(place.offset)
        let opening = rest.prefix { $0 == UInt8(ascii: "[") }.count
        var word = rest.dropFirst(opening).prefix { !$0.isBlank && $0 != .lineFeed && !$0.endsWord }
        if opening > 0 {
            word = rest.dropFirst(opening).prefix { $0 != .lineFeed && $0 != UInt8(ascii: "]") }
            let closing = rest[word.endIndex...].prefix { $0 == UInt8(ascii: "]") }.count
            return SourceOffset(
                file: place.file,
                offset: place.offset + opening + word.count + min(closing, 2)
            )
        }
        return SourceOffset(file: place.file, offset: place.offset + word.count)
    }

    private static func inOrder(_ places: [SourceOffset]) -> [SourceOffset] {
        places.sorted { ($0.file, $0.offset) < ($1.file, $1.offset) }
    }

    /// Returns the positions of places that are in order, while the texts are there.
    private func positions(of places: [SourceOffset]) -> [SourcePosition] {
        var cursor = PositionCursor(path: "", text: "")
        var file: Int?
        return places.map { place in
            if file != place.file {
                file = place.file
                let source = files.indices.contains(place.file) ? files[place.file] : nil
                cursor = PositionCursor(path: source?.path ?? "", text: source?.text ?? "")
            }
            return cursor.position(at: place.offset)
        }
    }

    /// Returns where something stands that an article names by its place.
    ///
    /// - Returns: `nil` for ``SourceOffset/nowhere``, and while the source is still being read.
    package func position(of place: SourceOffset) -> SourcePosition? {
        guard lines.indices.contains(place.file) else { return nil }
        var position = lines[place.file].position(at: place.offset)
        if let column = columns[place] { position.column = column }
        return position
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

    /// Returns the position of an offset in UTF-8 bytes, which must not be smaller than at the last call.
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

extension UInt8 {
    /// Whether the byte ends a name in a mark or a list.
    fileprivate var endsWord: Bool {
        self == UInt8(ascii: "]") || self == UInt8(ascii: "|") || self == UInt8(ascii: ",")
            || self == .carriageReturn
    }
}
