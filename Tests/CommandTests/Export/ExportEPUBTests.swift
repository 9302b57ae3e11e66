import Foundation
import TestSupport
import Testing

/// `lectern export --format epub` into a file, which takes the place of an earlier book of the same title.
struct ExportEPUBTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.makeCapsule()
    }

    private func book() throws -> Data { try Data(contentsOf: folder.url.appending(path: "a.epub")) }

    /// Each of these changes what stands in `package.opf` before the title or behind it, and so does a new section.
    @Test(arguments: [
        ("Title: ", "Title: "), ("Author: The keepers", "Author: Another keeper"),
        ("Licence: CC BY 4.0", "Licence: CC BY 4.0\nSubtitle: With a subtitle"),
        ("SourceAuthor: A keeper", "SourceAuthor: N. N."),
    ])
    func anEditionThatHasChangedReplacesItsEarlierBook(old: String, new: String) async throws {
        #expect(try await folder.export("epub", to: "a.epub").status == 0)
        let before = try book()
        try folder.write(
            "Title: The oil\nSummary: Where it was.\n\nIn the cellar.\n",
            to: "Capsule/sections/oil.gmi"
        )
        try folder.write(
            folder.read("Capsule/capsule.rec").replacing(old, with: new)
                .replacing("SectionOrder: lamp", with: "SectionOrder: lamp oil"),
            to: "Capsule/capsule.rec"
        )
        let result = try await folder.export("epub", to: "a.epub")
        #expect(result.status == 0, "\(result.errors)")
        #expect(try book() != before)
    }

    @Test func aBookOfAnotherTitleIsKept() async throws {
        #expect(try await folder.export("epub", to: "a.epub").status == 0)
        let before = try book()
        let capsule = try folder.read("Capsule/capsule.rec")
        try folder.write(
            capsule.replacing("Title: The lighthouse", with: "Title: The lighthouse keeper"),
            to: "Capsule/capsule.rec"
        )
        let result = try await folder.export("epub", to: "a.epub")
        #expect(result.status == 1)
        #expect(result.errors.contains("a.epub: does not begin with the title of this text"))
        #expect(try book() == before)
    }
}
