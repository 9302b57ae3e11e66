import Text

/// What is said of files and folders that have no place in a capsule.
extension SourceIntake {
    static func strayMessage(_ path: String, in folder: SourceFolder) -> String {
        if folder.files["\(path)capsule.rec"] != nil {
            if let tag = LanguageNames.folder(for: path.dropLast()) {
                return
                    "another capsule lies in this folder, and it is not read; if it is a translation, name the folder “\(tag)”, and otherwise move it out of this one"
            }
            return
                "another capsule lies in this folder, and it is not read; move it out of this one, or name the folder by its language, such as “de/”, if it is a translation"
        }
        let isNotRead = "a capsule has no place for this \(noun(path)), and it is not read"
        if let advice = FolderEntry.advice(onFileAtTheTop: path) {
            return "\(isNotRead); \(advice), or move it out of the capsule's folder"
        }
        let language =
            path.utf8.last == UInt8(ascii: "/") ? LanguageNames.folder(for: path.dropLast()) : nil
        return
            "\(isNotRead); move it \(mediaAdvice(path))out of the capsule's folder"
            + (path.isNamedByLanguage ? ", or put a capsule.rec into it if it is to be a translation" : "")
            + (language.map {
                ", or name it “\($0)” and put a capsule.rec into it if it is to be a translation"
            } ?? "")
    }

    static func message(_ meant: FolderEntry.Meant, _ path: String, _ place: CapsuleFile?) -> String {
        switch meant {
        case .text(_, let name, isSlug: true):
            return "a text of a capsule ends in “.gmi”; name this file “\(name ?? "….gmi")”"
        case .text(_, let name, isSlug: false):
            let stem =
                path.split(separator: "/").last.map { $0[..<($0.lastIndex(of: ".") ?? $0.endIndex)] } ?? ""
            return
                "\(quoted(stem)) cannot be a page's address; name the file with \(Slug.rule(for: stem))"
                + (name.map { ", such as “\($0)”" } ?? "")
        case .record(let name) where path.utf8.last == UInt8(ascii: "/"):
            return
                "“\(name)” is a file of records and no folder; rename this folder, and write the records into a file"
        case .record(let name) where path.contains("/"):
            return "\(name) lies at the top of a capsule, beside the folders; move this file there"
        case .record(let name)
        where [".yaml", ".yml", ".toml", ".json"].contains(where: path.lowercased().hasSuffix):
            return
                "a capsule has records in the place of this format; write “\(name)”, with lines such as \(name == "capsule.rec" ? "“Title: …” and “Language: en”" : "“Title: …”"), and remove this file"
        case .record(let name): return "a capsule has no place for this file; did you mean “\(name)”?"
        case .folder(let name):
            return "a capsule has no place for this \(noun(path)); did you mean the folder “\(name)/”?"
        case .looseText where place == .capsule:
            return "this is the record of a capsule by its fields; name the file capsule.rec"
        case .looseText where FolderEntry.isHomePage(path):
            return
                "a capsule's home page is made from capsule.rec; remove this file, or move its text to pages/about.gmi"
        case .looseText:
            return place.map { "this is a \($0.noun) by its header; move it to \($0.path)" }
                ?? "a text of a capsule lies in sections/, glossary/ or pages/; move this file into one of them"
        case .document(_, let name):
            return
                "a text of a capsule is plain text; save the words of this document as “\(name ?? "….gmi")”, in UTF-8, and remove it"
        }
    }

    static let foldersOfPictures: Set<String> = [
        "assets/", "files/", "images/", "img/", "photos/", "pictures/", "pics/",
    ]

    private static func mediaAdvice(_ path: String) -> String {
        if foldersOfPictures.contains(path.lowercased()) {
            return "into media/, file by file, if a text is to show them, or "
        }
        return path.utf8.last == UInt8(ascii: "/") ? "" : "into media/ if a text is to show it, or "
    }

    static func noun(_ path: String) -> String {
        path.utf8.last == UInt8(ascii: "/") ? "folder" : "file"
    }
}

extension String {
    /// Whether this is a folder at the top that seems to be named by a language: of three letters are other names too, such as
    /// `src`.
    fileprivate var isNamedByLanguage: Bool {
        utf8.last == UInt8(ascii: "/") && LanguageTag(dropLast()) != nil
            && dropLast().prefix { $0 != "-" }.utf8.count == 2
    }
}
