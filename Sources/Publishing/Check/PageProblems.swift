internal import Content
internal import Pages
internal import Records

extension Publication {
    /// More than this is slow to load on a slow line.
    private static let pageLimit = 32 * 1_024

    /// Warns of pages that are too long, where they have a file of their own to divide.
    func warnOfLongPages(of edition: Edition, _ report: inout Report) {
        for document in documents where document.body.count > Self.pageLimit {
            guard let file = document.page.flatMap(edition.file(of:)) else { continue }
            report.warning(
                at: file,
                "the page has \(document.body.count) bytes; over \(Self.pageLimit) is slow to load: divide it in two"
            )
        }
    }
}
