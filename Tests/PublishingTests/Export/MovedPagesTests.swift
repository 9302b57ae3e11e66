import Publishing
import TestSupport
import Testing

struct MovedPagesTests {
    private func files(_ format: ExportFormat) throws -> [String: String] {
        try format.files(of: [CapsuleFolder(Repository.fixture("ferries"))]).bytes.mapValues {
            String(decoding: $0, as: UTF8.self)
        }
    }

    @Test func aFileOfGemtextLeadsOn() throws {
        let files = try files(.gemini)
        #expect(files["sections/the-cable.gmi"] == "# This page has moved\n=> the-rope.gmi The rope\n")
        #expect(files["glossary/oar.gmi"] == "# This page is gone\n=> ../ Ferries\n")
        #expect(files["sections/the-cable.txt"] == nil)
    }

    @Test func aMenuAndATextLeadOn() throws {
        let files = try files(.gopher)
        let menu = files["sections/the-cable.gmi/gophermap"]
        #expect(menu == "3This page has moved\t\terror.host\t1\n1The rope\t/sections/the-rope.gmi\n")
        #expect(
            files["sections/the-cable.txt"]?.hasSuffix("The page is now at /sections/the-rope.txt\n") == true
        )
        #expect(files["glossary/oar.gmi/gophermap"] != nil)
    }

    @Test func noContentsNameThem() throws {
        for (path, text) in try files(.gemini) where !path.hasPrefix("sections/the-") {
            #expect(!text.contains("the-cable") && !text.contains("the-line"), "\(path)")
        }
        #expect(try files(.text).values.allSatisfy { !$0.contains("This page") })
    }
}
