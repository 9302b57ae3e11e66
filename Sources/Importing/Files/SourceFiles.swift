import System
import Text

/// The files that are imported, with the folder in which their pictures are looked for.
package struct SourceFiles: Sendable {
    /// A file, with the path by which remarks name it and its links are resolved.
    package struct File: Sendable {
        package var path: String
        package var bytes: [UInt8]

        package init(path: String, bytes: [UInt8]) { (self.path, self.bytes) = (path, bytes) }
    }

    package var files: [File]
    /// The folder to which the paths are relative; `nil` for standard input, beside which there are no pictures.
    package var folder: String?
    /// The name of the file or folder, which may be the only title.
    package var name: String
    /// Files that were passed over, and why.
    package var remarks: [PlacedRemark] = []

    /// The most bytes of a file: four times what a text of a capsule has.
    package static let largestFile = 64 << 20
    /// The endings of texts.
    package static let endings = ["md", "markdown", "mdown", "mkd", "txt", "text", "gmi", "gemini"]
    /// The most folders one in another.
    private static let depth = 16

    /// Takes files that need not lie anywhere.
    package init(files: [File], name: String = "Untitled") { (self.files, self.name) = (files, name) }

    /// Takes what was written to standard input.
    package init(standardInput bytes: [UInt8]) {
        files = [File(path: "-", bytes: bytes)]
        name = "Untitled"
    }

    /// Reads a file, or the texts of a folder.
    ///
    /// Of a folder, hidden files and those that begin with `_` are passed over, as drafts and parts of templates are.
    package init(reading path: String) throws(ImportError) {
        files = []
        name = FileSystem.name(of: FileSystem.realPath(path) ?? path)
        if FileSystem.isFolder(path) {
            let root = FileSystem.withoutTrailingSlashes(path)
            folder = root
            var passed: [String] = []
            let real = FileSystem.realPath(root) ?? root
            try read(root, "", within: real == "/" ? real : real + "/", depth: 0, &passed)
            try followSummary(of: root)
            if files.isEmpty { throw .noTexts(path) }
            if !passed.isEmpty {
                remarks.append(
                    PlacedRemark(
                        .dropped,
                        root,
                        "\(count(passed.count, "file")) of the folder \(passed.count == 1 ? "was" : "were") passed over, such as \(quoted(passed[0]))"
                    )
                )
            }
        } else {
            name = name.fileStem
            try Self.refuseOtherFormat(path)
            let parent = FileSystem.parent(of: path)
            folder = parent.isEmpty ? "." : parent
            files = [File(path: FileSystem.name(of: path), bytes: try Self.bytes(path))]
        }
    }

    private mutating func read(
        _ root: String,
        _ inside: String,
        within real: String,
        depth: Int,
        _ passed: inout [String]
    ) throws(ImportError) {
        let folder = inside.isEmpty ? root : "\(root)/\(inside)"
        let names: [String]
        do throws(FileError) { names = try FileSystem.names(in: folder) } catch { throw .unreadable(error) }
        for name in names.sorted(by: SourceOrder.precedes) {
            let path = inside.isEmpty ? name : "\(inside)/\(name)"
            if name.utf8.first == UInt8(ascii: ".") { continue }
            if name.utf8.first == UInt8(ascii: "_"), !SourceOrder.isIntroduction(name) {
                passed.append(path)
                continue
            }
            if FileSystem.isFolder("\(root)/\(path)") {
                if depth < Self.depth, (try? EntryStatus(of: "\(root)/\(path)"))?.kind == .folder {
                    try read(root, path, within: real, depth: depth + 1, &passed)
                } else {
                    passed.append(path)
                }
            } else if Self.endings.contains(path.fileEnding) {
                take(path, in: root, within: real)
            } else if !PictureFiles.endings.contains(path.fileEnding) {
                passed.append(path)
            }
        }
    }

    /// Takes a file of a folder; one that cannot be read is passed over, since it must not keep out the others.
    private mutating func take(_ path: String, in root: String, within real: String) {
        // A link out of the folder would publish what its owner never meant to.
        guard let file = FileSystem.realPath("\(root)/\(path)"), file.utf8.starts(with: real.utf8) else {
            return pass(
                path,
                "this is a link that leads out of the folder or to nothing, and was passed over"
            )
        }
        let target = String(file.dropFirst(real.count))
        if target != path, Self.isRead(target) {
            return pass(path, "this is a link to \(quoted(target)), which is read itself")
        }
        guard FileSystem.isRegularFile(file) else {
            return pass(path, "this is no regular file, and was passed over")
        }
        do {
            let bytes = try Self.bytes(file)
            _ = try TextEncoding.decode(bytes, path: path)
            files.append(File(path: path, bytes: bytes))
        } catch {
            pass(path, "this file was passed over: \(error)")
        }
    }

    /// Whether a file is one of those that are read, by its path in the folder.
    private static func isRead(_ path: String) -> Bool {
        endings.contains(path.fileEnding)
            && path.split(separator: "/").allSatisfy {
                $0.utf8.first != UInt8(ascii: ".")
                    && ($0.utf8.first != UInt8(ascii: "_") || SourceOrder.isIntroduction(String($0)))
            }
    }

    private mutating func pass(_ path: String, _ message: String) {
        remarks.append(PlacedRemark(.dropped, path, message))
    }

    /// Puts the files into the order of a `SUMMARY.md`, as mdBook has it, which is no text itself.
    private mutating func followSummary(of root: String) throws(ImportError) {
        guard let index = files.firstIndex(where: { ["SUMMARY.md", "src/SUMMARY.md"].contains($0.path) })
        else { return }
        let summary = files.remove(at: index)
        var places: [String: Int] = [:]
        for piece in String(decoding: summary.bytes, as: UTF8.self).split(separator: "](").dropFirst() {
            let address = piece.prefix { $0 != ")" && $0 != "#" }
            let path = LinkTable.joined(String(address), to: summary.path)
            if places[path] == nil { places[path] = places.count }
        }
        let order = files.enumerated().map { (places[$1.path] ?? places.count + $0, $1) }.sorted {
            $0.0 < $1.0
        }
        files = order.map(\.1)
        remarks.append(
            PlacedRemark(
                .guessed,
                summary.path,
                "the files stand in the order of this list, which is no section itself"
            )
        )
    }

    /// Returns the bytes of a file that a text names, if it lies in the text's folder or below.
    func bytes(beside text: String, at path: String) -> [UInt8]? {
        guard let folder, let root = FileSystem.realPath(folder),
            let real = FileSystem.realPath("\(folder)/\(LinkTable.joined(path, to: text))"),
            real.utf8.starts(with: (root == "/" ? root : root + "/").utf8), FileSystem.isRegularFile(real)
        else { return nil }
        return try? Self.bytes(real)
    }

    /// Reads a file of any format; one that is missing or too large is an error.
    package static func bytes(_ path: String) throws(ImportError) -> [UInt8] {
        let bytes: [UInt8]?
        do throws(FileError) { bytes = try FileSystem.read(path, limit: largestFile) } catch {
            throw .unreadable(error)
        }
        guard let bytes else { throw .missing(path) }
        return bytes
    }

    private static func refuseOtherFormat(_ path: String) throws(ImportError) {
        let formats = [
            "docx", "odt", "html", "htm", "epub", "rtf", "tex", "latex", "org", "rst", "fb2", "docbook",
            "ipynb",
        ]
        let ending = path.fileEnding
        if ending == "pdf" { throw .pdf(path) }
        if ending == "doc" { throw .oldWord(path) }
        if formats.contains(ending) { throw .needsPandoc(path) }
    }
}

extension String {
    /// The name of the file without its folders and its ending.
    var fileStem: String {
        let name = split(separator: "/").last.map(String.init) ?? self
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
        return String(name[..<dot])
    }

    /// What follows the last dot of a file's name, in small letters; empty without one.
    var fileEnding: String {
        let name = split(separator: "/").last ?? ""
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "" }
        return name[name.index(after: dot)...].lowercased()
    }
}
