import Text

/// The meaning of a path inside a capsule's folder, as its name alone tells.
///
/// | the name                                                                    | is                           |
/// |-----------------------------------------------------------------------------|------------------------------|
/// | `capsule.rec` and the like; `sections/<slug>.gmi` and the like              | a file of the capsule        |
/// | what ``Leftovers`` lists                                                    | passed over                  |
/// | in one of the folders of texts: a text by its ending, but not `<slug>.gmi`     | misnamed                     |
/// | at the top: one of the records or folders, but for case, ending or a letter | misnamed                     |
/// | at the top: a text that ends in `.gmi`                                      | misnamed                     |
/// | anything else                                                               | stray: not read              |
///
/// A folder's path ends in a slash.
enum FolderEntry: Hashable, Sendable {
    case file(CapsuleFile)
    /// Left behind by a program, or part of the project: it is not reported.
    case passedOver
    /// Probably meant as something that a capsule has.
    case misnamed(Meant)
    case stray

    /// The thing that a misnamed file or folder was probably meant to be.
    enum Meant: Hashable, Sendable {
        /// A text in one of the folders, with the name that it should have; `isSlug` says whether only its ending is wrong.
        case text(folder: String, name: String?, isSlug: Bool)
        /// One of the records.
        case record(String)
        /// One of the folders.
        case folder(String)
        /// A text that lies at the top.
        case looseText
        /// A document of a word processor in one of the folders of texts, with the name that its words should have.
        case document(folder: String, name: String?)

        /// The path that it should have; `nil` if only the writer knows.
        var path: String? {
            switch self {
            case .text(let folder, let name, _), .document(let folder, let name):
                name.map { "\(folder)/\($0)" }
            case .record(let name): name
            case .folder(let name): "\(name)/"
            case .looseText: nil
            }
        }
    }

    init(path: String) {
        if let file = CapsuleFile(path: path) {
            self = .file(file)
            return
        }
        let parts = path.split(separator: "/")
        guard let name = parts.last, !parts.contains(where: Leftovers.contains),
            parts.count == 1 || !Leftovers.isOfTheProjectInAFolder(name)
        else {
            self = .passedOver
            return
        }
        let isFolder = path.utf8.last == UInt8(ascii: "/")
        if parts.count == 1 {
            self = isFolder ? Self.folder(name) : Self.fileAtTheTop(name)
        } else if parts.count == 2, !isFolder, CapsuleFile.textFolders.contains(String(parts[0])) {
            self = Self.text(name, in: String(parts[0]))
        } else {
            self = .stray
        }
    }

    /// Endings that writers give to plain text, in small letters.
    private static let textEndings: Set<String> = [
        "asc", "gemini", "gmi", "gmni", "markdown", "md", "rst", "text", "txt",
    ]

    /// Endings of documents that are no plain text.
    private static let documentEndings: Set<String> = [
        "doc", "docx", "htm", "html", "odt", "pages", "rtf",
    ]

    /// Other names that people give to the folders.
    private static let folderSynonyms: [String: String] = [
        "chapter": "sections", "chapters": "sections", "text": "sections", "texts": "sections",
        "content": "sections", "articles": "sections", "essays": "sections", "kapitel": "sections",
        "abschnitte": "sections", "chapitres": "sections", "capitulos": "sections", "главы": "sections",
        "glossaries": "glossary", "glossar": "glossary", "glossaire": "glossary", "glosario": "glossary",
        "begriffe": "glossary", "глоссарий": "glossary", "lexicon": "glossary", "term": "glossary",
        "terms": "glossary", "words": "glossary",
    ]

    /// Other names that people give to the files of records, without their endings.
    private static let recordSynonyms: [String: String] = [
        "config": "capsule", "settings": "capsule", "meta": "capsule", "metadata": "capsule",
        "book": "capsule",
        "bibliography": "sources", "references": "sources", "literature": "sources", "citations": "sources",
        "quellen": "sources", "literatur": "sources", "events": "timeline", "chronology": "timeline",
        "dates": "timeline", "history": "timeline", "chronik": "timeline", "zeitleiste": "timeline",
        "quiz": "questions", "exercises": "questions", "fragen": "questions", "images": "media",
        "pictures": "media", "files": "media", "attachments": "media", "bilder": "media",
        "redirects": "moved",
        "redirect": "moved", "moves": "moved", "news": "changes", "updates": "changes", "phrases": "wording",
        "strings": "wording", "labels": "wording", "messages": "wording",
    ]

    /// Names of home pages, without their endings, in small letters.
    private static let homePages: Set<String> = ["default", "home", "index", "main", "start", "welcome"]

    /// Returns what a stray file at the top was probably meant to be, as advice; `nil` if nobody can tell.
    static func advice(onFileAtTheTop path: String) -> String? {
        guard !path.contains("/") else { return nil }
        let (stem, ending) = path[...].stemAndEnding
        let (small, smallEnding) = (stem.lowercased(), ending.lowercased())
        let isData = ["bib", "csv", "json", "ods", "rec", "ris", "toml", "tsv", "xls", "xlsx", "yaml", "yml"]
            .contains(smallEnding)
        if isData || textEndings.contains(smallEnding) {
            let records = CapsuleFile.records.map { String($0.name.dropLast(".rec".count)) }
            if let record = recordSynonyms[small] ?? records.first(where: { $0 == small }) {
                return "write what it says as records into \(record).rec"
            }
        }
        if smallEnding == "rec", ["glossary", "terms", "people", "persons"].contains(small) {
            return "write each term into a file of its own, glossary/<slug>.gmi"
        }
        if isHomePage(path) {
            return "a capsule's home page is made from capsule.rec, so move its text to pages/about.gmi"
        }
        guard textEndings.contains(smallEnding) || documentEndings.contains(smallEnding) else { return nil }
        let slug = Slug(folding: stem)?.string ?? "<slug>"
        return "if it is a text, save it as sections/\(slug).gmi or pages/\(slug).gmi"
    }

