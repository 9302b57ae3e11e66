import Text

extension LineSlip {
    /// Reads a line as a field with a slip: a space in its name or before its colon, another sign for the colon, none at all.
    ///
    /// - Parameters:
    ///   - line: The line.
    ///   - words: The part of the line to be read.
    ///   - shape: The fields that there are.
    ///   - allowsExact: Whether a field without a slip is taken too.
    /// - Returns: `nil` if the line does not name a field.
    static func field(
        _ line: LocatedText,
        _ words: Substring,
        in shape: RecordShape,
        allowsExact: Bool = false
    ) -> LineSlip? {
        guard let (name, value, slip) = parts(of: words, in: shape) else { return nil }
        let written = "\(name): \(value)"
        let odd = line.text.prefix(60).prefix { $0 != ":" }.oddity
        let message =
            switch slip {
            case .colon where odd != nil: "\(odd ?? ""); write \(quoted(written))"
            case .colon where line.text.utf8.first != words.utf8.first || allowsExact:
                "a field begins at the beginning of its line; write \(quoted(written))"
            case .colon: "a field's name is one word before a colon; write \(quoted(written))"
            case .otherColon(let sign):
                "the colon here is another character (U+\(sign.codePoint)); write \(quoted(written))"
            case .sign(let sign):
                "a field has a colon behind its name and no “\(sign)”; write \(quoted(written))"
            case .none: "“\(name)” has no colon behind it; write \(quoted(written))"
            }
        let located = value.base == words.base ? line.part(value) : LocatedText(value, at: line.start)
        // The name stands in no source as it should be; its place is that of the line.
        let field = Record.Field(
            name: LocatedText(Substring(name), at: line.origin(of: words)),
            value: located
        )
        return LineSlip(.field(name), .field(field), message)
    }

    /// The sign that separates a name from its value.
    private enum Separator {
        case colon
        case otherColon(Unicode.Scalar)
        case sign(Character)
        case none
    }

    private static func parts(
        of words: Substring,
        in shape: RecordShape
    ) -> (name: String, value: Substring, separator: Separator)? {
        let start = words.prefix(60)
        if let colon = start.firstIndex(of: ":"),
            let name = shape.exactlyMeant(by: words[..<colon].undecorated)
        {
            return (name, words[words.index(after: colon)...].trimmedOfSpaces.withoutDecoration, .colon)
        }
        let others = start.unicodeScalars.indices.first {
            "：﹕︰꞉∶".unicodeScalars.contains(words.unicodeScalars[$0])
        }
        if let other = others, let name = shape.exactlyMeant(by: words[..<other].undecorated) {
            let rest = words[words.unicodeScalars.index(after: other)...]
            return (name, rest.trimmedOfSpaces, .otherColon(words.unicodeScalars[other]))
        }
        if let sign = start.firstIndex(where: { "=-–—\t>|;".contains($0) }),
            let name = shape.exactlyMeant(by: words[..<sign].undecorated)
        {
            let rest = words[sign...].drop { "=-–—>|; \t".contains($0) }
            return (name, rest.trimmedOfSpaces.withoutQuotes, .sign(words[sign] == "\t" ? " " : words[sign]))
        }
        // Without a sign only the name as it is written is sure to be one: “Title of a book” may begin a sentence.
        if let space = start.firstIndex(where: \.isWhitespace), let field = shape.field(words[..<space]) {
            return (field.name, words[space...].trimmedOfSpaces, .none)
        }
        // A field alone that only says yes.
        if ["Draft", "Gone"].contains(words), let field = shape.field(words) {
            return (field.name, "yes", .none)
        }
        return nil
    }
}

extension Substring {
    /// The text without white space of any kind at both ends, and without what cannot be seen there.
    package var trimmedOfSpaces: Substring {
        let isSpace = { (scalar: Unicode.Scalar) in
            scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
                || scalar.properties.generalCategory == .format
        }
        let start = unicodeScalars.drop(while: isSpace)
        guard let last = start.lastIndex(where: { !isSpace($0) }) else { return Substring(start) }
        return Substring(start[...last])
    }

    /// Whether this is the mark of YAML for a value of several lines.
    package var isBlockMark: Bool {
        utf8.count <= 3 && (utf8.first == UInt8(ascii: "|") || utf8.first == UInt8(ascii: ">"))
            && utf8.dropFirst().allSatisfy { "+-0123456789".utf8.contains($0) }
    }

    /// What follows the mark of a list's item; `nil` if there is none.
    var item: Substring? {
        if let first, "-*•–·".contains(first), dropFirst().first?.isWhitespace == true {
            return dropFirst().trimmedOfSpaces
        }
        let number = utf8.prefix { $0.isDigit }
        let rest = self[number.endIndex...]
        guard (1...3).contains(number.count), let sign = rest.first, ".)".contains(sign),
            rest.dropFirst().first?.isWhitespace == true
        else { return nil }
        return rest.dropFirst().trimmedOfSpaces
    }

    /// A name without the marks that other formats put around it.
    fileprivate var undecorated: Substring {
        var name = trimmedOfSpaces
        while let first = name.first, "\"'“”‘’*_`#@-.".contains(first) { name = name.dropFirst() }
        while let last = name.last, "\"'“”‘’*_`".contains(last) { name = name.dropLast() }
        return name.trimmedOfSpaces
    }

    /// A value without what is left of bold type around its name.
    fileprivate var withoutDecoration: Substring {
        var value = self
        while value.hasPrefix("**") { value = value.dropFirst(2).trimmedOfSpaces }
        if value.hasSuffix(",") { value = value.dropLast() }
        return value.withoutQuotes
    }

    /// A value without straight quotation marks around it.
    var withoutQuotes: Substring {
        for mark in ["\"", "'"] where count >= 2 && hasPrefix(mark) && hasSuffix(mark) {
            return dropFirst().dropLast()
        }
        return self
    }
}
