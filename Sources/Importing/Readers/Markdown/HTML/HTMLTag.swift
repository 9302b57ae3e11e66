import Text

/// One tag of HTML.
///
/// ```
/// tag       = "<" ["/"] name *(blank attribute) ["/"] ">"
/// attribute = name ["=" (DQUOTE *any DQUOTE / "'" *any "'" / word)]
/// ```
struct HTMLTag {
    /// The name in small letters.
    let name: String
    let isEnd: Bool
    private var attributes: [String: String] = [:]

    init(_ tag: String) {
        var rest = tag.dropFirst()
        if rest.utf8.last == UInt8(ascii: ">") { rest = rest.dropLast() }
        isEnd = rest.utf8.first == UInt8(ascii: "/")
        if isEnd { rest = rest.dropFirst() }
        name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }.lowercased()
        rest = rest.drop { $0.isASCII && ($0.isLetter || $0.isNumber) }
        while let start = rest.firstIndex(where: \.isLetter) {
            rest = rest[start...]
            let key = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == ":" || $0 == "_" }
            guard !key.isEmpty else { break }
            rest = rest[key.endIndex...].drop(while: \.isWhitespace)
            guard rest.first == "=" else {
                attributes[key.lowercased()] = ""
                continue
            }
            rest = rest.dropFirst().drop(while: \.isWhitespace)
            let mark = rest.first
            if mark == "\"" || mark == "'" {
                rest = rest.dropFirst()
                let value = rest.prefix { $0 != mark }
                attributes[key.lowercased()] = HTMLEntities.decoded(String(value))
                rest = rest[value.endIndex...].dropFirst()
            } else {
                let value = rest.prefix { !$0.isWhitespace }
                attributes[key.lowercased()] = HTMLEntities.decoded(String(value))
                rest = rest[value.endIndex...]
            }
        }
    }

    subscript(name: String) -> String? { attributes[name] }
}

extension HTMLTag {
    /// Elements of HTML, old ones too.
    private static let elements: Set<String> = Set(
        """
        a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br button
        canvas caption center cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset
        figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd
        label legend li link main map mark marquee math menu meta meter nav nobr noframes noscript object ol optgroup option output
        p param picture pre progress q rb rp rt rtc ruby s samp script search section select slot small source span strike strong
        style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr
        """.split(whereSeparator: \.isWhitespace).map(String.init)
    )

    /// Whether what looks like a tag is a word between angles, such as `<name>` or `<<BERNARDO>>`: no element of HTML, with nothing else.
    static func isPlaceholder(_ tag: String) -> Bool {
        let name = tag.dropFirst().dropLast()
        return !name.isEmpty && name.unicodeScalars.allSatisfy { $0.isWordPart || $0 == "-" || $0 == " " }
            && !elements.contains(name.prefix { $0 != " " }.lowercased())
    }
}
