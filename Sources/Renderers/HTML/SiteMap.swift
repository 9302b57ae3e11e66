package import Pages

/// The list of all pages that search engines read.
///
/// - Source: sitemaps.org, “Sitemaps XML format”: whole addresses, at most 50,000 in one file.
package struct SiteMap: Sendable {
    /// The most addresses in a file.
    package static let limit = 50_000

    private let base: String

    /// - Parameter base: What stands before each path, without a slash at its end.
    package init(base: String) { self.base = base }

    /// Returns the file, with the first of the addresses if there are more than ``limit``.
    package func bytes(of paths: [PagePath]) -> [UInt8] {
        var writer = MarkupWriter(.xml)
        writer.write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
        writer.open("urlset", ["xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9"])
        writer.line()
        for path in paths.prefix(Self.limit) {
            writer.element("url") { $0.element("loc", words: base + path.string) }
            writer.line()
        }
        writer.close("urlset")
        writer.line()
        return writer.bytes
    }
}
