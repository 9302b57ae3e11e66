internal import System

extension SourceFolder {
    /// The most bytes of a file, 16 MB: no file of a text comes near this.
    static let largestFile = 16 << 20
    /// How deep a translation may lie for its name to be read.
    static let deepestTranslation = 2

    /// Reads the files that have a place in a capsule and only lists the others; ``Leftovers`` are skipped.
    ///
    /// Symbolic links are followed. A name that is not UTF-8 is listed with U+FFFD for the bytes that cannot be read.
    ///
    /// - Parameter path: An absolute path, or one relative to the working directory.
    /// - Returns: The folder, named as in `path`, without a slash at the end.
    /// - Throws: A ``SourceFolderError`` at the first file that cannot be read.
    package static func read(_ path: String) throws(SourceFolderError) -> SourceFolder {
        var name = path[...]
        while name.utf8.last == UInt8(ascii: "/") { name.removeLast() }
        var reader = SourceFolderReader(name: String(name), depth: 0)
        try reader.read(path)
        return reader.found
    }

    /// Reads the same, but for what cannot be read.
    ///
    /// - Returns: The folder and what is not in it.
    /// - Throws: If the folder itself cannot be read.
    package static func readWhatCanBe(
        _ path: String
    ) throws(SourceFolderError) -> (folder: SourceFolder, unread: [SourceFolderError]) {
        var name = path[...]
        while name.utf8.last == UInt8(ascii: "/") { name.removeLast() }
        var reader = SourceFolderReader(name: String(name), depth: 0, isLenient: true)
        try reader.read(path)
        return (reader.found, reader.unread)
    }
}

/// Walks through a capsule's folder.
///
/// It goes only into the folders that a capsule has, and into those of translations, but not deeper than a translation in a
/// translation, which is a mistake to be named. So no link can lead it in a circle.
private struct SourceFolderReader {
    let name: String
    /// How many folders of translations this one lies in.
    let depth: Int
    /// Whether what cannot be read is passed over.
    let isLenient: Bool
    private(set) var unread: [SourceFolderError] = []
    private var files: [String: [UInt8]] = [:]
    private var media: [String: MediaEntry] = [:]
    private var stamps: [String: FileStamp] = [:]
    private var translations: [LanguageTag: SourceFolder] = [:]

    init(name: String, depth: Int, isLenient: Bool = false) {
        self.name = name
        self.depth = depth
        self.isLenient = isLenient
    }

    var found: SourceFolder {
        SourceFolder(name: name, files: files, media: media, stamps: stamps, translations: translations)
    }

    mutating func read(_ path: String) throws(SourceFolderError) {
        let root: Folder
        do throws(SystemError) {
            root = try Folder(path)
        } catch {
            throw failure(error, path)
        }
        try readEntries(of: root, prefix: "")
    }

    /// Lists the attachments; what is wrong with one of them is reported with all else.
    private mutating func listMedia(of folder: borrowing Folder) throws(SourceFolderError) {
        for name in try names(of: folder, CapsuleFile.mediaFolder) {
            do throws(SystemError) {
                // A pipe is not waited for, and a device not opened, which can have effects.
                switch try folder.status(of: name).kind {
                case .folder: media[name] = .folder
                case .other: media[name] = .notAFile
                case .file:
                    let file = try folder.file(name)
                    let status = try file.status()
                    stamps[name] = status.stamp
                    media[name] = try isText(name, file) ? .file(bytes: status.size) : .notUTF8
                }
            } catch {
                let target = error.obstacle == .nothingThere ? folder.linkTarget(of: name) : nil
                media[name] = .unreadable(
                    reason: target.map(SourceFolderError.deadLinkReason) ?? error.description
                )
            }
        }
    }

    /// Returns whether the file is UTF-8, if its name says that it is text; readers are told so (``MediaEntry/notUTF8``).
    private func isText(_ name: String, _ file: borrowing ReadableFile) throws(SystemError) -> Bool {
        guard let dot = name.lastIndex(of: "."), Self.textEndings.contains(name[dot...].lowercased()),
            let bytes = try file.bytes(limit: SourceFolder.largestFile)
        else { return true }
        return String(validating: bytes, as: UTF8.self) != nil
    }

    private static let textEndings: Set<String> = [".csv", ".gemini", ".gmi", ".md", ".text", ".txt"]

    private func names(of folder: borrowing Folder, _ path: String) throws(SourceFolderError) -> [String] {
        do throws(SystemError) {
            return try folder.names().filter { !Leftovers.contains($0) }
        } catch {
            throw failure(error, fullPath(path))
        }
    }

