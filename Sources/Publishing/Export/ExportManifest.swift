internal import System
internal import Text

/// The list of files that lies in an export: by it an export recognises its own folder, and sees what was changed in it.
///
/// Its lines have the form of `sha256sum`, so that `sha256sum -c .lectern-export` checks a folder. Earlier versions wrote only
/// the paths, by which nothing can be checked.
struct ExportManifest {
    /// The name of the list's own file, which is not in the list.
    static let name = ".lectern-export"

    /// The digest of each file by its path; `nil` if it is not known.
    private let digests: [String: String?]
    /// The folders that contain the files.
    private let folders: Set<Substring>

    /// Reads the list of a folder; it is empty if there is none.
    init(of folder: String, holding contents: FolderContents) throws(FileError) {
        var digests: [String: String?] = [Self.name: nil]
        if case .file = contents.entries[Self.name] {
            let bytes = try FileSystem.read("\(folder)/\(Self.name)") ?? []
            for (path, digest) in Self.entries(of: bytes) { digests[path] = .some(digest) }
        }
        var folders: Set<Substring> = []
        for path in digests.keys {
            var above = path[...]
            while let slash = above.lastIndex(of: "/") {
                above = above[..<slash]
                guard folders.insert(above).inserted else { break }
            }
        }
        (self.digests, self.folders) = (digests, folders)
    }

    /// Returns the paths of the files that an export wrote into a folder, sorted; none if it has no list.
    static func paths(in folder: String) throws(FileError) -> [String] {
        let bytes = try FileSystem.read("\(folder)/\(name)") ?? []
        return entries(of: bytes).map(\.path).sorted()
    }

    private static func entries(of bytes: [UInt8]) -> [(path: String, digest: String?)] {
        String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { line in
            let digest = line.prefix { $0.isHexDigit }
            guard digest.utf8.count == 64, line[digest.endIndex...].hasPrefix("  ") else {
                return (String(line), nil)
            }
            return (String(line[digest.endIndex...].dropFirst(2)), String(digest))
        }
    }

    /// Returns the path of the first thing in a folder that no export wrote, for a message: `letter.txt`, or `letters/` for a
    /// folder.
    func foreign(in contents: FolderContents) -> String? {
        let found = contents.entries.filter { path, entry in
            entry == .folder ? !folders.contains(path[...]) : digests[path] == nil
        }
        return found.min { $0.key < $1.key }.map {
            printable($0.unicodeScalars) + ($1 == .folder ? "/" : "")
        }
    }

    /// Returns the path of the first file that may have been changed since it was exported.
    func changed(
        in contents: FolderContents,
        of folder: String,
        _ digest: Export.Digest
    ) throws -> String? {
        for path in contents.files {
            guard case .file = contents.entries[path] else { return path }
            guard let listed = digests[path] ?? nil, FileSystem.exists("\(folder)/\(path)") else { continue }
            if try Export.digest(ofFile: "\(folder)/\(path)", digest) != listed { return path }
        }
        return nil
    }

    /// Returns the list for a folder with these files, and the digests in it; a file without a digest counts as changed, and is
    /// kept.
    static func bytes(
        for files: ExportFiles,
        _ digest: Export.Digest
    ) throws -> (bytes: [UInt8], digests: [String: String]) {
        let made = Array(files.bytes).concurrentMap { path, bytes in
            (path, Result { try Export.digest(of: bytes, digest) ?? "" })
        }
        var digests: [String: String] = [:]
        for (path, digest) in made { digests[path] = try digest.get() }
        for (path, content) in files.contents { digests[path] = try Export.digest(of: content, digest) ?? "" }
        for (path, source) in files.copies { digests[path] = try Export.digest(of: source, digest) ?? "" }
        let lines = digests.sorted { $0.key < $1.key }.map { "\($1)  \($0)\n" }
        return (Array(lines.joined().utf8), digests)
    }
}
