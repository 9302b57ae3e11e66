/// The one character that tells a client what an item is, before it has asked for it.
///
/// Open, since menus in the wild have others than those named here.
package struct ItemType: Hashable, Sendable {
    /// A visible character of ASCII.
    package let byte: UInt8

    /// - Returns: `nil` for what is not a visible character of ASCII.
    package init?(_ byte: UInt8) {
        guard (0x21...0x7E).contains(byte) else { return nil }
        self.byte = byte
    }

    private init(_ character: Unicode.Scalar) { byte = UInt8(ascii: character) }

    // RFC 1436 §3.8.
    package static let text = ItemType("0")
    package static let menu = ItemType("1")
    package static let phoneBook = ItemType("2")
    /// Leads nowhere and says what went wrong.
    package static let error = ItemType("3")
    package static let binHex = ItemType("4")
    package static let archive = ItemType("5")
    package static let uuencoded = ItemType("6")
    /// A menu that is asked for with words.
    package static let search = ItemType("7")
    package static let telnet = ItemType("8")
    package static let binary = ItemType("9")
    /// Another server that has the item before this one.
    package static let mirror = ItemType("+")
    package static let gif = ItemType("g")
    package static let image = ItemType("I")
    package static let tn3270 = ItemType("T")

    // In no RFC, and in use.
    package static let document = ItemType("d")
    /// HTML, or with a selector that begins with `URL:` an address outside of Gopher.
    package static let html = ItemType("h")
    /// A line of the menu that leads nowhere.
    package static let info = ItemType("i")
    package static let mail = ItemType("M")
    package static let png = ItemType("p")
    package static let sound = ItemType("s")
    package static let video = ItemType(";")
}

extension ItemType {
    /// How the answer to an item's selector is to be read.
    package enum Form: Hashable, Sendable {
        /// Lines of items; ends with a line of one dot.
        case menu
        /// Lines of text; may end with a line of one dot.
        case text
        /// Everything until the connection closes.
        case bytes
        /// There is nothing to ask for, or another protocol to ask by.
        case none
    }

    /// Types that are not known are bytes, of which a client can do no more harm than keep them.
    package var form: Form {
        switch self {
        case .menu, .search: .menu
        case .text, .binHex, .uuencoded, .mail: .text
        case .phoneBook, .error, .telnet, .mirror, .tn3270, .info: .none
        default: .bytes
        }
    }
}

extension ItemType: CustomStringConvertible {
    package var description: String { String(Unicode.Scalar(byte)) }
}
