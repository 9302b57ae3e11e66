/// The words of a phrase with its slots in braces, as a table has them.
///
/// ```
/// template = *(text / slot)
/// slot     = "{" name "}"      ; one of ``Slot``
/// text     = 1*any             ; without "{" and "}"
/// ```
struct PhraseTemplate {
    /// A part of a template.
    enum Part {
        case text(Substring)
        /// The name between two braces, whether there is such a slot or not.
        case slot(Substring)
        /// A brace without its other one, with what follows it.
        case stray(Substring)
    }

    let template: Substring

    init(_ template: Substring) { self.template = template }

    /// Does something with each part, in order.
    func forEachPart(_ body: (Part) -> Void) {
        var rest = template
        while !rest.isEmpty {
            guard let brace = rest.utf8.firstIndex(where: { $0 == .openingBrace || $0 == .closingBrace })
            else {
                return body(.text(rest))
            }
            if brace > rest.startIndex { body(.text(rest[..<brace])) }
            let inner = rest[rest.utf8.index(after: brace)...]
            guard rest.utf8[brace] == .openingBrace, let end = inner.utf8.firstIndex(of: .closingBrace),
                !inner[..<end].utf8.contains(.openingBrace)
            else { return body(.stray(rest[brace...])) }
            body(.slot(inner[..<end]))
            rest = inner[inner.utf8.index(after: end)...]
        }
    }

    /// The names of the slots, each once.
    var slots: Set<Substring> {
        var names: Set<Substring> = []
        forEachPart { if case .slot(let name) = $0 { names.insert(name) } }
        return names
    }

    /// The first brace without its other one, with what follows it.
    var stray: Substring? {
        var found: Substring?
        forEachPart { if case .stray(let rest) = $0 { found = rest } }
        return found
    }

    /// Returns the words with the values in their slots; a slot without a value is left out.
    func filled(_ value: (Substring) -> String?) -> String {
        var words = ""
        forEachPart { part in
            switch part {
            case .text(let text), .stray(let text): words += text
            case .slot(let name): words += value(name) ?? ""
            }
        }
        return words
    }
}

extension UInt8 {
    fileprivate static let openingBrace = UInt8(ascii: "{")
    fileprivate static let closingBrace = UInt8(ascii: "}")
}
