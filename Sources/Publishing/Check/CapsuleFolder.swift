package import Content
package import Pages
package import Records
internal import System
internal import Text

/// A capsule's folder, from which its article, its pages and its errors can be had.
package struct CapsuleFolder: Sendable {
    /// A capsule in whose source no error was found.
    package struct Loaded: Sendable {
        package let article: Article
        package let warnings: [Diagnostic]
        /// The report of the run that has loaded it; what the pages show to be wrong is added to it.
        fileprivate let report: Records.Report
    }

    /// The output of `lectern check`.
    package struct Report: Sendable {
        package let diagnostics: [Diagnostic]
        /// The summary, in one line.
        package let summary: String
        /// Whether there are errors, even if none is among the problems that are kept.
        package let hasErrors: Bool
    }

    private let path: String
    private let result: LoadResult

    /// Reads every file of the folder; what is wrong in them can be asked for later.
    ///
    /// - Throws: An error if the folder or a file in it cannot be read.
    package init(_ path: String) throws(SourceFolderError) {
        self.path = path
        result = loadArticle(from: try SourceFolder.read(path))
    }

    /// Returns the capsule that is meant if none is named: `./Capsule`, or else the one installed with this program, in
    /// `share/lectern/Capsule` beside the folder of the program.
    package static var standard: String? {
        var candidates = ["Capsule"]
        if let program = FileSystem.program {
            let prefix = FileSystem.parent(of: FileSystem.parent(of: program))
            candidates.append("\(prefix)/share/lectern/Capsule")
        }
        return candidates.first(where: FileSystem.isFolder)
    }

    /// Returns the article, for a command that needs one without an error.
    ///
    /// - Throws: The errors, one a line.
    package func load() throws(CapsuleError) -> Loaded {
        let diagnostics = result.diagnostics
        guard let article = result.article else { throw refusal(result.report) }
        return Loaded(article: article, warnings: diagnostics, report: result.report)
    }

    /// Returns the pages of an article that was loaded from here.
    ///
    /// - Parameters:
    ///   - loaded: The article, from ``load()``.
    ///   - certificates: The certificates that are shown to readers, so that they can compare.
    ///   - isSearchable: Whether what serves the pages can search them.
    /// - Returns: Every page, not yet in a format.
    /// - Throws: The errors that only the pages show, one a line.
    package func edition(
        of loaded: Loaded,
        certificates: [CertificateFact] = [],
        isSearchable: Bool = false
    ) throws(CapsuleError) -> Edition {
        var report = loaded.report
        let edition = Edition(
            of: loaded.article,
            certificates: certificates,
            isSearchable: isSearchable,
            reporting: &report
        )
        guard !report.hasErrors else { throw refusal(report) }
        return edition
    }

    /// Returns the position of something that an edition names by its place.
    ///
    /// - Returns: `nil` if it stands in no file.
    func position(of place: SourceOffset) -> SourcePosition? { result.report.position(of: place) }

    /// Returns every problem, including those that only the pages show: a capsule without errors here can be served.
    package func check() -> Report {
        guard let article = result.article else {
            let diagnostics = result.diagnostics
            return Report(
                diagnostics: diagnostics,
                summary: "\(path): \(tally(result.report))",
                hasErrors: true
            )
        }
        var report = result.report
        let edition = Edition(of: article, isSearchable: true, isIndexed: false, reporting: &report)
        edition.warnOfLongPages(&report)
        let diagnostics = report.diagnostics()
        return Report(
            diagnostics: diagnostics,
            summary: "\(path): \(edition.counts); \(tally(report))",
            hasErrors: report.hasErrors
        )
    }

    /// The most errors that are shown: more would hide the first, which is the one to begin with.
    private static let refusalLimit = 20

    private func refusal(_ report: Records.Report) -> CapsuleError {
        let errors = report.diagnostics().filter { $0.severity == .error }.prefix(Self.refusalLimit)
        return .invalid(path: path, errors: report.count.errors, first: Array(errors))
    }

    private func tally(_ report: Records.Report) -> String {
        let (all, omitted) = (report.count, report.omitted)
        let shown =
            omitted == DiagnosticCount()
            ? ""
            : "; the last \(list(omitted)) are not shown"
        return "\(count(all.errors, "error")), \(count(all.warnings, "warning"))\(shown)"
    }

    /// Returns a phrase such as “3 errors and 1 warning”, or “3 errors”.
    private func list(_ number: DiagnosticCount) -> String {
        [(number.errors, "error"), (number.warnings, "warning")].filter { $0.0 > 0 }
            .map { count($0.0, $0.1) }.joined(separator: " and ")
    }
}
