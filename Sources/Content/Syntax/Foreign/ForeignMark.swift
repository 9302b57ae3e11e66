import Records
import Text

/// A mark of another language, such as Markdown, that was left in a text: readers would see its signs.
struct ForeignMark {
    /// The part of the text that it takes up.
    var source: Substring
    /// The part of a message that says what the mark is: “is bold in Markdown”.
    var meaning: String
    /// The part of a message that says what to do, beginning with a verb: "write “[*never*]”".
    var remedy: String

    var message: String {
        "\(quoted(source)) \(meaning); \(remedy), or put a backslash before it if readers are to see it so"
    }
}

/// What is known where foreign marks are looked for.
struct ForeignContext {
    /// The keys of the sources, which writers forget to mark.
    var sources: Set<String> = []
    /// The keys of the sources by the words in which people write them.
    var sourceWords: [String: String] = [:]
    /// The terms by their names in small letters.
    var terms: [String: Slug] = [:]
    /// The labels of the notes of the text.
    var notes: Set<String> = []
    /// Whether marks may stand in the text, so that one can be advised.
    var takesMarks = true

    /// Returns the advice to write emphasis, or the words alone where no mark can stand.
    func emphasis(_ words: Substring) -> String {
        takesMarks
            ? "write \(written("[*\(words)*]"))" : "write the words alone, since no mark can stand here"
    }

    /// Returns the advice to write a link in a sentence, or its words alone where no mark can stand.
    func link(_ address: some StringProtocol, _ words: some StringProtocol) -> String {
        let words = words.isInvisible ? "words" : String(words)
        guard takesMarks else { return "write the words alone, since no mark can stand here" }
        let address = Self.inSentence(address)
        return
            "write \(written("[[\(address)|\(words)]]")), or on a line of its own \(written("=> \(address) \(words)"))"
    }

    /// Returns the advice to write a citation.
    func citation(_ inner: some StringProtocol) -> String { "write \(written("[@\(inner)]"))" }

    /// Returns an address as a mark needs it, and the name of a term as it is.
    static func inSentenceIfAddress(_ target: some StringProtocol) -> String {
        target.contains("/") || target.contains(".") || target.contains(":") || target.hasPrefix("#")
            ? inSentence(target) : String(target)
    }

    /// Returns an address as a mark needs it: the name of a page begins with a dot or a slash there, and ends as pages do.
    static func inSentence(_ address: some StringProtocol) -> String {
        var address = String(address)
        let path = address.prefix { $0 != "#" && $0 != "?" }
        let isElsewhere = path.contains(":") || path.hasPrefix("//")
        if isElsewhere { return address }
        if address.hasPrefix("www.") { return "https://\(address)" }
        for ending in [".md", ".html", ".htm", ".txt", ".markdown"] where path.hasSuffix(ending) {
            address = "\(path.dropLast(ending.count)).gmi\(address[path.endIndex...])"
        }
        if address.hasPrefix("/") || address.hasPrefix("#") || address.hasPrefix(".") { return address }
        return "./\(address)"
    }
}
