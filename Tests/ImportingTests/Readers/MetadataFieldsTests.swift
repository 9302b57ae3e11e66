import Testing

@testable import Importing

struct MetadataFieldsTests {
    private func manuscript(_ text: String) -> Manuscript { MarkdownReader.manuscript(text) }

    @Test func yamlSaysWhatATextIs() {
        let manuscript = manuscript(
            "---\ntitle: \"The *Lamp*: a tale\"\nsubtitle: 'It''s lit'\nauthor: Ada Keeper\ndate: 2020-05-04\nlang: en_gb.UTF-8\nabstract: |\n  One.\n  Two.\nlicense: CC BY 4.0\n---\n\na"
        )
        #expect(manuscript.title?.value == "The Lamp: a tale")
        #expect(manuscript.title?.line == 2)
        #expect(manuscript.subtitle?.value == "It's lit")
        #expect(manuscript.authors.map(\.value) == ["Ada Keeper"])
        #expect(manuscript.date?.value == "2020-05-04")
        #expect(manuscript.language?.value == "en-GB")
        #expect(manuscript.abstract?.value == "One. Two.")
        #expect(manuscript.licence?.value == "CC BY 4.0")
        #expect(manuscript.blocks.map(\.line) == [13])
    }

    @Test(arguments: [
        "author: [Ada, \"Wick, Ben\"]", "author:\n- Ada\n- Wick, Ben",
        "author:\n  - name: Ada\n  - name: Wick, Ben",
        "authors:\n  - Ada\n  - literal: Wick, Ben",
    ])
    func authorsComeInManyForms(_ yaml: String) {
        #expect(manuscript("---\n\(yaml)\n---\n\na").authors.map(\.value) == ["Ada", "Wick, Ben"])
    }

    @Test func tomlAndTitleBlocksAreReadToo() {
        let toml = manuscript("+++\ntitle = \"Lamp\"\ndraft = true\n+++\na")
        #expect(toml.title?.value == "Lamp")
        #expect(toml.isDraft)
        let block = manuscript("% Lamp\n% Ada; Ben\n% 2020\n\na")
        #expect(block.title?.value == "Lamp")
        #expect(block.authors.map(\.value) == ["Ada", "Ben"])
        #expect(block.date?.value == "2020")
    }

    @Test func aHeaderOfMultiMarkdownIsRead() {
        let manuscript = manuscript(
            "Title: The lamp\nAuthor: Ada Keeper\nBase Header Level: 2\nDate:\n  2020\n\na"
        )
        #expect(manuscript.title?.value == "The lamp")
        #expect(manuscript.authors.map(\.value) == ["Ada Keeper"])
        #expect(manuscript.date?.value == "2020")
        #expect(manuscript.remarks.map(\.words) == ["2"])
        #expect(manuscript.blocks.map(\.line) == [7])
    }

    @Test(arguments: [
        "Author: the one who writes is\nalone in a room.\n\na", "Date: when it comes.\n\na",
        "Dear Anna:\nI write.\n\na",
        "Title: alone",
    ])
    func aSentenceIsNoHeader(_ text: String) {
        let manuscript = manuscript(text)
        #expect(manuscript.title == nil)
        #expect(manuscript.authors.isEmpty && manuscript.date == nil)
    }

    @Test func whatHasNoPlaceIsInARemark() {
        let manuscript = manuscript("---\ntitle: A\nkeywords: [lamps, sea]\n---\n\na")
        #expect(manuscript.remarks.first?.kind == .dropped)
        #expect(manuscript.remarks.first?.words == "[lamps, sea]")
        #expect(manuscript.remarks.first?.line == 3)
    }

    @Test func twoRulesAreNoMetadata() {
        #expect(manuscript("---\n\nwords\n\n---\n").blocks.count == 1)
    }
}
