import Content
import Records
import System
import Testing

/// Names that changed in one place only, and letters that look alike: the cause is named once, and the rest is counted.
struct RenamedSlipsTests {
    private static let opening = "sections/opening.gmi"
    private static let ending = "sections/ending.gmi"

    private static func text(_ body: String) -> String {
        "Title: Ending\nSummary: How it ended.\n\n\(body)\n"
    }

    private static let pound = "Term: Lock\nKind: concept\n\nA gate, see [[soviet]].\n"

    @Test(arguments: [
        Slip(
            "a term whose file was renamed",
            files: [
                "glossary/pound.gmi": pound,
                ending: text("A [[canal-lock|lock]] and [[canal-lock|locks]], a [[canal-lock]]."),
            ],
            "write “[[pound|lock]]” (2 more problems follow from this)"
        ),
        Slip(
            "a term whose file was renamed, in a field",
            files: [
                "glossary/pound.gmi": pound.replacing(
                    "Kind: concept\n",
                    with: "Kind: concept\nSee: soviet\n"
                ),
                "glossary/soviet.gmi":
                    "Term: Soviet\nKind: concept\nSee: canal-lock\n\nA [[canal-lock|lock]].\n",
            ],
            "(1 more problem follows from this)"
        ),
        Slip(
            "a term without a file, marked three times",
            files: [ending: text("A [[pawl]] and a [[Pawl]], by the [[pawl|pawls]].")],
            "add glossary/pawl.gmi, or write “pawl” without the brackets (2 more problems follow from this)"
        ),
        Slip(
            "a letter of another script in a mark",
            in: ending,
            "It ended.",
            "It was [[sоviet|them]].",
            "that looks like a Latin one (U+043E) behind “s”; write “[[soviet|them]]”"
        ),
        Slip(
            "a letter of another script in a citation",
            in: opening,
            "carr-1954",
            "cаrr-1954, p. 3",
            "(U+0430) behind “c”; write “[@carr-1954, p. 3]”"
        ),
        Slip(
            "a letter of another script where a note is called",
            in: opening,
            "soviets]]. [^pace]",
            "soviets]]. [^pаce]",
            "(U+0430) behind “p”; write “[^pace]”"
        ),
        Slip(
            "a letter of another script in a note",
            in: opening,
            "[^pace]: How",
            "[^pаce]: How",
            "(U+0430) behind “p”, such as “[^pace]:”"
        ),
        Slip(
            "a letter of another script in an address",
            in: ending,
            "It ended.",
            "=> оpening.gmi So",
            "(U+043E) at its beginning; write “opening.gmi”"
        ),
        Slip(
            "a letter of another script in a field",
            in: "timeline.rec",
            "Origin:",
            "Term: sоviet\nOrigin:",
            "(U+043E) behind “s”; write “soviet”"
        ),
        Slip(
            "a letter of another script in a key",
            in: "sources.rec",
            "carr-1954",
            "cаrr-1954",
            "write “carr-1954”, here and where the source is cited (1 more problem follows from this)"
        ),
    ])
    func names(slip: Slip) { slip.check() }

    @Test(arguments: [
        Slip(
            "a key in capitals",
            files: [
                "sources.rec": "Key: Malet1977\nCitation: H. Malet, Bridgewater (1977)\n",
                opening: text("So [[soviet]]. [@malet-1977] And so. [@malet-1977, p. 3]").replacing(
                    "Ending",
                    with: "Opening"
                ),
            ],
            "write “malet-1977”, here and where the source is cited (2 more problems follow from this)"
        ),
        Slip(
            "a key without its hyphen",
            files: [
                "sources.rec": "Key: malet1977\nCitation: H. Malet, Bridgewater (1977)\n",
                opening: text("So [[soviet]]. [@malet-1977] And so. [@malet-1977, p. 3]").replacing(
                    "Ending",
                    with: "Opening"
                ),
            ],
            "write “Key: malet-1977”, as it is cited (2 more problems follow from this)"
        ),
        Slip(
            "a key of another year",
            in: "sources.rec",
            "Key: carr-1954",
            "Key: carr-1955",
            "did you mean “carr-1955”?"
        ),
        Slip(
            "a key that two have",
            files: [
                "sources.rec":
                    "Key: rolt-1944\nCitation: L. Rolt, Narrow Boat (1944)\n\nKey: rolt-1944\nCitation: L. Rolt, Waterways (1950)\n",
                opening: text("So [[soviet]]. [@rolt-1944] And so. [@rolt-1950]").replacing(
                    "Ending",
                    with: "Opening"
                ),
            ],
            "write “Key: rolt-1950”, as it is cited (1 more problem follows from this)"
        ),
    ])
    func keys(slip: Slip) { slip.check() }
}
