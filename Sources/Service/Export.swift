/// A folder of files, written whole or not at all.
///
/// The new folder is made beside the old one and renamed into its place, so a reader of it, or a crash, never
/// finds half an export. A list of its files goes with it: by that an export knows its own folder again, and
/// refuses one that holds anything else.
package enum Export {
    /// The list: one path a line, itself not among them.
    static let manifest = ".lectern-export"

    /// Writes the files.
    ///
    /// - Parameters:
    ///   - files: By path inside the folder.
    ///   - folder: Missing, empty, or an earlier export.
    /// - Throws: Where the folder holds something else, or the system refuses a file; the old folder stays.
    package static func write(_ files: [String: [UInt8]], to folder: String) throws(ServiceError) {
        let folder = String(folder.dropLast(folder.reversed().prefix { $0 == "/" }.count))
        guard !folder.isEmpty else { throw ServiceError("--output: name a folder to write to") }
        let old = try ownFiles(in: folder)
        let (fresh, stale) = ("\(folder).new", "\(folder).old")
        for path in [fresh, stale] where FileSystem.exists(path) {
            throw ServiceError("\(path): left by an export that was cut off; remove it and try again")
        }
        var all = files
        all[manifest] = Array(files.keys.sorted().map { "\($0)\n" }.joined().utf8)
        try FileSystem.makeFolder(fresh)
        for (path, bytes) in all.sorted(by: { $0.key < $1.key }) {
            let file = "\(fresh)/\(path)"
            try FileSystem.makeFolder(FileSystem.parent(of: file))
            try FileSystem.write(bytes, to: file)
        }
        guard let old else { return try FileSystem.rename(fresh, to: folder) }
        try FileSystem.rename(folder, to: stale)
        try FileSystem.rename(fresh, to: folder)
        try FileSystem.removeFolder(stale, files: old)
    }

    /// - Returns: The files of an earlier export, none for an empty folder, `nil` for a missing one.
    /// - Throws: Where the folder holds something that no export wrote.
    private static func ownFiles(in folder: String) throws(ServiceError) -> [String]? {
        guard FileSystem.exists(folder) else { return nil }
        guard FileSystem.isFolder(folder) else {
            throw ServiceError("\(folder): is not a folder; choose another name with --output")
        }
        let present = try FileSystem.files(below: folder)
        let list = try FileSystem.read("\(folder)/\(manifest)") ?? []
        let own = Set(
            String(decoding: list, as: UTF8.self).split(separator: "\n").map(String.init) + [manifest]
        )
        guard let foreign = present.first(where: { !own.contains($0) }) else { return present }
        throw ServiceError(
            "\(folder): holds \(foreign), which no export wrote; choose an empty folder with --output"
        )
    }
}
