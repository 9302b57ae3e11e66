import Text

/// Writes elements and words as HTML or as XML.
///
/// Words are escaped, and what neither language allows is left out; names of elements and attributes are ours.
struct MarkupWriter {
    /// The two ways in which the same elements are spelt.
    enum Syntax: Sendable {
        case html
        /// XHTML and other XML: an element without content ends in `/>`.
        case xml
    }

    typealias Attributes = KeyValuePairs<String, String?>

    let syntax: Syntax
    private(set) var bytes: [UInt8] = []

    /// - Parameters:
    ///   - syntax: The language to write.
    ///   - count: About how many bytes the document will have.
    init(_ syntax: Syntax, reserving count: Int = 0) {
        self.syntax = syntax
        bytes.reserveCapacity(count)
    }

    /// The bytes in little more memory than they need: thousands of documents are kept until they are written.
    var document: [UInt8] {
        guard bytes.capacity > bytes.count + bytes.count / 8 else { return bytes }
        var document: [UInt8] = []
        document.reserveCapacity(bytes.count)
        document += bytes
        return document
    }

    /// Begins an element; an attribute without a value is left out, and one with an empty value stands alone in HTML.
    mutating func open(_ name: String, _ attributes: Attributes = [:]) {
        write("<\(name)")
        write(attributes)
        bytes.append(UInt8(ascii: ">"))
    }

    mutating func close(_ name: String) { write("</\(name)>") }

    /// Writes an element that never has content, such as `br`.
    mutating func void(_ name: String, _ attributes: Attributes = [:]) {
        write("<\(name)")
        write(attributes)
        write(syntax == .xml ? "/>" : ">")
    }

    /// Writes an element around what `content` writes.
    mutating func element(
        _ name: String,
        _ attributes: Attributes = [:],
        _ content: (inout MarkupWriter) -> Void
    ) {
        open(name, attributes)
        content(&self)
        close(name)
    }

    /// Writes an element around words.
    mutating func element(_ name: String, _ attributes: Attributes = [:], words: String) {
        element(name, attributes) { $0.text(words) }
    }

    /// Writes words.
    mutating func text(_ words: String) { escape(words, quotes: false) }

    /// Begins a new line of the source, which says nothing.
    mutating func line() { bytes.append(.lineFeed) }

    /// Writes what is spelt already.
    mutating func write(_ markup: String) { bytes += markup.utf8 }

    private mutating func write(_ attributes: Attributes) {
        for (name, value) in attributes {
            guard let value else { continue }
            write(" \(name)")
            if value.isEmpty, syntax == .html, name != "alt", name != "content" { continue }
            write("=\"")
            escape(value, quotes: true)
            bytes.append(UInt8(ascii: "\""))
        }
    }

    /// - Source: HTML Living Standard, “Escaping a string”; XML 1.0, section 2.2 for the characters that there are.
    private mutating func escape(_ words: String, quotes: Bool) {
        // Most words need nothing, and go over in one piece.
        guard words.utf8.contains(where: \.needsCare) else { return bytes.append(contentsOf: words.utf8) }
        for byte in words.withAllowedCharacters.utf8 {
            switch byte {
            case UInt8(ascii: "&"): write("&amp;")
            case UInt8(ascii: "<"): write("&lt;")
            case UInt8(ascii: ">"): write("&gt;")
            case UInt8(ascii: "\"") where quotes: write("&quot;")
            case .lineFeed, .tab: bytes.append(byte)
            case _ where byte.isControl: continue
            default: bytes.append(byte)
            }
        }
    }
}

extension UInt8 {
    /// Whether the byte is escaped, or may begin a character that no document may have.
    @inline(__always) fileprivate var needsCare: Bool {
        switch self {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""): true
        case 0xC2, 0xEF, 0xF0...: true
        default: isControl
        }
    }
}

extension String {
    /// The text without the characters beyond ASCII that no document may have: the controls of C1, and what is no character.
    fileprivate var withAllowedCharacters: String {
        // All of them begin with one of these bytes, which most texts have little of.
        guard utf8.contains(where: { $0 == 0xC2 || $0 == 0xEF || $0 >= 0xF0 }) else { return self }
        let isAllowed = { (scalar: Unicode.Scalar) in
            !(0x80...0x9F).contains(scalar.value) && !(0xFDD0...0xFDEF).contains(scalar.value)
                && scalar.value & 0xFFFE != 0xFFFE
        }
        return unicodeScalars.allSatisfy(isAllowed)
            ? self : String(UnicodeScalarView(unicodeScalars.filter(isAllowed)))
    }
}
