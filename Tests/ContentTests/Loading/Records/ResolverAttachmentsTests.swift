import Content
import Testing

struct ResolverAttachmentsTests {
    private static let map = ["map.png": MediaEntry.file(bytes: 9)]
    private static let record = "File: map.png\nAlt: A map.\n"

    @Test func anAttachmentHasWhatItsRecordSays() throws {
        let record = """
            File: map.png
            Alt: A map.
            Caption: Where the [[soviet]] met.
            Credit: A. Drawer
            Licence: CC0
            Source: carr-1954, p. 3

            """
        let article = try #require(loadArticle(from: capsule(["media.rec": record], media: Self.map)).article)
        let name = try #require(MediaName("map.png"))
        #expect(
            article.attachments == [
                Attachment(
                    name: name,
                    byteCount: 9,
                    alt: "A map.",
                    caption: [
                        .text("Where the "), .term(try #require(Slug("soviet")), words: "soviet"),
                        .text(" met."),
                    ],
                    credit: "A. Drawer",
                    licence: "CC0",
                    sources: [Citation(key: "carr-1954", locator: "p. 3")]
                )
            ]
        )
    }

    private static func mistake(
        _ rule: String,
        _ records: String?,
        _ media: [String: MediaEntry] = map,
        _ problems: String...
    ) -> Mistake {
        Mistake(rule, folder: capsule(["media.rec": records], media: media), problems)
    }

    static let mistakes = [
        mistake(
            "a file has a record",
            nil,
            map,
            "media.rec:1:1: error: this file is missing; it says what the files in media/ show: a record such as “File: map.png” and below it “Alt: …”"
        ),
        mistake(
            "of many files without records one message is enough",
            nil,
            ["a.png": .file(bytes: 1), "b.png": .file(bytes: 1)],
            "media.rec:1:1: error: this file is missing; it says what the files in media/ show: for each a record such as “File: a.png” and below it “Alt: …”"
        ),
        mistake(
            "each file has a record",
            record,
            ["map.png": .file(bytes: 9), "tune.ogg": .file(bytes: 1)],
            "media/tune.ogg:1:1: error: media.rec has no record of this file; add “File: tune.ogg” and below it “Alt: …”, in words for readers who cannot see or hear it"
        ),
        mistake(
            "each record has a file",
            record,
            [:],
            "media.rec:1:7: error: media/ holds no file “map.png”; put it there, or remove this record"
        ),
        mistake(
            "a misspelt name is one mistake",
            "File: mpa.png\nAlt: A map.\n",
            map,
            "media.rec:1:7: error: media/ holds no file “mpa.png”; did you mean “map.png”?"
        ),
        mistake(
            "a name has no folder",
            "File: media/map.png\nAlt: A map.\n",
            map,
            "media.rec:1:7: error: media/ holds no file “media/map.png”; did you mean “map.png”?"
        ),
        mistake(
            "a backup is passed over",
            record + "\nFile: .map.png\nAlt: A map.\n",
            map,
            "media.rec:4:7: error: media/ holds no file “.map.png”; programs leave files of such names, so it is passed over; give it another name"
        ),
        mistake(
            "the words for those who cannot see are required",
            "File: map.png\n",
            map,
            "media.rec:1:1: error: this attachment has no “Alt”; add a line with that field"
        ),
        mistake(
            "nothing is said of files while a record has no name",
            record + "\nAlt: A tune.\n",
            ["map.png": .file(bytes: 9), "tune.ogg": .file(bytes: 1)],
            "media.rec:4:1: error: this attachment has no “File”; add a line with that field"
        ),
        mistake(
            "one record a file",
            record + "\n" + record,
            map,
            "media.rec:4:7: error: “map.png” has a record above already; remove one of them"
        ),
        mistake(
            "there are no folders in it",
            record,
            ["map.png": .file(bytes: 9), "old": .folder],
            "media/old/:1:1: error: media/ holds files and no folders; move the files of this one into media/ itself"
        ),
        mistake(
            "a pipe or a device is no file",
            record,
            ["map.png": .notAFile],
            "media/map.png:1:1: error: this is not a regular file; replace it by one"
        ),
        mistake(
            "a file can be read",
            record,
            ["map.png": .unreadable(reason: "Permission denied")],
            "media/map.png:1:1: error: this file cannot be read: Permission denied"
        ),
        mistake(
            "a text is in UTF-8",
            record,
            ["map.png": .notUTF8],
            "media/map.png:1:1: error: this text is not in UTF-8, as readers would be told; save it so, for instance by “iconv -t UTF-8”"
        ),
        mistake(
            "a file has something in it",
            record,
            ["map.png": .file(bytes: 0)],
            "media/map.png:1:1: error: this file is empty; put its content there, or remove it and its record"
        ),
        mistake(
            "a name can be in an address",
            nil,
            ["Map of März\u{7}.PNG": .file(bytes: 1)],
            "media/Map of März\u{FFFD}.PNG:1:1: error: “Map of März\u{FFFD}.PNG” cannot be the end of an address; name the file with letters and digits of ASCII, “-”, “_” and “.” between them, and an ending, such as “map-of-marz.png”"
        ),
        mistake(
            "names differ in more than capitals",
            record + "\nFile: Map.png\nAlt: A map.\n",
            ["map.png": .file(bytes: 1), "Map.png": .file(bytes: 1)],
            "media/map.png:1:1: error: this name differs from “Map.png” only in the case of letters, and many systems take the two for one file; rename one of them"
        ),
        mistake(
            "a second file of that name needs no record first",
            record,
            ["map.png": .file(bytes: 1), "Map.png": .file(bytes: 1)],
            "media/map.png:1:1: error: this name differs from “Map.png” only in the case of letters, and many systems take the two for one file; rename one of them"
        ),
        mistake(
            "the records lie beside the folder",
            nil,
            ["map.png": .file(bytes: 1), "media.rec": .file(bytes: 1)],
            "media/media.rec:1:1: error: this file lies beside the folder media/ and not in it; move it there"
        ),
        Mistake(
            "a misnamed list of records is one mistake",
            folder: capsule(["Media.rec": record], media: map),
            ["Media.rec:1:1: error: a capsule has no place for this file; did you mean “media.rec”?"]
        ),
        Mistake(
            "a misnamed folder is one mistake",
            folder: capsule(["media.rec": record, "Media/": ""]),
            ["Media/:1:1: error: a capsule has no place for this folder; did you mean the folder “media/”?"]
        ),
    ]

    @Test(arguments: mistakes)
    func oneMistakeGivesOneMessage(_ mistake: Mistake) {
        #expect(problems(of: mistake.folder) == mistake.problems)
    }

    @Test func whatAProjectKeepsThereNeedsNoRecord() {
        let media = ["map.png": MediaEntry.file(bytes: 9), "README.md": .file(bytes: 1)]
        #expect(problems(of: capsule(["media.rec": Self.record], media: media)) == [])
    }
}
