import Content
import Pages
import Testing

/// What a message proposes for a link is right itself.
struct ProposedLinksTests {
    private static let media = "File: dome.txt\nAlt: A dome.\nLicence: L\n"

    /// Returns the problems of the small capsule with a text and an attachment.
    private static func problems(of text: String) -> [String] {
        let one = (SmallCapsule.files["sections/one.gmi"] ?? "") + "\n## By the clock\n\n\(text)\n"
        return SmallCapsule.compose(
            SmallCapsule.folder(
                ["sections/one.gmi": one, "media.rec": media],
                media: ["dome.txt": .file(bytes: 1)]
            )
        ).problems.filter { !$0.contains("no text leads to this attachment") }
    }

    @Test(arguments: [
        ("=> dome.txt Dome", "“/media/dome.txt”"), ("=> media/dome.txt Dome", "“/media/dome.txt”"),
        ("=> ../media/dome Dome", "“/media/dome.txt”"), ("=> /media/Dome.TXT Dome", "“/media/dome.txt”"),
        ("=> /media/dmoe.txt Dome", "“../media/dome.txt”"),
        ("=> C:\\Users\\ada\\dome.txt Dome", "“/media/dome.txt”"),
        ("[[/media/dome|the dome]]", "“/media/dome.txt”"),
        ("[[sections/two.gmi|w]]", "“[[/sections/two.gmi|w]]”"),
        ("[[two.html|w]]", "“[[/sections/two.gmi|w]]”"),
        ("[[Two#The lamp's oil|w]]", "“[[/sections/two.gmi#the-lamps-oil|w]]”"),
        ("[[#By the clock|w]]", "“[[#by-the-clock|w]]”"),
        ("[[https://example.org the site]]", "“[[https://example.org|the site]]”"),
        ("[[example.org|w]]", "“[[https://example.org|w]]”"), ("[[Term:lamp]]", "“[[lamp]]”"),
        ("[[/sections/tow.gmi|w]]", "“./two.gmi”"), ("=> tow.gmi W", "“two.gmi”"),
        ("=> two.gmi | W", "“=> two.gmi W”"), ("=> [[two.gmi|W]]", "“=> two.gmi W”"),
        ("=> W two.gmi", "“=> two.gmi W”"), ("=> two.gmi#The W", "“#the-lamps-oil”"),
    ])
    func aProposalHolds(_ text: String, _ proposal: String) throws {
        let problems = Self.problems(of: text)
        #expect(problems.count == 1)
        let message = try #require(problems.first)
        #expect(message.contains(proposal), "\(message)")
        let meant = String(proposal.dropFirst().dropLast())
        var mended = meant
        if !meant.hasPrefix("[["), !meant.hasPrefix("=> ") {
            // It is the address alone, or its part from the “#” on.
            let old = text.split { " [|".contains($0) }.first { $0 != "=>" } ?? ""
            let kept = meant.hasPrefix("#") ? String(old.prefix { $0 != "#" }) : ""
            mended = text.split(separator: old, omittingEmptySubsequences: false).joined(
                separator: kept + meant
            )
        }
        #expect(Self.problems(of: mended) == [])
    }

    @Test(arguments: [
        ("=> C:\\Users\\ada\\x.png X", "copy the file into media/", "write “/media/x.png”"),
        ("=> zebra.txt Zebra", "put the file into media/", "write “/media/zebra.txt”"),
        ("=> /book.epub The book", "is a book that is made of these texts", "remove this line"),
        ("=> ../book.gpub The book", "is a book that is made of these texts", "remove this line"),
        ("=> nothing-like-it.gmi N", "no page has the address", "write one such as “two.gmi”"),
        ("=> Nothing", "a link line has its address first", "such as “=> two.gmi Words”"),
    ])
    func aFileOrABookIsNamed(_ text: String, _ cause: String, _ remedy: String) {
        let problems = Self.problems(of: text)
        #expect(problems.count == 1)
        #expect(problems.allSatisfy { $0.contains(cause) && $0.contains(remedy) }, "\(problems)")
        if !text.hasSuffix("Nothing") {
            #expect(problems.allSatisfy { !$0.contains("has its address first") })
        }
    }
}
