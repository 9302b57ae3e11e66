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
        /// The index of the problem among the causes, if others may follow from it.
        var cause: Int?
        /// The id of the rule of prose that says so.
        var rule: String?
        /// Whether an error on its line has said the same already.
        var isSaid = false
    }

    private struct RepeatedKind: Hashable {
        var file: Int
        var kind: String
    }

    /// A problem that has been reported and from which others follow.
    package struct Cause: Hashable, Sendable { fileprivate let index: Int }

    package private(set) var files: [SourceFile] = []
    /// The files in which an error is only a warning.
    private var lenient: Set<Int> = []
    /// The warnings about single letters, file by file: an error about the word in which one stands takes its place.
    private var lettersOfFiles: [Int: [LetterWarning]] = [:]
    /// How many names may still be compared in search of the one that was meant.
    package var suggestionBudget = NameList.comparisonsPerRun
    private var findings: [Finding] = []
    /// How many problems follow from each cause.
    private var consequences: [Int] = []
    /// The indices of the warnings among the causes in ``findings``.
    private var findingOfWarning: [Int: Int] = [:]
    /// The first errors of kinds that are often made throughout a file.
    private var repeated: [RepeatedKind: Cause] = [:]
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

    /// Adds an error from which other problems follow, such as a file that cannot be read: what is missing only because of it is
    /// counted with ``follows(from:)`` and not reported.
    package mutating func cause(at place: SourceOffset, _ message: @autoclosure () -> String) -> Cause {
        append(.error, from: place, to: nil, isCause: true, message)
        return Cause(index: consequences.count - 1)
    }

    /// Adds an error about a text from which other problems follow.
    package mutating func cause(at text: LocatedText, _ message: @autoclosure () -> String) -> Cause {
        append(.error, from: text.start, to: text.end, isCause: true, message)
        return Cause(index: consequences.count - 1)
    }

    /// Adds an error about a text, or counts it as following if the same file has had one of this kind.
    ///
    /// - Returns: The first error of the kind.
    package mutating func errorOnce(
        _ kind: String,
        at text: LocatedText,
        _ message: @autoclosure () -> String
    ) -> Cause {
        let key = RepeatedKind(file: text.start.file, kind: kind)
        if let first = repeated[key] {
            follows(from: first)
            return first
        }
        let first = cause(at: text, message())
        repeated[key] = first
        return first
    }

    /// Adds a warning from which others follow.
    package mutating func warningCause(at place: SourceOffset, _ message: @autoclosure () -> String) -> Cause
    {
        append(.warning, from: place, to: nil, isCause: true, message)
        return Cause(index: consequences.count - 1)
    }

    /// Adds a warning about a text from which others follow.
    package mutating func warningCause(at text: LocatedText, _ message: @autoclosure () -> String) -> Cause {
        append(.warning, from: text.start, to: text.end, isCause: true, message)
        return Cause(index: consequences.count - 1)
    }

    /// Counts an error that only follows from a problem which has been reported: it goes away with its cause.
    ///
    /// A warning from which an error follows becomes an error itself, except in a file in which all errors are warnings.
    package mutating func follows(from cause: Cause) {
        warningFollows(from: cause)
        guard let index = findingOfWarning[cause.index], findings[index].severity == .warning,
            !lenient.contains(findings[index].place.file)
        else { return }
        findings[index].severity = .error
        warnings -= 1
        errors += 1
    }

    /// Counts a warning that only follows from a problem which has been reported.
    package mutating func warningFollows(from cause: Cause) {
        if consequences.indices.contains(cause.index) { consequences[cause.index] += 1 }
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

    /// Adds a warning about a character at its places in a file, which are in order; beside an error it says no more than that.
    ///
    /// - Parameters:
    ///   - file: The index of the file.
    ///   - offsets: The places; at least one.
    ///   - message: Composes the message about a number of places.
    mutating func warningOfLetter(
        in file: Int,
        at offsets: [Int],
        _ message: @escaping @Sendable (_ count: Int) -> String
    ) {
        guard let first = offsets.first else { return }
        let index = findings.count
        append(.warning, from: SourceOffset(file: file, offset: first), to: nil) { message(offsets.count) }
        guard findings.count > index else { return }
        lettersOfFiles[file, default: []].append(LetterWarning(finding: index, at: offsets, message))
    }

    /// Takes letters in the line in which an error is reported out of the warnings about them.
    private mutating func takeBackLetters(beside place: SourceOffset) {
        guard let letters = lettersOfFiles[place.file], files.indices.contains(place.file) else { return }
        let line = LetterWarning.line(around: place.offset, in: files[place.file].text)
        for index in letters.indices {
            var letter = letters[index]
            guard letter.take(away: line) else { continue }
            lettersOfFiles[place.file]?[index] = letter
            if let offset = letter.offset {
                findings[letter.finding].place.offset = offset
                findings[letter.finding].message = printable(letter.message)
            } else {
                findings[letter.finding].isSaid = true
                warnings -= 1
            }
        }
    }

    /// Adds a warning about a text in the same way, with the id of the rule of prose that says so.
    package mutating func warning(
        at text: LocatedText,
        rule: String? = nil,
        _ message: @autoclosure () -> String
    ) {
        append(.warning, from: text.start, to: text.end, rule: rule, message)
    }

    private mutating func append(
        _ severity: Diagnostic.Severity,
        from place: SourceOffset,
        to end: SourceOffset?,
        isCause: Bool = false,
        rule: String? = nil,
        _ message: () -> String
    ) {
        if isCause { consequences.append(0) }
        let severity = lenient.contains(place.file) ? .warning : severity
        switch severity {
        case .error:
            takeBackLetters(beside: place)
            errors += 1
            if errors > Self.errorLimit { return }
        case .warning:
            warnings += 1
            if warnings > Self.warningLimit { return }
        }
        if isCause, severity == .warning { findingOfWarning[consequences.count - 1] = findings.count }
        findings.append(
            Finding(
                severity: severity,
                place: place,
                end: end,
                message: printable(message()),
                cause: isCause ? consequences.count - 1 : nil,
                rule: rule
            )
        )
    }

    /// Keeps the column of a place that may be named after the reading has ended, such as that of a link in a sentence.
    package mutating func keep(_ place: SourceOffset) { kept.append(place) }

    /// Ends the reading and lets go of all texts: problems that are added later stand at the address of a link line, where a
    /// record, a note or a file begins, or at a place that was kept.
    package mutating func close() {
        settled = diagnostics()
        findings = []
        findingOfWarning = [:]
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

    /// Returns the problems that were kept, in order of their positions, but first those from which others follow.
    ///
    /// Each file with a problem is read through once, however many problems it has.
    package func diagnostics() -> [Diagnostic] {
        if files.isEmpty { return (settled + findings.map(late)).sorted() }
        let findings = findings.filter { !$0.isSaid }
        let ranges = findings.map { ($0.place, $0.end ?? endOfWord(at: $0.place)) }
        let places = Self.inOrder(ranges.flatMap { [$0, $1] })
        let positions = Dictionary(
            zip(places, positions(of: places)),
            uniquingKeysWith: { first, _ in first }
        )
        return zip(findings, ranges).compactMap { finding, range in
            guard let position = positions[range.0] else { return nil }
            return diagnostic(finding, at: position, to: positions[range.1])
        }.sorted()
    }

    /// Returns a problem that was found when the texts had been let go of.
    private func late(_ finding: Finding) -> Diagnostic {
        let position = position(of: finding.place) ?? SourcePosition(file: "", line: 1)
        var end = position
        end.column += max(finding.end.map { $0.offset - finding.place.offset } ?? 0, 0)
        return diagnostic(finding, at: position, to: end)
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

    private func diagnostic(
        _ finding: Finding,
        at position: SourcePosition,
        to end: SourcePosition?
    ) -> Diagnostic {
        var diagnostic = Diagnostic(
            finding.severity,
            at: position,
            to: end,
            rule: finding.rule,
            finding.message
        )
        diagnostic.consequences = finding.cause.map { consequences[$0] } ?? 0
        return diagnostic
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
