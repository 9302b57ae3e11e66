/// A document of HTML or XML, read strictly: what a browser would mend is a fault here.
///
/// ```
/// document  = [prologue] element *space
/// element   = "<" name *(1*space attribute) ( "/>" / ">" *(words / element) "</" name ">" )
/// attribute = name "=" DQUOTE words DQUOTE        a name alone in HTML only
/// words     = *(character / "&amp;" / "&lt;" / "&gt;" / "&quot;")
/// ```
///
/// In HTML an element that never has content has no end, and one that would end another by being there is a fault.
package struct MarkupDocument: Sendable {
    /// The two ways in which elements are spelt.
    package enum Syntax: Sendable { case html, xml }

    /// The beginning of an element.
    package struct Element: Sendable {
        package let name: String
        /// The values of attributes as they are meant, by name.
        package let attributes: [String: String]
        /// The names of the elements around it, the outermost first.
        package let path: [String]
        /// The words in it and in the elements inside it.
        package fileprivate(set) var words = ""
    }

    /// What is wrong with a document, and where: the number of scalars before it.
    package struct Fault: Error, CustomStringConvertible {
        let words: String
        let offset: Int
        let context: String
        package var description: String { "\(words) at \(offset): …\(context)" }
    }

    /// The elements in the order of their beginnings.
    package private(set) var elements: [Element] = []
    /// All words outside of tags.
    package private(set) var words = ""
    private let syntax: Syntax
    private let scalars: [Unicode.Scalar]
    private var next = 0
    private var open: [Int] = []

    /// - Parameters:
    ///   - bytes: The document in UTF-8.
    ///   - syntax: How it is spelt.
    /// - Throws: A ``Fault`` if it breaks the grammar, or has a character that no document may have.
    package init(_ bytes: [UInt8], as syntax: Syntax) throws(Fault) {
        self.syntax = syntax
        let text = String(validating: bytes, as: UTF8.self)
        scalars = Array((text ?? "").unicodeScalars)
        if text == nil { throw fault("no UTF-8") }
        for (offset, scalar) in scalars.enumerated() where !scalar.isAllowed {
            next = offset
            throw fault("a character that no document has, U+\(String(scalar.value, radix: 16))")
        }
        for prologue in ["<?xml version=\"1.0\" encoding=\"utf-8\"?>\n", "<!DOCTYPE html>\n"]
        where scalars[next...].starts(with: prologue.unicodeScalars) {
            next += prologue.unicodeScalars.count
        }
        while let scalar = peek {
            guard scalar == "<" else {
                try readWords()
                continue
            }
            next += 1
            peek == "/" ? try readEnd() : try readBeginning()
        }
        if let last = open.last { throw fault("no end of \(elements[last].name)") }
        if elements.isEmpty { throw fault("no element") }
    }

    private var peek: Unicode.Scalar? { next < scalars.count ? scalars[next] : nil }

    private func fault(_ words: String) -> Fault {
        let around = scalars[max(0, next - 60)..<min(scalars.count, next + 20)]
        return Fault(words: words, offset: next, context: String(String.UnicodeScalarView(around)))
    }

    private mutating func readWords() throws(Fault) {
        let read = try readText { $0 == "<" }
        if open.isEmpty, read.contains(where: { !$0.isWhitespace }) {
            throw fault("words outside of elements")
        }
        words += read
        for index in open { elements[index].words += read }
    }

    /// Reads words up to where `isEnd` holds, or to the end of the document.
    private mutating func readText(until isEnd: (Unicode.Scalar) -> Bool) throws(Fault) -> String {
        var text = String.UnicodeScalarView()
        while let scalar = peek, !isEnd(scalar) {
            next += 1
            guard scalar == "&" else {
                if scalar == "<" || scalar == ">" { throw fault("a bare \(scalar)") }
                text.append(scalar)
                continue
            }
            let name = scalars[next...].prefix { $0 != ";" }.prefix(5)
            let names: [String: Unicode.Scalar] = ["amp": "&", "lt": "<", "gt": ">", "quot": "\""]
            guard let meant = names[String(String.UnicodeScalarView(name))] else { throw fault("a bare &") }
            text.append(meant)
            next += name.count + 1
        }
        return String(text)
    }

    private mutating func readName() throws(Fault) -> String {
        let isLetter = { (scalar: Unicode.Scalar) in
            ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
        }
        let name = scalars[next...].prefix {
            isLetter($0) || ("0"..."9").contains($0) || $0 == "-" || $0 == ":" || $0 == "_"
        }
        guard let first = name.first, isLetter(first) else { throw fault("no name") }
        next += name.count
        return String(String.UnicodeScalarView(name))
    }

    private mutating func readEnd() throws(Fault) {
        next += 1
        let name = try readName()
        guard peek == ">" else { throw fault("an end without its sign") }
        guard let index = open.popLast(), elements[index].name == name else {
            throw fault("the end of \(name), which is not open")
        }
        next += 1
    }

    private mutating func readBeginning() throws(Fault) {
        let name = try readName()
        var attributes: [String: String] = [:]
        while peek == " " {
            next += 1
            let key = try readName()
            var value = ""
            if peek == "=" {
                next += 1
                guard peek == "\"" else { throw fault("a value without its marks") }
                next += 1
                value = try readText { $0 == "\"" }
                next += 1
            } else if syntax == .xml {
                throw fault("a name without a value")
            }
            guard attributes.updateValue(value, forKey: key) == nil else { throw fault("\(key) twice") }
        }
        let path = open.map { elements[$0].name }
        if open.isEmpty, !elements.isEmpty { throw fault("a second element") }
        if syntax == .html, let outer = path.first(where: { $0.isEnded(by: name) }) {
            throw fault("\(name) in \(outer)")
        }
        elements.append(Element(name: name, attributes: attributes, path: path))
        if syntax == .xml, peek == "/" {
            next += 1
        } else if syntax == .xml || !Self.void.contains(name) {
            open.append(elements.count - 1)
        }
        guard peek == ">" else { throw fault("a tag without its end") }
        next += 1
    }

    /// - Source: HTML Living Standard, section 13.1.2.
    private static let void: Set = ["br", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]
}

extension String {
    /// Whether a reader of HTML ends this element where another begins in it, or makes of the two something else.
    ///
    /// - Source: HTML Living Standard, sections 13.1.2.4 and 13.2.6.4.7.
    fileprivate func isEnded(by inner: String) -> Bool {
        switch self {
        case "p":
            [
                "address", "article", "aside", "blockquote", "details", "div", "dl", "figcaption", "figure",
                "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "main", "nav", "ol",
                "p", "pre", "section", "table", "ul",
            ].contains(inner)
        case "a": inner == "a" || inner == "summary"
        default: false
        }
    }
}

extension Unicode.Scalar {
    /// - Source: XML 1.0, section 2.2, without what it discourages.
    fileprivate var isAllowed: Bool {
        switch value {
        case 0x09, 0x0A: true
        case 0..<0x20, 0x7F...0x9F, 0xFDD0...0xFDEF: false
        default: value & 0xFFFE != 0xFFFE
        }
    }
}
