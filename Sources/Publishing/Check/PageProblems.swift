internal import Pages
internal import Records

extension Edition {
    /// The bytes of a text beyond which it is slow to load on a slow line.
    private static let textLimit = 32 * 1_024

    /// Warns of texts that are too long, if they have a file of their own that can be divided.
    ///
    /// What Lectern adds below a text does not count: it comes after the words, and nobody could shorten it in the file.
    func warnOfLongPages(_ report: inout Report) {
        for page in pages where page.textBytes > Self.textLimit {
            guard let file = file(of: page.id) else { continue }
            report.warning(
                at: file,
                "the text has \(page.textBytes) bytes; over \(Self.textLimit) is slow to load: divide it in two"
            )
        }
    }
}
