import Records
import System
import Text

/// The files of a capsule as text, by their places in it.
struct SourceIntake {
    /// The index of a file in the ``Report``, with what can be said about it.
    struct Entry {
        var place: CapsuleFile
        var index: Int
        /// The problem for which the text is not whole, which has been reported: nothing more can be said about it.
        var obstacle: Report.Cause?
        /// Whether readers are not shown the text, because it is a draft.
        var isHidden = false

        var isReadable: Bool { obstacle == nil }
    }

    /// The files in order of their paths.
    private(set) var entries: [Entry] = []
    /// The kinds of files that were found under a wrong name and could not be read, each with the error about the first.
    ///
    /// Nobody knows what these files contain, so nothing is reported as missing that they might.
    private(set) var misnamed: [CapsuleFile.Kind: Report.Cause] = [:]
    /// The warnings about files that may be attachments and lie elsewhere, by their names.
    private(set) var misplacedMedia: [String: Report.Cause] = [:]
    /// What lies in `media/`, by name.
    let media: [String: MediaEntry]
    /// Which files these are.
    let stamps: [String: FileStamp]
    /// The folder's name as the user gave it.
    let folder: String
    private let showingDrafts: Bool
    /// The places that files have, under a right name or a wrong one.
    private var taken: Set<CapsuleFile> = []
    /// The errors about misnamed folders, by these folders' paths.
    private var misnamedFolders: [Substring: Report.Cause] = [:]

    /// Reports files that have no place, files that are missing, and every byte that no file of a capsule may contain; what is
    /// wrong in a draft that is not shown is only a warning.
    ///
    /// A file under a wrong name is reported and then read as what was meant, so that nothing follows from its name.
    init(_ folder: SourceFolder, showingDrafts: Bool, _ report: inout Report) {
        (media, stamps) = (folder.media, folder.stamps)
        self.folder = folder.name
        self.showingDrafts = showingDrafts
        if let problem = folder.problemAsWrongFolder {
            let index = report.add(SourceFile(path: "\(folder.name)/"))
            report.error(at: SourceOffset(file: index), problem)
            return
        }
        taken = Set(folder.files.keys.compactMap { CapsuleFile(path: $0) })
        for (path, bytes) in folder.files.sorted(by: { $0.key < $1.key }) {
            if let right = FolderEntry.pathInRightFolder(path) {
                takeInMisnamedFolder(path, right, bytes, in: folder, &report)
            } else {
                take(FolderEntry(path: path), path, bytes, in: folder, &report)
            }
        }
        reportMissing(in: folder, &report)
    }

    private mutating func take(
        _ entry: FolderEntry,
        _ path: String,
        _ bytes: [UInt8],
        in folder: SourceFolder,
        _ report: inout Report
    ) {
        switch entry {
        case .file(let place):
            let right =
                HeaderGuess.otherFolder(of: place, bytes) ?? section(insteadOf: place, bytes, in: folder)
            guard let right, taken.insert(right).inserted else {
                _ = open(place, path, bytes, &report)
                return
            }
            let index = open(right, path, bytes, &report)
            report.error(
                at: SourceOffset(file: index),
                "this is a \(right.noun) by its header, and lies in the folder of others; move it to \(right.path)"
            )
        case .passedOver: break
        case .misnamed(let meant): take(meant, path, bytes, in: folder, &report)
        // What is to be said of a capsule in a folder is said of the folder.
        case .stray where path.hasSuffix("/capsule.rec"): break
        case .stray where path.isFolderOfTexts:
            // Its texts may be those that others name.
            let cause = report.warningCause(
                at: Self.start(of: path, in: folder, &report),
                "a capsule has no folders in “\(path.prefix { $0 != "/" })/”, and what lies here is not read; move its texts up into that folder"
            )
            let kind = CapsuleFile.kind(ofTextsIn: String(path.prefix { $0 != "/" }))
            if misnamed[kind] == nil { misnamed[kind] = cause }
        case .stray where folder.media.isEmpty && Self.foldersOfPictures.contains(path.lowercased()):
            let place = Self.start(of: path, in: folder, &report)
            let message =
                "a capsule has no place for this folder, and it is not read; name it “media”, or move it out of the capsule's folder"
            // What the records describe lies there.
            if folder.files["media.rec"] != nil {
                misnamed[.media] = report.cause(at: place, message)
            } else {
                report.warning(at: place, message)
            }
        case .stray:
            let cause = report.warningCause(
                at: Self.start(of: path, in: folder, &report),
                Self.strayMessage(path, in: folder)
            )
            let name = path.split(separator: "/").last.map(String.init) ?? path
            if path.utf8.last != UInt8(ascii: "/"), MediaName(name) != nil, misplacedMedia[name] == nil {
                misplacedMedia[name] = cause
            }
        }
    }

    /// Returns the section that a page is by its header, if the reading order names it.
    private func section(
        insteadOf place: CapsuleFile,
        _ bytes: [UInt8],
        in folder: SourceFolder
    ) -> CapsuleFile? {
        guard case .page(let slug) = place, HeaderGuess.hasSummary(bytes),
            let capsule = folder.files["capsule.rec"],
            String(decoding: capsule, as: UTF8.self).split(whereSeparator: \.isWhitespace).contains(
                slug.string[...]
            )
        else { return nil }
        return .section(slug)
    }

