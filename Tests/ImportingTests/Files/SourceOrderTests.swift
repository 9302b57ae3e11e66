import Testing

@testable import Importing

struct SourceOrderTests {
    @Test func numbersCountAsNumbersAndIntroductionsComeFirst() {
        let names = ["10.md", "2.md", "b.md", "README.md", "2b.md", "a10.md", "a9.md"]
        #expect(
            names.sorted(by: SourceOrder.precedes) == [
                "README.md", "2.md", "2b.md", "10.md", "a9.md", "a10.md", "b.md",
            ]
        )
    }

    @Test(arguments: [
        ("a.md", "b/c.md", "b/a.md"), ("../a.md", "b/c.md", "a.md"), ("../../a.md", "b/c.md", "a.md"),
        ("/a.md", "b/c.md", "a.md"),
    ])
    func pathsAreRelativeToTheirFile(_ path: String, _ other: String, _ expected: String) {
        #expect(LinkTable.joined(path, to: other) == expected)
    }

    @Test(arguments: [
        ("https://example.org/ä b", "https://example.org/%C3%A4%20b"),
        ("//example.org/", "https://example.org/"),
        ("mailto:a@b.example", "mailto:a@b.example"), ("http:/x", nil), ("c:\\x", nil), ("a.md:x", nil),
        ("two.md", nil),
        ("https://", nil),
    ])
    func onlyWholeAddressesLeadOut(_ address: String, _ expected: String?) {
        #expect(ExternalAddress.written(address) == expected)
    }
}
