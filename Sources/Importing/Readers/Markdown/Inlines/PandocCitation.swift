import Content
import Records
import Text

/// One citation in brackets, as Pandoc writes it.
///
/// ```
/// citation = [prefix SP] ["-"] "@" key [("," / SP) locator]
/// key      = (letter / digit / "_") *(letter / digit / "_" / (":" / "." / "#" / "$" / "%" / "&" / "-" / "+" / "?" / "<" / ">" / "~" / "/") letter)
///          / "{" *any "}"
/// ```
struct PandocCitation {
    var prefix: String
    var key: String
    var locator: String?

    /// Returns the citations between two brackets.
    ///
    /// - Returns: `nil` if one of the parts between semicolons names no key.
    static func all(in tokens: ArraySlice<MarkdownToken>) -> [PandocCitation]? {
        guard tokens.contains(where: { $0.scalar == "@" }) else { return nil }
        var citations: [PandocCitation] = []
        for part in tokens.split(omittingEmptySubsequences: false, whereSeparator: { $0.scalar == ";" }) {
            guard let citation = PandocCitation(part) else { return nil }
            citations.append(citation)
        }
        return citations
    }

    private init?(_ tokens: ArraySlice<MarkdownToken>) {
        var at: Int?
        for index in tokens.indices where tokens[index].scalar == "@" {
            if index == tokens.startIndex || !(tokens[index - 1].scalar?.standsInWords ?? false) {
                at = index
                break
            }
        }
        guard let at, let (key, end) = Self.key(in: tokens, from: at + 1) else { return nil }
        var before = tokens[..<at]
        if before.last?.scalar == "-" { before = before.dropLast() }
        guard let prefix = Self.words(of: before), var locator = Self.words(of: tokens[end...]) else {
            return nil
        }
        if locator.utf8.first == UInt8(ascii: ",") { locator = String(locator.dropFirst()[...].trimmed) }
        self.prefix = prefix
        self.key = key
        // Braces say that all between them is the locator.
        if locator.utf8.first == UInt8(ascii: "{"), locator.utf8.last == UInt8(ascii: "}") {
            locator = String(locator.dropFirst().dropLast()[...].trimmed)
        }
        self.locator = locator.isEmpty ? nil : locator.withDashes
    }

    /// Returns the key that begins at a place, and the place after it.
    static func key(in tokens: ArraySlice<MarkdownToken>, from start: Int) -> (key: String, end: Int)? {
        var key = String.UnicodeScalarView()
        var end = start
        let limit = min(start + 200, tokens.endIndex)
        if start < limit, tokens[start].scalar == "{" {
            for index in start + 1..<limit {
                guard let scalar = tokens[index].scalar, scalar.value > 0x20 else { return nil }
                if scalar == "}" { return key.isEmpty ? nil : (String(key), index + 1) }
                key.append(scalar)
            }
            return nil
        }
        while end < limit, let scalar = tokens[end].scalar {
            if scalar.standsInWords || scalar == "_" {
                key.append(scalar)
            } else if !key.isEmpty, ":.#$%&-+?<>~/".unicodeScalars.contains(scalar), end + 1 < limit,
                let next = tokens[end + 1].scalar, next.standsInWords || next == "_"
            {
                key.append(scalar)
            } else {
                break
            }
            end += 1
        }
        return key.isEmpty ? nil : (String(key), end)
    }

    /// Returns the words of tokens among which nothing stands that a citation cannot hold.
    static func words(of tokens: ArraySlice<MarkdownToken>) -> String? {
        var words = String.UnicodeScalarView()
        for token in tokens {
            switch token {
            case .scalar(let scalar):
                if scalar == "[" || scalar == "]" { return nil }
                words.append(ProtectedText.meaning(of: scalar) ?? scalar)
            case .literal(let text): words.append(contentsOf: text.unicodeScalars)
            case .softBreak: words.append(" ")
            case .emphasis, .emphasisEnd: continue
            case .hardBreak, .link, .image, .note: return nil
            }
        }
        return String(words).onOneLine
    }
}

extension String {
    /// The text with dashes for the hyphens by which Pandoc writes them, as in `94--100`.
    fileprivate var withDashes: String {
        var result = String.UnicodeScalarView()
        var hyphens = 0
        let write = { (result: inout String.UnicodeScalarView, hyphens: Int) in
            switch hyphens {
            case 2: result.append("–")
            case 3: result.append("—")
            default: result.append(contentsOf: repeatElement("-", count: hyphens))
            }
        }
        for scalar in unicodeScalars {
            if scalar == "-" {
                hyphens += 1
                continue
            }
            write(&result, hyphens)
            hyphens = 0
            result.append(scalar)
        }
        write(&result, hyphens)
        return String(result)
    }
}
