package import Records

/// The result of loading a capsule.
package struct LoadResult: Sendable {
    /// The article; `nil` if there is an error.
    package let article: Article?
    /// The problems so far; whatever goes on with the article adds to them.
    package let report: Report

    /// The problems of the source, in order of their positions: at most 10,000 errors and 1,000 warnings.
    package var diagnostics: [Diagnostic] { report.diagnostics() }
}

/// Reads a capsule's source and reports every problem in it.
///
/// It does so in four steps, each over the whole capsule: bytes become text, text becomes records and blocks, then come the
/// names by which one part may refer to another, and last everything that uses them. It takes time linear in the size of the
/// source.
package func loadArticle(from folder: SourceFolder) -> LoadResult {
    var report = Report()
    let intake = SourceIntake(folder, &report)
    let parsed = ParsedCapsule(intake, &report)
    let names = SymbolTable(parsed, &report)
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
