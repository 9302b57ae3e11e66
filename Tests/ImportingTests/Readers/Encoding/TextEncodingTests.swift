import Importing
import Testing

struct TextEncodingTests {
    @Test func unitesLineEndsAndDropsTheByteOrderMark() throws {
        let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("a\r\nb\rc\nd\u{85}e\u{1A}".utf8)
        #expect(try TextEncoding.decode(bytes, path: "x") == "a\nb\nc\nd\ne")
    }

    @Test func keepsBlankLinesOfEveryLineEnd() throws {
        #expect(try TextEncoding.decode(Array("a\r\n\r\nb\r\rc\n\nd".utf8), path: "x") == "a\n\nb\n\nc\n\nd")
    }

    @Test func readsUTF16WithAByteOrderMark() throws {
        let units = Array("Ж\r\n𝄞".utf16)
        var (little, big): ([UInt8], [UInt8]) = ([0xFF, 0xFE], [0xFE, 0xFF])
        for unit in units {
            let (high, low) = (UInt8(unit >> 8), UInt8(truncatingIfNeeded: unit))
            little += [low, high]
            big += [high, low]
        }
        #expect(try TextEncoding.decode(little, path: "x") == "Ж\n𝄞")
        #expect(try TextEncoding.decode(big, path: "x") == "Ж\n𝄞")
        #expect(throws: EncodingError.otherEncoding("UTF-16", path: "x")) {
            try TextEncoding.decode(Array(little.dropLast()), path: "x")
        }
    }

    /// Returns the bytes of a Russian text in KOI8-R or Windows-1251, by where the alphabet begins.
    private func bytes(_ text: String, _ letter: (Unicode.Scalar) -> UInt8?) -> [UInt8] {
        text.unicodeScalars.map { $0.isASCII ? UInt8($0.value) : letter($0) ?? 0x3F }
    }

    @Test func tellsKOI8FromWindows1251ByTheCaseOfLetters() {
        let text =
            "Дорога к мельнице шла через лес, и осенью по ней никто не ездил. Старый мельник помнил всех."
        let koi8 = Array("юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ".unicodeScalars)
        let inKOI8 = bytes(text) { scalar in koi8.firstIndex(of: scalar).map { UInt8(0xC0 + $0) } }
        let in1251 = bytes(text) { scalar in
            (0x410...0x44F).contains(scalar.value) ? UInt8(scalar.value - 0x410 + 0xC0) : nil
        }
        let in866 = bytes(text) { scalar in
            switch scalar.value {
            case 0x410...0x43F: UInt8(scalar.value - 0x410 + 0x80)
            case 0x440...0x44F: UInt8(scalar.value - 0x440 + 0xE0)
            default: nil
            }
        }
        #expect(throws: EncodingError.otherEncoding("KOI8-R", path: "x")) {
            try TextEncoding.decode(inKOI8, path: "x")
        }
        #expect(throws: EncodingError.otherEncoding("WINDOWS-1251", path: "x")) {
            try TextEncoding.decode(in1251, path: "x")
        }
        #expect(throws: EncodingError.otherEncoding("CP866", path: "x")) {
            try TextEncoding.decode(in866, path: "x")
        }
    }

    @Test func tellsLatinEncodingsByTheirQuotationMarks() {
        let latin: [UInt8] =
            Array("Le caf".utf8) + [0xE9] + Array(" est ferm".utf8) + [0xE9] + Array(", d".utf8) + [
                0xE9, 0x6A, 0xE0, 0x2E,
            ]
        #expect(throws: EncodingError.otherEncoding("ISO-8859-1", path: "x")) {
            try TextEncoding.decode(latin, path: "x")
        }
        let windows = [0x93] + latin + [0x94]
        #expect(throws: EncodingError.otherEncoding("WINDOWS-1252", path: "x")) {
            try TextEncoding.decode(windows, path: "x")
        }
        let mac: [UInt8] = [0xD2] + Array("Le caf".utf8) + [0x8E] + Array(" est ferm".utf8) + [0x8E, 0xD3]
        #expect(throws: EncodingError.otherEncoding("MACINTOSH", path: "x")) {
            try TextEncoding.decode(mac, path: "x")
        }
        let dos: [UInt8] =
            Array("Le caf".utf8) + [0x82] + Array(" est ferm".utf8) + [0x82] + Array(" d".utf8) + [
                0x82, 0x6A, 0x85, 0x2E,
            ]
        #expect(throws: EncodingError.otherEncoding("CP437", path: "x")) {
            try TextEncoding.decode(dos, path: "x")
        }
    }

    @Test func saysTheLineForAShell() {
        let error = EncodingError.otherEncoding("KOI8-R", path: "my texts/it's.txt")
        #expect(
            "\(error)"
                == "“my texts/it's.txt” is not UTF-8 but looks like KOI8-R; convert it: iconv -f KOI8-R -t UTF-8 'my texts/it'\\''s.txt' > 'my texts/it'\\''s-utf8.txt'"
        )
        #expect(
            "\(EncodingError.otherEncoding("KOI8-R", path: "-"))".hasSuffix(
                "iconv -f KOI8-R -t UTF-8 FILE | lectern import -"
            )
        )
        #expect(
            "\(EncodingError.otherEncoding("KOI8-R", path: "-x"))".hasSuffix(
                "iconv -f KOI8-R -t UTF-8 ./-x > ./-x-utf8"
            )
        )
    }

    @Test func namesTheOneBrokenByteOfUTF8() {
        let bytes =
            Array("Ein schöner, müder, süßer, früher, kühler\nTag f".utf8) + [0xFC] + Array("r uns".utf8)
        #expect(throws: EncodingError.brokenByte(0xFC, line: 2, column: 6, path: "x")) {
            try TextEncoding.decode(bytes, path: "x")
        }
    }

    @Test(arguments: [
        Array("The eels were bad ".utf8) + [0xFF, 0xFE] + Array(" that year.".utf8),
        Array("bad ".utf8) + [0xFF, 0xFE],
        Array("Früher, später ".utf8) + [0xC3, 0x28] + Array(" nie.".utf8),
    ])
    func damageIsNoOtherEncoding(_ bytes: [UInt8]) {
        let error = #expect(throws: EncodingError.self) {
            try TextEncoding.decode(Array("First line.\n".utf8) + bytes, path: "x")
        }
        guard case .brokenByte(_, line: 2, column: _, path: "x") = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test func refusesWhatNoTextHas() {
        #expect(throws: EncodingError.controlCharacter("\0", line: 2, path: "x")) {
            try TextEncoding.decode(Array("a\nb\0".utf8), path: "x")
        }
        #expect(throws: EncodingError.controlCharacter("\u{7}", line: 1, path: "x")) {
            try TextEncoding.decode(Array("a\u{7}".utf8), path: "x")
        }
        #expect(throws: EncodingError.otherEncoding("UTF-16LE", path: "x")) {
            try TextEncoding.decode(Array("T\0e\0x\0t\0".utf8), path: "x")
        }
    }

    @Test func knowsDocumentsThatAreNoText() {
        let error = EncodingError.document(.pdf, path: "a b.pdf")
        #expect(throws: error) { try TextEncoding.decode(Array("%PDF-1.7".utf8), path: "a b.pdf") }
        #expect(
            "\(error)"
                == "“a b.pdf” is a PDF and no plain text; convert it: pdftotext -layout 'a b.pdf' - | lectern import -"
        )
        #expect(throws: EncodingError.document(.archive, path: "x")) {
            try TextEncoding.decode(Array("PK\u{3}\u{4}".utf8), path: "x")
        }
    }

    @Test(arguments: 0...255)
    func anyByteIsReadOrRefused(_ byte: Int) {
        for bytes in [
            [UInt8(byte)], Array("a".utf8) + [UInt8(byte)], [UInt8(byte), UInt8(byte)], [0xC3, UInt8(byte)],
        ] {
            if let text = try? TextEncoding.decode(bytes, path: "x") { #expect(!text.utf8.contains(13)) }
        }
    }
}
