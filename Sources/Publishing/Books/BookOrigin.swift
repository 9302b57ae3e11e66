internal import Content
internal import Pages

/// The source of a text that is served, as it was read, of which its books are made when they are asked for.
///
/// Bytes are the smallest form of a text: an article, with what is worked out of it for the pages, takes several times as much, and
/// is not kept once the pages are made. The files on the disk may be others by then.
package struct BookOrigin: Sendable {
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
    func source() -> BookSource? {
        guard let (tag, original) = translation else {
            return loadArticle(from: folder, showingDrafts: showingDrafts).article.map { BookSource(of: $0) }
        }
        let around = SourceFolder(name: folder.name, files: [:], translations: [tag: folder])
        let loaded = loadTranslations(in: around, of: original, showingDrafts: showingDrafts)
        return loaded.first?.result.article.map { BookSource(of: $0) }
    }
}
