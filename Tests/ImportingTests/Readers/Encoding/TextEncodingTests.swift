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

    @Test(arguments: [
        (
            "cs", "WINDOWS-1250",
            "50F8ED6C699A209E6C759D6F75E86BFD206BF9F220FA70EC6C20EFE162656C736BE920F364792C206120F8656B612074656B6C612064E16C2E"
        ),
        (
            "hr", "WINDOWS-1250",
            "4E65E6659A20646FE669206B75E6692C206120F0616369207665E620E8656B616A75206E61209E69E86172752069209A65E665722E"
        ),
        (
            "hu", "WINDOWS-1250",
            "C17276ED7A74FB72F52074FC6BF67266FA72F367E9702C20E97320612068F57320657264F5206DF667F674742061206BF566616C20E16C6C742E"
        ),
        (
            "pl", "ISO-8859-2",
            "5A61BFF3B3E62067EAB66CB1206A61BCF12C206120BC64BC62B36F20747261777920726F73B36F2064616C656A2E"
        ),
        (
            "tr", "ISO-8859-9",
            "49FEFD6B6C61722073F66E64FC2C20E76F6375F0756E2067F67AFC2061F061E774617964FD3B20FE696D6469206BFDFE206465F0696C2C2067FC7A2067656C6D69FE74692E"
        ),
        (
            "tr", "WINDOWS-1254",
            "9349FEFD6B6C61722073F66E64FC942C20E76F6375F0756E2067F67AFC2061F061E774617964FD3B20FE696D6469206BFDFE206465F0696C2E"
        ),
        (
            "el", "CP737",
            "8620A2E1A3A79820E2A198A09A9C20E6A29E20AB9E20A4E7AEAB9820A198A020A198A49CE5AA209B9CA420E3A89F9C20A9ABA620A49EA9E52E"
        ),
        (
            "el", "WINDOWS-1253",
            "C720EBDCECF0E120DDEAE1E9E3E520FCEBE720F4E720EDFDF7F4E120EAE1E920EAE1EDE5DFF220E4E5ED20DEF1E8E520F3F4EF20EDE7F3DF2E"
        ),
        (
            "lv", "WINDOWS-1257",
            "476169736D6120647AE77361206E616B74EE2C20756E206AFB72612062696A6120747576753B20EDE76E69F2F02067E26A61206DE26AE2732E"
        ),
        (
            "fr", "WINDOWS-1252",
            "4C6520636166E9206FF9206E61EE74206C612066EA74652C20E7612067EA6E65206C92E974E920E0204E6FEB6C2E"
        ),
        (
            "sv", "ISO-8859-1",
            "46E5722066E5722066E5723F204E656A2C2066E5722066E572206C616D6D2C20E52073E520E4722064657420F664652E"
        ),
        (
            "da", "ISO-8859-1",
            "50E520F8656E2067E57220E6626C65726E652074696C2062F86E6465722C2073E52066E57220646520F86C2E"
        ),
        (
            "pt", "ISO-8859-1",
            "4EE36F2068E12063E36F20717565206EE36F206C6576652070E36F20E0206DE3652C2065206173207472EA732069726DE3732073E36F206176F3732E"
        ),
        (
            "ro", "WINDOWS-1250",
            "42756EE3207A6975612C20EE6E20FE6172E320BA6920EE6E206661FEE320637265BA7465206DE2FE612E"
        ),
    ])
    func theLettersOfALanguageTellItsEncoding(_ language: String, _ name: String, _ hexadecimal: String) {
        let digits = Array(hexadecimal)
        let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
            UInt8(String(digits[$0...$0 + 1]), radix: 16)
        }
        #expect(throws: EncodingError.otherEncoding(name, path: "x")) {
            try TextEncoding.decode(bytes, path: "x")
        }
    }

    @Test func escapesBetweenAlphabetsAreAnEncoding() {
        let bytes = Array("A ".utf8) + [0x1B] + Array("$B$3$s".utf8) + [0x1B] + Array("(B".utf8)
        #expect(throws: EncodingError.otherEncoding("ISO-2022-JP", path: "x")) {
            try TextEncoding.decode(bytes, path: "x")
        }
        #expect(throws: EncodingError.controlCharacter("\u{1B}", line: 1, path: "x")) {
            try TextEncoding.decode([0x1B] + Array("[1mbold".utf8), path: "x")
        }
    }
}