    /// Whether a file at the top has the name of a home page.
    static func isHomePage(_ path: String) -> Bool {
        homePages.contains(path[...].stemAndEnding.stem.lowercased())
    }

    /// Returns the path that a file in a misnamed folder would have in the right one; `nil` for any other path.
    static func pathInRightFolder(_ path: String) -> String? {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[1].isEmpty, !CapsuleFile.folders.contains(String(parts[0])),
            case .misnamed(.folder(let right)) = folder(parts[0])
        else { return nil }
        return "\(right)/\(parts[1])"
    }

    /// Whether the content of such a file is of interest: it is read as what was meant.
    var isRead: Bool {
        switch self {
        case .file, .misnamed(.text), .misnamed(.record), .misnamed(.looseText): true
        case .misnamed(.folder), .misnamed(.document), .passedOver, .stray: false
        }
    }

    private static func fileAtTheTop(_ name: Substring) -> FolderEntry {
        if Leftovers.isOfTheProject(name) { return .passedOver }
        if CapsuleFile.folders.contains(String(name)) { return .misnamed(.folder(String(name))) }
        let (stem, ending) = name.stemAndEnding
        let smallEnding = ending.lowercased()
        // Systems that hide a file's ending make it `timeline.rec.txt`, and show it as `timeline`.
        let inner = stem.stemAndEnding
        let smallStem = (inner.ending.lowercased() == "rec" ? inner.stem : stem).lowercased()
        let isRecord = CapsuleFile.records.contains { $0.name == "\(name.lowercased()).rec" }
        let isOtherFormat = ["yaml", "yml", "toml", "json"].contains(smallEnding)
        if isRecord || isOtherFormat || smallEnding == "rec" || textEndings.contains(smallEnding) {
            let stems = CapsuleFile.records.map { String($0.name.dropLast(".rec".count)) }
            if let meant = stems.first(where: { isNear($0, smallStem) }) {
                return .misnamed(.record("\(meant).rec"))
            }
        }
        return smallEnding == "gmi" ? .misnamed(.looseText) : .stray
    }

    private static func folder(_ name: Substring) -> FolderEntry {
        let small = name.lowercased()
        if CapsuleFile.records.contains(where: { $0.name == small }) { return .misnamed(.record(small)) }
        let meant = folderSynonyms[small] ?? CapsuleFile.folders.first { isNear($0, small) }
        return meant.map { .misnamed(.folder($0)) } ?? .stray
    }

    private static func text(_ name: Substring, in folder: String) -> FolderEntry {
        let (first, ending) = name.stemAndEnding
        if let record = CapsuleFile.records.first(where: { $0.name == name.lowercased() }) {
            return .misnamed(.record(record.name))
        }
        let small = ending.lowercased()
        if documentEndings.contains(small) {
            return .misnamed(.document(folder: folder, name: Slug(folding: first).map { "\($0).gmi" }))
        }
        guard textEndings.contains(small) || small == "rec" || !name.contains(".") else { return .stray }
        // Systems that hide a file's ending make it `opening.gmi.txt`.
        let inner = first.stemAndEnding
        let stem = textEndings.contains(inner.ending.lowercased()) ? inner.stem : first
        let slug = Slug(stem)?.string ?? Slug(folding: stem)?.string
        return .misnamed(.text(folder: folder, name: slug.map { "\($0).gmi" }, isSlug: Slug(stem) != nil))
    }

    /// Returns whether the names differ by at most one letter that is missing, added or replaced, or by two that are exchanged.
    private static func isNear(_ name: String, _ other: String) -> Bool {
        editDistance(Array(name.utf8), Array(other.utf8.prefix(64)), limit: 1) != nil
            && other.utf8.count <= 64
    }
}

extension Substring {
    /// The parts of a file's name, such as `opening` and `gmi` for `opening.gmi`; the ending is empty if there is no dot.
    fileprivate var stemAndEnding: (stem: Substring, ending: Substring) {
        guard let dot = lastIndex(of: ".") else { return (self, "") }
        return (self[..<dot], self[index(after: dot)...])
    }
}

extension Slug {
    /// Makes the slug that a name was to be, whose letters may be of another script and look like Latin ones.
    init?(meant name: some StringProtocol) {
        self.init(folding: name.withLatinLetters ?? String(name))
    }

    /// Makes the slug of a name: its letters folded, with a hyphen for each run of other characters.
    ///
    /// - Returns: `nil` if no ASCII letter or digit is left, or if there are too many.
    package init?(folding name: some StringProtocol) {
        var slug: [UInt8] = []
        var letters: [UInt8] = []
        for scalar in name.unicodeScalars {
            letters.removeAll(keepingCapacity: true)
            if LetterFolding.append(scalar, to: &letters) {
                slug += letters.filter { $0 < 0x80 }
            } else if let last = slug.last, last != UInt8(ascii: "-") {
                slug.append(UInt8(ascii: "-"))
            }
        }
        if slug.last == UInt8(ascii: "-") { slug.removeLast() }
        self.init(String(decoding: slug, as: UTF8.self))
    }
}
