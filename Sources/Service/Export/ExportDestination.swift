/// Where an export goes, with every symbolic link resolved: a link stays what it is, and what it leads to is replaced.
struct ExportDestination {
    /// Absolute; it may be missing.
    let path: String
    /// Where the new is written, beside the old: hidden, and known by its name as an export's.
    let fresh: String
    /// Where the old waits for the new to take its place, on file systems that cannot exchange the two.
    let stale: String

    /// - Parameters:
    ///   - output: As the user gave it.
    ///   - capsules: Folders that are exported.
    /// - Throws: Where it leads to nothing, holds the working directory, or lies in a capsule or a capsule in it.
    init(_ output: String, of capsules: [String]) throws(ServiceError) {
        let path = try Self.resolved(output)
        guard path != "/", !path.isEmpty else { throw ServiceError("--output: name a folder to write to") }
        for capsule in capsules {
            guard let source = FileSystem.realPath(capsule) else { continue }
            if Self.lies(path, in: source) {
                throw ServiceError(
                    "\(output): lies in the capsule \(capsule), which would have no place for it; choose another folder with --output"
                )
            }
            if Self.lies(source, in: path) {
                throw ServiceError(
                    "\(output): holds the capsule \(capsule) itself; choose another folder with --output"
                )
            }
        }
        if let working = FileSystem.realPath("."), Self.lies(working, in: path) {
            throw ServiceError(
                "\(output): is replaced as a whole, and you are in it; run the command from another folder"
            )
        }
        let parent = FileSystem.parent(of: path)
        let name = path.split(separator: "/").last ?? ""
        let beside = "\(parent == "/" ? "" : parent)/.\(name).lectern-"
        (self.path, fresh, stale) = (path, beside + "new", beside + "old")
    }

    private static func lies(_ path: String, in folder: String) -> Bool {
        path == folder || path.hasPrefix(folder == "/" ? "/" : folder + "/")
    }

    /// The real path of what is there, and of the rest what it will be.
    private static func resolved(_ path: String) throws(ServiceError) -> String {
        if let real = FileSystem.realPath(path) { return real }
        if FileSystem.exists(path) {
            throw ServiceError(
                "\(path): is a link that leads to nothing; remove it, or make the folder that it names"
            )
        }
        let trimmed = path.dropLast(path.reversed().prefix { $0 == "/" }.count)
        let name = trimmed[(trimmed.lastIndex(of: "/").map(trimmed.index(after:)) ?? trimmed.startIndex)...]
        guard !name.isEmpty, name != ".", name != ".." else {
            throw ServiceError("\(path): does not exist; name a folder to write to with --output")
        }
        let parent = FileSystem.parent(of: path)
        let above = try resolved(parent.isEmpty ? "." : parent)
        return above == "/" ? "/\(name)" : "\(above)/\(name)"
    }
}
