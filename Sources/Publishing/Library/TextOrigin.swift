internal import Content
internal import Pages
internal import System

/// The source of a text that is served, as it was read, of which its books, and what answers who searches or studies,
/// are made when they are asked for.
///
/// Bytes are the smallest form of a text: an article, with what is worked out of it for the pages, takes several times as much, and
/// is not kept once the pages are made. The files on the disk may be others by then.
package final class TextOrigin: Sendable {
    private let folder: SourceFolder
    private let showingDrafts: Bool
    /// The language whose folder it lies in, and that of the text itself; `nil` if it is not a translation.
    private let translation: (tag: LanguageTag, original: String?)?

    /// - Parameters:
    ///   - folder: The folder of the text, without its translations.
    ///   - showingDrafts: Whether drafts are part of it.
    ///   - translation: The language whose folder it lies in, and that of the text itself.
    init(
        _ folder: SourceFolder,
        showingDrafts: Bool,
        translation: (tag: LanguageTag, original: String?)? = nil
    ) {
        self.folder = SourceFolder(
            name: folder.name,
            files: folder.files,
            media: folder.media,
            stamps: folder.stamps
        )
        self.showingDrafts = showingDrafts
        self.translation = translation
    }

    /// Reads the text again.
    ///
    /// - Returns: What books are made of; `nil` if there is an error in the source, for which it would not have been served.
    func source() -> BookSource? { article.map { BookSource(of: $0) } }

    /// Returns what answers readers, to be made when the first of them asks.
    ///
    /// - Parameter countsAnswers: Whether it is counted how questions are answered.
    /// - Returns: What is kept once it was made; ``SharedAnswers`` has it for all that serve the same source.
    func answers(countsAnswers: Bool) -> LazyAnswers {
        LazyAnswers(keptOn: .answers) { [self] in
            // Most of what this takes is free again when it ends.
            defer { releaseMemorySoon() }
            guard let article else { return .failure(LostSource()) }
            return .success(EditionAnswers(of: article, countsAnswers: countsAnswers))
        }
    }

    private var article: Article? {
        guard let (tag, original) = translation else {
            return loadArticle(from: folder, showingDrafts: showingDrafts).article
        }
        let around = SourceFolder(name: folder.name, files: [:], translations: [tag: folder])
        let loaded = loadTranslations(in: around, of: original, showingDrafts: showingDrafts)
        return loaded.first?.result.article
    }
}

extension TextOrigin {
    /// Returns whether the same would be made of both, the attachments in a book among it.
    func isSame(as other: TextOrigin) -> Bool {
        showingDrafts == other.showingDrafts && translation?.tag == other.translation?.tag
            && translation?.original == other.translation?.original && folder.name == other.folder.name
            && folder.media == other.folder.media && folder.stamps == other.folder.stamps
            && folder.files == other.folder.files
    }
}
