package import Records

/// What came of loading a capsule.
package struct LoadResult: Sendable {
    /// `nil` where there is an error.
    package let article: Article?
    /// What is wrong so far: whoever goes on with the article adds to it.
    package let report: Report

    /// The problems of the source, in order of their positions: at most 10,000 errors and 1,000 warnings.
    package var diagnostics: [Diagnostic] { report.diagnostics() }
}

/// Reads a capsule's source and reports every problem in it.
///
/// In four steps, each over the whole capsule: bytes to text, text to records and blocks, the names that one
/// part may call another by, and then all that calls them. Takes time linear in the size of the source.
package func loadArticle(from folder: SourceFolder) -> LoadResult {
    var report = Report()
    let intake = SourceIntake(folder, &report)
    let parsed = ParsedCapsule(intake, &report)
    let names = Names(parsed, &report)
    var resolver = Resolver(names: names, report: report)
    let article = resolver.article(parsed)
    resolver.warnOfTheUnused(parsed)
    var closed = resolver.report
    closed.close()
    return LoadResult(
        article: closed.hasErrors ? nil : article,
        report: closed
    )
}
