internal import Glibc

extension FileSystem {
    /// Gives a file another content: at every moment one of the two is there, whole.
    ///
    /// A link stays, and what it leads to is replaced. The file keeps its mode, and its owner where the system allows it; a
    /// second name of it (a hard link) keeps the old content.
    ///
    /// - Parameters:
    ///   - path: A regular file, absolute or relative to the working directory.
    ///   - old: The content that it is expected to have.
    ///   - new: The content that it is to have.
    /// - Returns: `false` if its content is another one by now, and nothing was done.
    /// - Throws: If it may not be written to, or if the new file cannot be made beside it.
    package static func replace(
        _ path: String,
        having old: [UInt8],
        with new: [UInt8]
    ) throws(FileError) -> Bool {
        guard let file = realPath(path) else { throw .last(path) }
        // The rename asks for the folder's permission alone.
        guard unsafe access(file, W_OK) == 0 else { throw .last(path) }
        // Two links may lead to one file.
        if old != new, try read(file) == new { return true }
        let folder = parent(of: file)
        let temporary =
            "\(folder == "/" ? "" : folder)/\(Self.replacement)\(TemporaryName.random(for: name(of: file)))"
        let output = try GrowingFile(making: temporary)
        output.lock()
        defer { withExtendedLifetime(output) { _ = unsafe unlink(temporary) } }
        // This comes before anything is in it that others may not read.
        try copyOwnership(of: file, to: temporary)
        try output.append(new)
        // A file is written down by the same call as a folder's list of names.
        try synchroniseFolder(temporary)
        guard try read(file) == old else { return false }
        try rename(temporary, to: file)
        return true
    }

    /// What the names begin with that new contents have until they replace the old.
    private static let replacement = ".lectern-format"

    /// Removes what processes that were killed in ``replace(_:having:with:)`` have left in a folder.
    ///
    /// One that is still at work has a lock on its file. What cannot be removed does no harm.
    package static func removeReplacements(in folder: String) {
        for name in (try? names(in: folder)) ?? [] where name.hasPrefix("\(replacement).") {
            let path = "\(folder)/\(name)"
            guard (try? FileStatus(of: path, followsLinks: false))?.kind == .file else { continue }
            let number = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
            guard number >= 0 else { continue }
            let file = Descriptor(adopting: number)
            if flock(file.number, LOCK_EX | LOCK_NB) == 0 { _ = unsafe unlink(path) }
        }
    }
}
