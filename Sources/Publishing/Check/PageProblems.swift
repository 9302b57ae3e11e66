internal import Pages
internal import Records

extension Edition {
    /// The bytes of a page beyond which it is slow to load on a slow line.
    private static let pageLimit = 32 * 1_024

    /// Warns of pages that are too long, if they have a file of their own that can be divided.
    func warnOfLongPages(_ report: inout Report) {
        for resource in Publication(self, as: .gemtext).resources {
            guard case .bytes(let bytes) = resource.content, bytes.count > Self.pageLimit,
                let file = resource.page.flatMap(file(of:))
            else { continue }
            report.warning(
                at: file,
                "the page has \(bytes.count) bytes; over \(Self.pageLimit) is slow to load: divide it in two"
            )
        }
    }
}
