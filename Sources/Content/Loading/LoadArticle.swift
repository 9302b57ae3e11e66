package import Records
internal import System

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
///
/// - Parameters:
///   - folder: The folder of the capsule.
///   - showingDrafts: Whether sections, terms and pages that are drafts are part of the article.
///   - review: What is to look at its words.
/// - Returns: The article, or what keeps it from being one.
package func loadArticle(
    from folder: SourceFolder,
    showingDrafts: Bool = false,
    reviewing review: ProseReview? = nil
) -> LoadResult {
    loadArticle(from: folder, showingDrafts: showingDrafts, reviewing: review, into: nil)
}

/// What looks at the words of a capsule in whose source no error was found, while they are there, and adds warnings.
package typealias ProseReview = @Sendable (WrittenCapsule, inout Report) -> Void

/// Reads the translations of a capsule, each with its own problems, in the order of their tags.
///
/// - Parameters:
///   - folder: The folder of the capsule.
///   - language: The language of the text itself; `nil` if it is not known because of an error.
///   - showingDrafts: Whether drafts are part of the article.
///   - review: What is to look at the words of each.
/// - Returns: The result for each folder that is named by a language.
package func loadTranslations(
    in folder: SourceFolder,
    of language: String?,
    showingDrafts: Bool = false,
    reviewing review: ProseReview? = nil
) -> [(language: LanguageTag, result: LoadResult)] {
    folder.translations.sorted { $0.key < $1.key }.concurrentMap { tag, folder in
        (
            tag,
            loadArticle(
                from: folder,
                showingDrafts: showingDrafts,
                reviewing: review,
                into: tag,
                of: language
            )
        )
    }
}

/// Reads a capsule and its translations at once, each on a core of its own as far as there are cores.
///
/// - Parameters:
///   - folder: The folder of the capsule.
///   - showingDrafts: Whether drafts are part of the articles.
///   - review: What is to look at the words of each.
/// - Returns: The results, as ``loadArticle(from:showingDrafts:reviewing:)`` and
///   ``loadTranslations(in:of:showingDrafts:reviewing:)`` return them.
package func loadArticles(
    from folder: SourceFolder,
    showingDrafts: Bool = false,
    reviewing review: ProseReview? = nil
) -> (original: LoadResult, translations: [(language: LanguageTag, result: LoadResult)]) {
    let (original, translations) = concurrently(
        { loadArticle(from: folder, showingDrafts: showingDrafts, reviewing: review) },
        { loadTranslations(in: folder, of: nil, showingDrafts: showingDrafts, reviewing: review) }
    )
    // The language of the text itself is known only now, and matters only where a folder is named by it, which is a mistake.
    let language = original.article.flatMap { LanguageTag($0.language) }?.usualSpelling
    guard let language, translations.contains(where: { $0.language.usualSpelling == language }) else {
        return (original, translations)
    }
    return (
        original,
        loadTranslations(
            in: folder,
            of: original.article?.language,
            showingDrafts: showingDrafts,
            reviewing: review
        )
    )
}

/// Reads one capsule: the text itself, or a translation, whose folder is named by the language `tag`, of a text in the language
/// `original`, if that is known.
private func loadArticle(
    from folder: SourceFolder,
    showingDrafts: Bool,
    reviewing review: ProseReview?,
    into tag: LanguageTag?,
    of original: String? = nil
) -> LoadResult {
    var report = Report()
    if let tag { report.reportMisplacedTranslations(folder, tag, original) }
    let intake = SourceIntake(folder, showingDrafts: showingDrafts, &report)
    let parsed = ParsedCapsule(intake, &report)
    let names = SymbolTable(parsed, &report)
    var resolver = Resolver(names: names, report: report, translation: tag, hidden: HiddenTexts(of: parsed))
    let article = resolver.article(parsed)
    resolver.warnOfTheUnused(parsed)
    let allowances = resolver.allowances(parsed)
    var closed = resolver.report
    // What is wrong with the form comes first: half a text would be judged wrongly.
    if let review, !closed.hasErrors {
        review(WrittenCapsule(parsed, names, allowances), &closed)
    }
    closed.close()
    return LoadResult(
        article: closed.hasErrors ? nil : article,
        report: closed
    )
}

extension Report {
    /// Reports a translation whose folder is misspelt, which is in the language of the text itself, or which has translations.
    fileprivate mutating func reportMisplacedTranslations(
        _ folder: SourceFolder,
        _ tag: LanguageTag,
        _ original: String?
    ) {
        let place = SourceOffset(file: add(SourceFile(path: "\(folder.name)/", text: "")))
        if tag.usualSpelling != tag {
            error(at: place, "a language tag is usually spelled “\(tag.usualSpelling)”; name this folder so")
        }
        if original.flatMap({ LanguageTag($0) })?.usualSpelling == tag.usualSpelling {
            error(at: place, "the text itself is in “\(tag)”; a translation is in another language")
        }
        for (inner, nested) in folder.translations.sorted(by: { $0.key < $1.key }) {
            let place = SourceOffset(file: add(SourceFile(path: "\(nested.name)/", text: "")))
            error(
                at: place,
                "a translation has no translations; move this folder beside the folder “\(tag)”, where “\(inner)” is one of the text itself"
            )
        }
    }
}
