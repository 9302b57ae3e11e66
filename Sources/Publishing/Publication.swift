package import Content
package import Gemini
package import Pages
internal import Renderers
internal import System
internal import Text

/// A capsule as Gemini serves it: every page rendered, in memory.
package struct Publication: Sendable {
    /// One page or file.
    package struct Document: Sendable {
        /// Absolute and canonical, such as `/sections/`.
        package let path: String
        /// `nil` for a file beside the pages.
        package let page: PageID?
        package let mediaType: MediaType
        package let body: [UInt8]
    }

    package let title: String
    /// The media type of the pages.
    package let mediaType: MediaType
    /// Without the files beside them.
    package let pageCount: Int
    package let termCount: Int
    package let eventCount: Int
    /// By path.
    package let documents: [Document]
    private let addresses: AddressScheme

    /// Renders every page.
    package init(_ edition: Edition, of article: Article) {
        let renderer = GemtextRenderer(edition.context)
        let addresses = edition.addresses
        title = article.title
        self.addresses = addresses
        pageCount = edition.pages.count
        termCount = article.terms.count
        eventCount = article.events.count
        let gemtext = MediaType.gemtext(language: edition.language) ?? .gemtext
        mediaType = gemtext
        documents =
            edition.pages.concurrentMap {
                Document(
                    path: addresses.path(of: $0.id).string,
                    page: $0.id,
                    mediaType: gemtext,
                    body: renderer.render($0)
                )
            }
            + edition.files.map {
                Document(
                    path: addresses.path(of: $0.id).string,
                    page: nil,
                    mediaType: .plainText,
                    body: Array($0.text.utf8)
                )
            }
    }

    /// `143 pages, 60 terms, 60 events`.
    package var counts: String {
        "\(count(pageCount, "page")), \(count(termCount, "term")), \(count(eventCount, "event"))"
    }

    /// Each document as a file of an export, by path; a folder's page is its `index.gmi`.
    ///
    /// No two are one file: an edition has no two pages of which that could be said.
    package var files: [String: [UInt8]] {
        documents.reduce(into: [:]) { $0[addresses.fileName(of: PagePath($1.path))] = $1.body }
    }
}