    private mutating func readEntries(of folder: borrowing Folder, prefix: String) throws(SourceFolderError) {
        for name in try names(of: folder, prefix) {
            do throws(SourceFolderError) {
                try readEntry(name, of: folder, prefix: prefix)
            } catch {
                guard isLenient else { throw error }
                unread.append(error)
            }
        }
    }

    private mutating func readEntry(
        _ name: String,
        of folder: borrowing Folder,
        prefix: String
    ) throws(SourceFolderError) {
        let path = prefix + name
        let file = CapsuleFile(path: path)
        let isFolderOfOurs = prefix.isEmpty && CapsuleFile.folders.contains(name)
        let kind: FileStatus.Kind
        do throws(SystemError) {
            kind = try folder.status(of: name).kind
        } catch {
            // A stray link to nowhere does no harm, nor does a stray file that has just gone.
            guard file == nil, !isFolderOfOurs else {
                if error.obstacle == .nothingThere, let target = folder.linkTarget(of: name) {
                    throw .deadLink(fullPath(path), to: target)
                }
                throw failure(error, fullPath(path))
            }
            files[path] = []
            return
        }
        switch kind {
        case .folder where isFolderOfOurs:
            let inner = try open(name, in: folder, named: path)
            if name == CapsuleFile.mediaFolder {
                try listMedia(of: inner)
            } else {
                try readEntries(of: inner, prefix: path + "/")
            }
        case .folder where prefix.isEmpty && isMisnamedFolderOfTexts(name):
            files[path + "/"] = []
            try readEntries(of: try open(name, in: folder, named: path), prefix: path + "/")
        case .folder:
            if prefix.isEmpty, depth < SourceFolder.deepestTranslation, let tag = LanguageTag(name),
                let translation = try translation(name, in: folder)
            {
                translations[tag] = translation
            } else {
                files[path + "/"] = []
                if prefix.isEmpty, depth == 0, holdsCapsule(name, in: folder) {
                    files[path + "/capsule.rec"] = []
                }
            }
        case .file where file != nil: files[path] = try contents(of: name, in: folder, named: fullPath(path))
        case _ where file != nil: throw .notAFile(fullPath(path))
        case .file where FolderEntry(path: FolderEntry.pathInRightFolder(path) ?? path).isRead:
            // It is under a wrong name, and that is what is to be said of it, even if it cannot be read.
            files[path] = (try? contents(of: name, in: folder, named: fullPath(path))) ?? []
        default: files[path] = []
        }
    }

    private func isMisnamedFolderOfTexts(_ name: String) -> Bool {
        guard LanguageTag(name) == nil, case .misnamed(.folder(let right)) = FolderEntry(path: name + "/")
        else {
            return false
        }
        return right != CapsuleFile.mediaFolder
    }

    /// Returns whether a folder for which a capsule has no use is a capsule itself, which somebody may have meant.
    private func holdsCapsule(_ name: String, in folder: borrowing Folder) -> Bool {
        do {
            let inner = try folder.folder(name)
            return try inner.status(of: "capsule.rec").kind == .file
        } catch {
            return false
        }
    }

    /// - Returns: `nil` if the folder has nothing of a capsule.
    private mutating func translation(
        _ name: String,
        in folder: borrowing Folder
    ) throws(SourceFolderError) -> SourceFolder? {
        var reader = SourceFolderReader(name: fullPath(name), depth: depth + 1, isLenient: isLenient)
        try reader.readEntries(of: try open(name, in: folder, named: name), prefix: "")
        unread += reader.unread
        let isCapsule = reader.files.keys.contains { CapsuleFile(path: $0) != nil }
        return isCapsule ? reader.found : nil
    }

    private func open(
        _ name: String,
        in folder: borrowing Folder,
        named path: String
    ) throws(SourceFolderError) -> Folder {
        do throws(SystemError) { return try folder.folder(name) } catch {
            throw failure(error, fullPath(path))
        }
    }

    private func fullPath(_ path: String) -> String { path.isEmpty ? name : "\(name)/\(path)" }

    private func contents(
        of entry: String,
        in folder: borrowing Folder,
        named path: String
    ) throws(SourceFolderError) -> [UInt8] {
        let bytes: [UInt8]?
        do throws(SystemError) {
            bytes = try folder.file(entry).bytes(limit: SourceFolder.largestFile)
        } catch {
            throw failure(error, path)
        }
        guard let bytes else { throw .tooLarge(path, limit: SourceFolder.largestFile) }
        return bytes
    }

    private func failure(_ error: SystemError, _ path: String) -> SourceFolderError {
        if error.obstacle == .nothingThere, path == name || path == name + "/" {
            return FileSystem.linkTarget(name).map { .deadLink(name, to: $0) } ?? .missing(path)
        }
        return error.obstacle == .notAFolder
            ? .notAFolder(path) : .unreadable(path, reason: error.description)
    }
}
