import Pages
import Renderers
import TestSupport
import Testing

struct SiteMapTests {
    @Test func everyAddressIsWholeAndEscaped() throws {
        let bytes = SiteMap(base: "https://example.org/a&b").bytes(of: [PagePath("/"), PagePath("/a.html")])
        #expect(
            String(decoding: bytes, as: UTF8.self) == """
                <?xml version="1.0" encoding="utf-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <url><loc>https://example.org/a&amp;b/</loc></url>
                <url><loc>https://example.org/a&amp;b/a.html</loc></url>
                </urlset>

                """
        )
    }

    @Test func aFileHasNoMoreAddressesThanSearchEnginesRead() throws {
        let paths = (0...SiteMap.limit).map { PagePath("/\($0)") }
        let text = String(decoding: SiteMap(base: "https://example.org").bytes(of: paths), as: UTF8.self)
        #expect(text.split(separator: "\n").count { $0.hasPrefix("<url>") } == SiteMap.limit)
    }
}
