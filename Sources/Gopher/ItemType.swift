/// The character that tells a client what an item is before it has asked for it.
///
/// The type is open, since menus in the wild have others than those named here.
package struct ItemType: Hashable, Sendable {
    /// The type's byte, a visible ASCII character.
    package let byte: UInt8

    /// - Returns: `nil` unless the byte is a visible ASCII character.
    package init?(_ byte: UInt8) {
        guard (0x21...0x7E).contains(byte) else { return nil }
        self.byte = byte
    }

    private init(_ character: Unicode.Scalar) { byte = UInt8(ascii: character) }

    // These are the types of RFC 1436 §3.8.
    package static let text = ItemType("0")
    package static let menu = ItemType("1")
    package static let phoneBook = ItemType("2")
    /// An item that leads nowhere and says what went wrong.
    package static let error = ItemType("3")
    package static let binHex = ItemType("4")
    package static let archive = ItemType("5")
    package static let uuencoded = ItemType("6")
    /// A menu that is requested with words.
    package static let search = ItemType("7")
    package static let telnet = ItemType("8")
    package static let binary = ItemType("9")
    /// Another server that has the item before this one.
    package static let mirror = ItemType("+")
    package static let gif = ItemType("g")
    package static let image = ItemType("I")
    package static let tn3270 = ItemType("T")

    // These are in no RFC, but in use.
    package static let document = ItemType("d")
    /// HTML, or an address outside Gopher if the selector begins with `URL:`.
    package static let html = ItemType("h")
    /// A line of the menu that leads nowhere.
    package static let info = ItemType("i")
    package static let mail = ItemType("M")
    package static let png = ItemType("p")
    package static let sound = ItemType("s")
    package static let video = ItemType(";")
}

extension ItemType {
    /// The form of the answer to an item's selector.
    package enum Form: Hashable, Sendable {
        /// Lines of items, which end with a line of one dot.
        case menu
        /// Lines of text, which may end with a line of one dot.
        case text
        /// All bytes until the connection closes.
        case bytes
        /// No answer: there is nothing to ask for, or it is asked for over another protocol.
        case none
    }

    /// The form of the answer.
    ///
    /// Unknown types are bytes: the worst that a client can do with them is to keep them.
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
