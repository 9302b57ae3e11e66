internal import Gemtext
internal import Records
internal import Text

/// Finds habits of other formats in values: quotation marks, lists, comments, and words that only hold a place.
enum ValueHabits {
    /// Reports a value that begins a line of another type in gemtext, or that says nothing yet.
    static func report(_ value: LocatedText, of field: RecordShape.Field, _ report: inout Report) {
        let text = value.text
        if let first = text.unicodeScalars.first, !first.isASCII, first.properties.isWhitespace,
            let oddity = text.oddity
        {
            report.warning(at: value, "\(oddity); write “\(field.name): ” with an ordinary space")
        }
        if text.isBlockMark {
            return report.error(
                at: value,
                "\(quoted(text.prefix(1))) is a mark of YAML; write the words themselves behind “\(field.name):”, and “+ ” before each line that continues them"
            )
        }
        if !GemtextLine.isPlainText(text) {
            return report.error(
                at: value,
                "this value begins with a line-type mark of gemtext; begin with a word"
            )
        }
        if isList(text), field.occurrence == .many || field.occurrence == .oneOrMore {
            let first = text.dropFirst().dropLast().split(separator: ",").first?.trimmedOfSpaces ?? ""
            return report.error(
                at: value,
                "“\(field.name)” has a line for each value and no brackets; write \(quoted("\(field.name): \(first.bareName)")) and a line for each of the others"
            )
        }
        if text.utf8.contains(UInt8(ascii: "#")), let comment = text.firstRange(of: " # "),
            comment.lowerBound != text.startIndex
        {
            let (words, rest) = (text[..<comment.lowerBound].trimmed, text[comment.lowerBound...].trimmed)
            report.warning(
                at: value.part(rest),
                "a comment stands in a line of its own, and readers would see this one; write \(quoted("\(field.name): \(words)")), and \(quoted(rest)) in the line above"
            )
        } else if field.name == FieldName.alt.rawValue, isEmptyAlternative(text) {
            report.warning(
                at: value,
                "\(quoted(text)) says no more than that something is shown; write what there is to see, for readers who cannot see it"
            )
        } else if Placeholder.isWhole(text) {
            report.warning(
                at: value,
                "\(quoted(text)) only holds the place of the “\(field.name)”; write what it is to be"
            )
        } else if text.utf8.count > 2, text.utf8.first == UInt8(ascii: "\""), text.hasSuffix("\""),
            !text.dropFirst().dropLast().contains("\"")
        {
            report.warning(
                at: value,
                "a value has no quotation marks around it, and readers would see these; write \(quoted("\(field.name): \(text.dropFirst().dropLast())"))"
            )
        }
    }

    /// Fields whose values are names and dates, about which more exact messages are given.
    static let exact: Set<String> = Set(
        [
            FieldName.date, .oldStyle, .dates, .sourceDate, .from, .to, .section, .term, .see, .source,
            .sectionOrder,
            .frontMatter, .backMatter, .kind, .origin, .language, .key, .url, .draft, .gone, .slug, .file,
            .sort,
            .answer, .alternative,
        ].map(\.rawValue)
    )

    private static func isList(_ text: Substring) -> Bool {
        text.utf8.first == UInt8(ascii: "[") && text.hasSuffix("]") && !text.hasPrefix("[[")
            && !text.hasPrefix("[@")
            && !text.hasPrefix("[*") && !text.hasPrefix("[+") && !text.hasPrefix("[^") && text.contains(",")
            && !text.dropFirst().dropLast().contains("]")
    }

    /// Returns whether a description names only the kind of thing that is shown, such as “A photo” or “Figure 2.”.
    private static func isEmptyAlternative(_ text: Substring) -> Bool {
        guard text.utf8.count <= 60 else { return false }
        var words = text.lowercased().split { !$0.isLetter }.map(String.init)
        if words.count > 1, words.last.map(pictureEndings.contains) == true { words.removeLast() }
        let whole = words.joined(separator: " ")
        if whole.isEmpty || emptyAlternatives.contains(whole) || kindsOfPictures.contains(whole) {
            return true
        }
        return words.first.map(articles.contains) == true
            && emptyAlternatives.contains(words.dropFirst().joined(separator: " "))
    }

    /// What says a little more with an article.
    private static let kindsOfPictures: Set<String> = [
        "chart", "cover", "diagram", "diagramm", "drawing", "graph", "icon", "karte", "logo", "map",
        "portrait", "scan",
        "screenshot", "screen shot", "zeichnung",
    ]

    private static let articles: Set<String> = [
        "a", "an", "das", "der", "die", "ein", "eine", "el", "la", "le", "the", "un", "una", "une", "uma",
    ]
    private static let pictureEndings: Set<String> = ["gif", "jpeg", "jpg", "png", "webp"]

    private static let emptyAlternatives: Set<String> = [
        "image", "picture", "photo", "photograph", "figure", "fig", "illustration", "graphic",

        "decorative", "see caption", "see above", "see below", "dsc", "pict", "audio", "sound", "video",
        "file",
        "img", "alt", "alt text", "bild", "foto", "abbildung", "imagen",
        "immagine", "imagem",
        "картинка",
        "изображение", "фото", "фотография",
    ]
}
