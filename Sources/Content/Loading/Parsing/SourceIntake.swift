import Records
import System
import Text

/// The files of a capsule as text, by their places in it.
struct SourceIntake {
    /// The index of a file in the ``Report``, with what can be said about it.
    struct Entry {
        var place: CapsuleFile
        var index: Int
        /// Whether the text is whole.
        ///
        /// If it is not UTF-8, that has been reported, and nothing more can be said about it.
        var isReadable: Bool
        /// Whether readers are not shown the text, because it is a draft.
        var isHidden = false
    }

    /// The files in order of their paths.
    private(set) var entries: [Entry] = []
    /// The kinds of files that were found under a wrong name, which has been reported.
    ///
    /// Nobody knows what these files contain, so nothing is reported as missing that they might.
    private(set) var misnamed: Set<CapsuleFile.Kind> = []
    /// What lies in `media/`, by name.
    let media: [String: MediaEntry]
    /// Which files these are.
    let stamps: [String: FileStamp]
    /// The folder's name as the user gave it.
    let folder: String

    /// Reports files that have no place, files that are missing, and every byte that no file of a capsule may contain; what is
    /// wrong in a draft that is not shown is only a warning.
    init(_ folder: SourceFolder, showingDrafts: Bool, _ report: inout Report) {
        (media, stamps) = (folder.media, folder.stamps)
        self.folder = folder.name
        for (path, bytes) in folder.files.sorted(by: { $0.key < $1.key }) {
            switch FolderEntry(path: path) {
            case .file(let place):
                let isHidden = !showingDrafts && place.isText && DraftMark.stands(in: bytes)
                let opened = report.open(
                    path: "\(folder.name)/\(path)",
                    bytes,
                    subject: "a capsule",
                    isGemtext: place.isText,
                    isLenient: isHidden
                )
                entries.append(
                    Entry(
                        place: place,
                        index: opened.index,
                        isReadable: opened.isReadable,
                        isHidden: isHidden
                    )
                )
            case .passedOver: continue
            case .misnamed(let meant): take(meant, path, in: folder, &report)
            case .stray:
                report.warning(
                    at: Self.start(of: path, in: folder, &report),
                    "a capsule has no place for this \(Self.noun(path)), and it is not read; move it \(Self.mediaAdvice(path))out of the capsule's folder"
                        + (path.isNamedByLanguage
                            ? ", or put a capsule.rec into it if it is to be a translation" : "")
                )
            }
        }
        reportMissing(in: folder, &report)
    }

    /// Reports an error, or only a warning if the right file is there too: then this one is a draft or a copy of it.
    private mutating func take(
        _ meant: FolderEntry.Meant,
        _ path: String,
        in folder: SourceFolder,
        _ report: inout Report
    ) {
        let start = Self.start(of: path, in: folder, &report)
        if let right = meant.path, let twin = folder.twin(of: right, for: path) {
            report.warning(
                at: start,
                "a capsule has no place for this \(Self.noun(path)), and it is not read, since \(twin) is there; move it out of the capsule's folder"
            )
        } else {
            report.error(at: start, Self.message(meant, path))
            misnamed.formUnion(meant.kinds)
        }
    }

    private static func start(
        of path: String,
        in folder: SourceFolder,
        _ report: inout Report
    ) -> SourceOffset {
        SourceOffset(file: report.add(SourceFile(path: "\(folder.name)/\(path)", text: "")), offset: 0)
    }

    private static func mediaAdvice(_ path: String) -> String {
        path.utf8.last == UInt8(ascii: "/") ? "" : "into media/ if a text is to show it, or "
    }

    private static func noun(_ path: String) -> String {
        path.utf8.last == UInt8(ascii: "/") ? "folder" : "file"
    }

    private mutating func reportMissing(in folder: SourceFolder, _ report: inout Report) {
        if misnamed.contains(.capsule) { return }
        if let capsule = entries.first(where: { $0.place == .capsule }) {
            let hasSection = entries.contains { if case .section = $0.place { true } else { false } }
            if !hasSection, !misnamed.contains(.sections) {
                report.error(
                    at: SourceOffset(file: capsule.index, offset: 0),
                    "the capsule has no section; add a file sections/<slug>.gmi for each slug in “SectionOrder”"
                )
            }
        } else {
            let index = report.add(SourceFile(path: "\(folder.name)/capsule.rec", text: ""))
            report.error(
                at: SourceOffset(file: index, offset: 0),
                "this file is missing; it says what the text is and in which order its sections are read"
            )
        }
    }

    private static func message(_ meant: FolderEntry.Meant, _ path: String) -> String {
        switch meant {
        case .text(_, let name, isSlug: true):
            return "a text of a capsule ends in “.gmi”; name this file “\(name ?? "….gmi")”"
        case .text(_, let name, isSlug: false):
            let stem =
                path.split(separator: "/").last.map { $0[..<($0.lastIndex(of: ".") ?? $0.endIndex)] } ?? ""
            return
                "\(quoted(stem)) cannot be a page's address; name the file with \(Slug.rule(for: stem))"
                + (name.map { ", such as “\($0)”" } ?? "")
        case .record(let name): return "a capsule has no place for this file; did you mean “\(name)”?"
        case .folder(let name):
            return "a capsule has no place for this \(noun(path)); did you mean the folder “\(name)/”?"
        case .looseText:
            return
                "a text of a capsule lies in sections/, glossary/ or pages/; move this file into one of them"
        }
    }
}

extension SourceFolder {
    /// Returns the file or folder that already has the name which `path` should have, or of which `path` seems to be a copy, as
    /// in `opening (copy).gmi`.
    fileprivate func twin(of right: String, for path: String) -> String? {
        if right.utf8.last == UInt8(ascii: "/") {
            return files.keys.contains { $0.hasPrefix(right) && $0 != path } ? right : nil
        }
        if files[right] != nil { return right }
        // A copy has the original's name with something before or after it that no slug has: `opening (copy)`,
        // `opening_LOCAL_123`, `opening-DESKTOP-2`, `opening.1`, `Copy of opening`.
        let parts = path.split(separator: "/")
        guard parts.count == 2, let last = parts.last else { return nil }
        let name = last.lastIndex(of: ".").map { last[..<$0] } ?? last
        let words = name.split { !$0.isASCII || !($0.isLowercase || $0.isNumber || $0 == "-") }
        guard words.count > 1 || words.first.map({ $0.count < name.count }) == true else { return nil }
        return [words.first, words.last].lazy.compactMap(\.self)
            .map { "\(parts[0])/\($0.trimmingHyphens).gmi" }.first { files[$0] != nil }
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

extension Substring {
    fileprivate var trimmingHyphens: Substring {
        let start = drop { $0 == "-" }
        return start.prefix(start.count - start.reversed().prefix { $0 == "-" }.count)
    }
}

extension FolderEntry.Meant {
    /// The kinds of files that it would be under its right name.
    fileprivate var kinds: Set<CapsuleFile.Kind> {
        switch self {
        case .text(let folder, _, _), .folder(let folder): [CapsuleFile.kind(ofTextsIn: folder)]
        case .record(let name):
            switch CapsuleFile(path: name) {
            case .capsule: [.capsule]
            case .sources: [.sources]
            case .media: [.media]
            default: [.others]
            }
        case .looseText: [.sections, .terms, .others]
        }
    }
}