    /// Adds a file's text under a place.
    ///
    /// - Returns: The file's index in the report.
    private mutating func open(
        _ place: CapsuleFile,
        _ path: String,
        _ bytes: [UInt8],
        _ report: inout Report
    ) -> Int {
        let isHidden = !showingDrafts && place.isText && DraftMark.stands(in: bytes)
        let opened = report.open(
            path: "\(folder)/\(path)",
            bytes,
            subject: "a capsule",
            isGemtext: place.isText,
            isLenient: isHidden
        )
        entries.append(
            Entry(place: place, index: opened.index, obstacle: opened.obstacle, isHidden: isHidden)
        )
        return opened.index
    }

    /// Reports an error, or only a warning if the right file is there too: then this one is a draft or a copy of it.
    private mutating func take(
        _ meant: FolderEntry.Meant,
        _ path: String,
        _ bytes: [UInt8],
        in folder: SourceFolder,
        _ report: inout Report
    ) {
        if let right = meant.path, let twin = folder.twin(of: right, for: path) {
            report.warning(
                at: Self.start(of: path, in: folder, &report),
                "a capsule has no place for this \(Self.noun(path)), and it is not read, since \(twin) is there; move it out of the capsule's folder"
            )
            return
        }
        let place =
            meant.path.flatMap { CapsuleFile(path: $0) } ?? HeaderGuess.place(ofLooseText: path, bytes)
        let message = Self.message(meant, path, place)
        if let place, HeaderGuess.isPlausible(place, bytes), taken.insert(place).inserted {
            let index = open(place, path, bytes, &report)
            let cause = report.cause(at: SourceOffset(file: index), message)
            // The name that others use for it may be another than the one that is made of this.
            if case .text(_, _, isSlug: false) = meant {
                for kind in meant.kinds where misnamed[kind] == nil { misnamed[kind] = cause }
            }
            return
        }
        let cause = report.cause(at: Self.start(of: path, in: folder, &report), message)
        if path.utf8.last == UInt8(ascii: "/") { misnamedFolders[path[...]] = cause }
        // The files of a misnamed folder are there.
        if path.utf8.last == UInt8(ascii: "/"),
            folder.files.keys.contains(where: { $0.hasPrefix(path) && $0 != path })
        {
            return
        }
        for kind in meant.kinds where misnamed[kind] == nil { misnamed[kind] = cause }
    }

    /// Takes a file of a folder that is misnamed itself as if the folder had the right name.
    private mutating func takeInMisnamedFolder(
        _ path: String,
        _ right: String,
        _ bytes: [UInt8],
        in folder: SourceFolder,
        _ report: inout Report
    ) {
        guard let slash = path.firstIndex(of: "/"), let cause = misnamedFolders[path[...slash]] else {
            return
        }
        switch FolderEntry(path: right) {
        case .file(let place) where taken.insert(place).inserted: _ = open(place, path, bytes, &report)
        case .misnamed(let meant):
            report.follows(from: cause)
            for kind in meant.kinds where misnamed[kind] == nil { misnamed[kind] = cause }
        case .file, .passedOver, .stray: break
        }
    }

    private static func start(
        of path: String,
        in folder: SourceFolder,
        _ report: inout Report
    ) -> SourceOffset {
        SourceOffset(file: report.add(SourceFile(path: "\(folder.name)/\(path)", text: "")), offset: 0)
    }

    private mutating func reportMissing(in folder: SourceFolder, _ report: inout Report) {
        if misnamed[.capsule] != nil { return }
        if let capsule = entries.first(where: { $0.place == .capsule }) {
            let hasSection = entries.contains { if case .section = $0.place { true } else { false } }
            if !hasSection, misnamed[.sections] == nil {
                report.error(
                    at: SourceOffset(file: capsule.index, offset: 0),
                    "the capsule has no section; add a file sections/<slug>.gmi for each slug in “SectionOrder”"
                )
            }
        } else {
            let index = report.add(SourceFile(path: "\(folder.name)/capsule.rec", text: ""))
            report.error(
                at: SourceOffset(file: index, offset: 0),
                "this file is missing; it says what the text is and in which order its sections are read: write “Title: …”, “Language: en”, “Author: …”, “Licence: …” and “SectionOrder: …” into it"
            )
        }
    }
}

extension String {
    /// Whether this is a folder in one of the folders of texts.
    fileprivate var isFolderOfTexts: Bool {
        utf8.last == UInt8(ascii: "/") && CapsuleFile.textFolders.contains { hasPrefix("\($0)/") }
    }
}

extension FolderEntry.Meant {
    /// The kinds of files that it would be under its right name.
    fileprivate var kinds: Set<CapsuleFile.Kind> {
        switch self {
        case .text(let folder, _, _), .folder(let folder), .document(let folder, _):
            [CapsuleFile.kind(ofTextsIn: folder)]
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
