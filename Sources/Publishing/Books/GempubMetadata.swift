internal import Content
internal import Languages
internal import Text

/// What a gempub says of itself, in its file `metadata.txt`.
///
/// ```
/// file = *( key ": " value LF )      ; values are on one line
/// ```
///
/// The title comes first, since an export recognises its own book by it.
///
/// - Source: gempub 1.0.0, section 2.3.
struct GempubMetadata {
    /// The name of the file in the archive.
    static let name = "metadata.txt"

    private var fields: [(key: String, value: String)] = []

    init(of article: Article) {
        add("title", article.title)
        add("gpubVersion", "1.0.0")
        add("index", "index.gmi")
        add("author", article.original?.author ?? article.wording.joined(article.authors))
        add("language", article.language)
        add("charset", "UTF-8")
        add("description", article.subtitle)
        addDates(of: article)
        add("license", article.licence)
        add("cover", article.attachments.first { $0.name.isCover }.map { "media/\($0.name)" })
    }

    /// The first line, with its end.
    var titleLine: [UInt8] { fields.prefix(1).flatMap { Array("\($0.key): \($0.value)\n".utf8) } }

    var bytes: [UInt8] { fields.flatMap { Array("\($0.key): \($0.value)\n".utf8) } }

    /// Adds when the text came out and when this edition was last changed, as far as the capsule says so.
    private mutating func addDates(of article: Article) {
        if let date = article.original?.date {
            if date.earliest == date.latest {
                add("publishDate", date.earliest.inGempub)
            } else if 1...9999 ~= date.year {
                add("published", date.year.inFourDigits)
            }
        } else if article.original == nil {
            add("publishDate", article.changes.last?.date.inGempub)
        }
        add("revisionDate", article.changes.first?.date.inGempub)
    }

    private mutating func add(_ key: String, _ value: String?) {
        guard let value = value?.onOneLine, !value.isEmpty else { return }
        fields.append((key, value))
    }
}

extension MediaName {
    /// Whether it names a picture that the writer means for the cover: `cover.png`, `cover.jpg`.
    fileprivate var isCover: Bool {
        ["cover.png", "cover.jpg", "cover.jpeg"].contains(description.lowercased())
    }
}

extension CalendarDate {
    /// The day as `YYYY-MM-DD`; `nil` if its year has not four digits.
    fileprivate var inGempub: String? { 1...9999 ~= year ? description : nil }
}

extension Int {
    fileprivate var inFourDigits: String {
        let digits = String(self)
        return String(repeating: "0", count: Swift.max(0, 4 - digits.utf8.count)) + digits
    }
}
