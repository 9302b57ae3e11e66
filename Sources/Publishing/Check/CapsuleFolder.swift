package import Content
package import Pages
internal import Prose
package import Records
internal import System
internal import Text

/// A capsule's folder with its translations, from which their articles, their pages and their errors can be had.
package struct CapsuleFolder: Sendable {
    /// A capsule in whose source no error was found.
    package struct Loaded: Sendable {
        /// The text itself.
        package var article: Article { original.article }
        /// The text itself, then its translations.
        var articles: [Article] { ([original] + translations).map(\.article) }
        package let warnings: [Diagnostic]
        fileprivate let original: LoadedText
        fileprivate let translations: [LoadedText]
    }

    /// A text, with the report of the run that has loaded it; what the pages show to be wrong is added to it.
    fileprivate struct LoadedText: Sendable {
        let article: Article
        let report: Records.Report
    }

    /// The output of `lectern check`.
    package struct Report: Sendable {
        /// The capsule's folder as the user has named it.
        package let capsule: String
        package let diagnostics: [Diagnostic]
        /// The number of all errors and warnings.
        package let count: DiagnosticCount
        /// The number of those that are not among ``diagnostics``.
        package let omitted: DiagnosticCount
        /// What there is, if that is known: `32 pages, 2 terms, 8 events`.
        fileprivate let contents: [String]

        /// Whether there are errors, even if none is among the problems that are kept.
        package var hasErrors: Bool { count.errors > 0 }
    }

    /// The folder as the user has named it.
    package let path: String
    private let original: LoadResult
    private let translations: [(language: LanguageTag, result: LoadResult)]
    /// The source of the text itself, then of its translations, of which books are made; none if it is not kept.
    package let origins: [TextOrigin]

    /// Reads every file of the folder; what is wrong in them can be asked for later.
    ///
    /// - Parameters:
    ///   - path: The folder as the user has named it.
    ///   - showingDrafts: Whether sections, terms and pages that are drafts are shown.
    ///   - keepingSource: Whether to keep the source, of which a server makes books.
    ///   - checkingProse: Whether to look at the words too, by the rules of prose.
    /// - Throws: An error if the folder or a file in it cannot be read.
    package init(
        _ path: String,
        showingDrafts: Bool = false,
        keepingSource: Bool = false,
        checkingProse: Bool = false
    ) throws(SourceFolderError) {
        self.path = path
        let folder = try SourceFolder.read(path)
        let review: ProseReview? = if checkingProse { reviewProse(of:_:) } else { nil }
        (original, translations) = loadArticles(
            from: folder,
            showingDrafts: showingDrafts,
            reviewing: review
        )
        guard keepingSource else {
            origins = []
            return
        }
        let language = original.article?.language
        origins =
            [TextOrigin(folder, showingDrafts: showingDrafts)]
            + translations.compactMap { tag, _ in
                folder.translations[tag].map {
                    TextOrigin($0, showingDrafts: showingDrafts, translation: (tag, language))
                }
            }
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

    /// Returns the articles, for a command that needs them without an error.
    ///
    /// - Throws: The errors, one a line.
    package func load() throws(CapsuleError) -> Loaded {
        let texts = results.compactMap { result in
            result.article.map { LoadedText(article: $0, report: result.report) }
        }
        guard let first = texts.first, texts.count == results.count else {
            throw refusal(results.map(\.report))
        }
        return Loaded(
            warnings: results.flatMap(\.diagnostics),
            original: first,
            translations: Array(texts.dropFirst())
        )
    }

    /// Returns the pages of the articles that were loaded from here.
    ///
    /// - Parameters:
    ///   - loaded: The articles, from ``load()``.
    ///   - certificates: The certificates that are shown to readers, so that they can compare.
    ///   - isServed: Whether the pages are served, by what can search them: then each attachment is opened.
    ///   - countsAnswers: Whether it is counted how questions are answered, which pages then say.
    ///   - shared: What answers readers of the same source already.
    /// - Returns: Every page in every language, not yet in a format.
    /// - Throws: The errors that only the pages show, one a line.
    package func edition(
        of loaded: Loaded,
        certificates: [CertificateFact] = [],
        isServed: Bool = false,
        countsAnswers: Bool = false,
        sharing shared: SharedAnswers = SharedAnswers()
    ) throws(CapsuleError) -> PolyglotEdition {
        // Where the source is kept, what answers is made of it once somebody asks; else it is made now.
        let served = isServed ? origins.map { shared.answers(of: $0, countsAnswers: countsAnswers) } : []
        let texts = ([loaded.original] + loaded.translations).enumerated().map { index, text in
            (text: text, answers: served.indices.contains(index) ? served[index].answers : nil)
        }
        let made = texts.concurrentMap { text, answers in
            var report = text.report
            let edition = Edition(
                of: text.article,
                certificates: certificates,
                isSearchable: isServed,
                countsAnswers: countsAnswers,
                answeredBy: answers,
                reporting: &report
            )
            return (edition: edition, report: report)
        }
        if made.contains(where: \.report.hasErrors) { throw refusal(made.map(\.report)) }
        var editions = made.map(\.edition)
        let folders = [path] + translations.map { "\(path)/\($0.language)" }
        let media = try zip(loaded.articles, folders).map { article, folder throws(CapsuleError) in
            try MediaFile.all(of: article, in: folder, opensFiles: isServed)
        }
        return PolyglotEdition(
            editions.removeFirst(),
            translations: zip(translations, editions).map { (language: $0.language, edition: $1) },
            media: media,
            origins: isServed ? served.map(\.origin) : origins
        )
    }

    /// Returns an edition that is served as it is where nothing answers a reader: without a search and without drills, but with this day
    /// and a page at random.
    ///
    /// - Parameters:
    ///   - edition: The edition, whose open files it shares.
    ///   - loaded: The articles, from ``load()``.
    ///   - certificates: The certificates that are shown to readers.
    ///   - countsAnswers: Whether it is counted how questions are answered.
    /// - Returns: The same pages in every language, as in files.
    /// - Throws: The errors that only the pages show, one a line.
    package func silent(
        _ edition: PolyglotEdition,
        of loaded: Loaded,
        certificates: [CertificateFact],
        countsAnswers: Bool = false
    ) throws(CapsuleError) -> PolyglotEdition {
        let silent = try self.edition(
            of: loaded,
            certificates: certificates,
            isServed: false,
            countsAnswers: countsAnswers
        )
        return silent.visited(like: edition)
    }

    /// Returns the positions of the links to the search that nothing answers, text by text.
    func unansweredSearches(of edition: PolyglotEdition) -> [SourcePosition] {
        zip(results, edition.all).flatMap { result, edition in
            edition.unansweredSearches.compactMap(result.report.position)
        }
    }

    /// Returns every problem, including those that only the pages show: a capsule without errors here can be served.
    ///
    /// - Parameter earlier: An earlier export or source of the capsule; each of its addresses that leads nowhere now is an error.
    ///   A capsule with other errors is not compared, since nobody knows which pages it is to have.
    /// - Returns: The problems, and a summary.
    /// - Throws: An error if the earlier addresses cannot be read.
    package func check(since earlier: String? = nil) throws(EarlierAddressesError) -> Report {
        var diagnostics: [Diagnostic] = []
        var reports: [Records.Report] = []
        var counts: [String] = []
        for (index, result) in results.enumerated() {
            var report = result.report
            if let article = result.article {
                let edition = Edition(of: article, isSearchable: true, hasReaders: false, reporting: &report)
                edition.warnOfLongPages(&report)
                counts.append(index == 0 ? "\(edition.counts)" : "in \(edition.language): \(edition.counts)")
            }
            diagnostics += report.diagnostics()
            reports.append(report)
        }
        if let earlier {
            let addresses = try EarlierAddresses(in: earlier)
            if !reports.contains(where: \.hasErrors), let loaded = try? load(),
                let now = try? edition(of: loaded)
            {
                var report = LostAddresses(from: now, in: path).report(since: addresses)
                NumberedParagraphs(of: now).warn(ofShiftsSince: addresses.paragraphs, in: path, &report)
                diagnostics += report.diagnostics()
                reports.append(report)
            }
        }
        // Counts of some of the texts alone would read like those of all.
        let known = counts.count == results.count ? counts : []
        return Report(
            capsule: path,
            diagnostics: diagnostics,
            count: total(reports.map(\.count)),
            omitted: total(reports.map(\.omitted)),
            contents: known
        )
    }

    /// The text itself, then its translations.
    private var results: [LoadResult] { [original] + translations.map(\.result) }

    /// The most errors that are shown: more would hide the first, which is the one to begin with.
    private static let refusalLimit = 20

    private func refusal(_ reports: [Records.Report]) -> CapsuleError {
        let errors = reports.flatMap { $0.diagnostics() }.filter { $0.severity == .error }
        return .invalid(
            path: path,
            errors: reports.reduce(0) { $0 + $1.count.errors },
            first: Array(errors.prefix(Self.refusalLimit))
        )
    }

    private func total(_ counts: [DiagnosticCount]) -> DiagnosticCount {
        counts.reduce(DiagnosticCount()) {
            DiagnosticCount(errors: $0.errors + $1.errors, warnings: $0.warnings + $1.warnings)
        }
    }
}

extension CapsuleFolder.Report {
    /// The summary, in one line.
    package var summary: String {
        "\(capsule): \((contents + [tally]).joined(separator: "; "))"
    }

    private var tally: String {
        let shown = omitted == DiagnosticCount() ? "" : "; the last \(Self.list(omitted)) are not shown"
        return "\(Text.count(count.errors, "error")), \(Text.count(count.warnings, "warning"))\(shown)"
    }

    /// Returns a phrase such as “3 errors and 1 warning”, or “3 errors”.
    private static func list(_ number: DiagnosticCount) -> String {
        [(number.errors, "error"), (number.warnings, "warning")].filter { $0.0 > 0 }
            .map { Text.count($0.0, $0.1) }.joined(separator: " and ")
    }
}
