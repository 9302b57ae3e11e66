import Content
import Testing

struct MediaNameTests {
    @Test(arguments: ["map.png", "IMG_2034.JPG", "a.b-c_d.tar.gz", "1.x", "no-kind.unknown"])
    func aNameIsTheSameInAFolderAndInAnAddress(_ name: String) {
        #expect(MediaName(name)?.description == name)
    }

    @Test(arguments: [
        "", ".", "map", "map.", ".png", "-map.png", "map.png-", "two words.png", "märz.png", "a/b.png",
        "../map.png",
        "map%20.png", "map?.png", "a\u{0}.png", "a\nb.png", "\u{FFFD}.png",
        String(repeating: "a", count: 117) + ".png",
    ])
    func otherNamesAreRefused(_ name: String) { #expect(MediaName(name) == nil) }

    @Test func theLongestNameHas120Bytes() {
        #expect(MediaName(String(repeating: "a", count: 116) + ".png") != nil)
    }

    @Test func theEndingFollowsTheLastDot() {
        #expect(MediaName("walk.tar.gz")?.ending == "gz")
        #expect(MediaName("Map.PNG")?.ending == "PNG")
    }
}
