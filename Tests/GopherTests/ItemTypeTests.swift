import Gopher
import Testing

struct ItemTypeTests {
    @Test(arguments: [
        (ItemType.text, "0", ItemType.Form.text), (.menu, "1", .menu), (.phoneBook, "2", .none),
        (.error, "3", .none),
        (.binHex, "4", .text), (.archive, "5", .bytes), (.uuencoded, "6", .text), (.search, "7", .menu),
        (.telnet, "8", .none), (.binary, "9", .bytes), (.mirror, "+", .none), (.gif, "g", .bytes),
        (.image, "I", .bytes), (.tn3270, "T", .none), (.document, "d", .bytes), (.html, "h", .bytes),
        (.info, "i", .none), (.mail, "M", .text), (.png, "p", .bytes), (.sound, "s", .bytes),
        (.video, ";", .bytes),
    ])
    func isOneCharacterAndHasAForm(type: ItemType, character: String, form: ItemType.Form) {
        #expect(type.description == character)
        #expect(type.form == form)
        #expect(ItemType(type.byte) == type)
    }

    @Test func isAVisibleCharacterOfASCII() {
        #expect((0...255).filter { ItemType($0) != nil } == Array(0x21...0x7E))
    }

    @Test func anUnknownTypeIsBytes() {
        #expect(ItemType(UInt8(ascii: "Z"))?.form == .bytes)
    }
}
