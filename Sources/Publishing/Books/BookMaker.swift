internal import Content
package import Pages
internal import Renderers
package import System
internal import Text

/// Makes the books of one edition.
package struct BookMaker: Sendable {
    private let source: BookSource
    private let media: [MediaFile]

    /// - Parameters:
    ///   - source: The text, with what was worked out of it.
    ///   - media: The files of its attachments; those that are not open are opened when a book has them.
    init(of source: BookSource, media: [MediaFile]) {
        self.source = source
        self.media = media
    }

    /// Makes a book; the same edition gives the same bytes.
    ///
    /// It takes time linear in the edition: seconds, for one of a hundred megabytes.
    ///
    /// - Parameters:
    ///   - book: The book, one of ``Pages/Book/offered``.
    ///   - width: The columns of a line of plain text.
    /// - Returns: The file; attachments in it that are not small are read from where they lie.
    /// - Throws: An error if an attachment cannot be had, or if the edition is more than an archive holds.
    package func make(
        _ book: Book,
        width: Int = LineWrapper.standardWidth
    ) throws(BookError) -> PiecedContent {
        switch book {
        case .text: return PiecedContent([.memory(text(width: width))])
        case .gempub: return try gempub()
        case .epub: return try epub()
        }
    }

    /// Makes the plain text.
    func text(width: Int) -> [UInt8] { PlainTextRenderer(width: width).render(source.onOnePage) }

    /// Makes the e-book.
    private func epub() throws(BookError) -> PiecedContent {
        var archive = ArchiveDraft()
        let files = Dictionary(media.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        for file in EPUBBook(of: Edition(of: source.article), media: media.map(\.name)).files {
            switch file.content {
            case .bytes(let bytes): try archive.add(file.path, bytes)
            case .media(let name): if let media = files[name] { try archive.add(file.path, media.opened()) }
            }
        }
        return try archive.finished()
    }

    /// Makes the archive, in which metadata and index come first, then all other pages, files and attachments.
    ///
    /// - Source: gempub 1.0.0, section 2.2.
    private func gempub() throws(BookError) -> PiecedContent {
        var archive = ArchiveDraft()
        try archive.add(GempubMetadata.name, GempubMetadata(of: source.article).bytes)
        let addresses = AddressScheme.capsule.inFiles
        let article = source.article
        let context = RenderContext(language: article.language, title: article.title, addresses: addresses)
        let renderer = GemtextRenderer(context)
        try source.forEachGempubPage { pages throws(BookError) in
            let made = pages.concurrentMap { (path: addresses.path(of: $0.id), bytes: renderer.render($0)) }
            for (path, bytes) in made { try archive.add(addresses.fileName(of: path), bytes) }
        }
        for file in source.gempubFiles {
            try archive.add(addresses.fileName(of: addresses.path(of: file.id)), Array(file.text.utf8))
        }
        for file in media {
            try archive.add(addresses.fileName(of: addresses.path(of: file.name)), file.opened())
        }
        return try archive.finished()
    }
}

extension MediaFile {
    /// Returns the file, which is opened if it is not open yet.
    ///
    /// - Throws: An error if it cannot be opened, or is not the file that was there when the capsule was read.
    fileprivate func opened() throws(BookError) -> OpenFile {
        if let open { return open }
        let file: OpenFile
        do throws(SystemError) {
            file = try OpenFile(path)
        } catch {
            throw .attachment(OpenFileError(path: path, reason: error))
        }
        guard stamp == nil || file.stamp == stamp else {
            throw .attachment(OpenFileError(path: path, reason: nil))
        }
        return file
    }
}
