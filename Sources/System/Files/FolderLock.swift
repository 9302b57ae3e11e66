internal import Glibc

/// Locks folders for one process until this value or the process ends.
///
/// A lock belongs to the folder and not to its name: it moves along with the folder.
package struct FolderLock: ~Copyable {
    /// The reason why a folder cannot be locked.
    package enum Refusal: Error, Hashable, Sendable {
        /// Another process has locked it.
        case taken
        /// The thing at this path is not a folder.
        case inTheWay(String)
        case file(FileError)
    }

    private var folders: [CInt]

    /// Makes the folder if it is missing, and locks it.
    ///
    /// - Parameter path: The path of a folder, in a folder that exists.
    /// - Throws: If another process has it. A file system that knows no locks never reports one.
    package init(making path: String) throws(Refusal) {
        // The last process that had it may have moved or removed it between the opening and the lock.
        for _ in 1...100 {
            guard unsafe mkdir(path, 0o777) == 0 || errno == EEXIST else { throw .file(.last(path)) }
            if let folder = try Self.locked(path) {
                folders = [folder]
                return
            }
        }
        throw .taken
    }

    deinit { for folder in folders { _ = close(folder) } }

    /// Locks another folder, which must exist.
    package mutating func add(_ path: String) throws(Refusal) {
        guard let folder = try Self.locked(path) else { throw .taken }
        folders.append(folder)
    }

    /// Returns whether the folder that was made is the one that has this path now.
    package func holdsFirst(at path: String) -> Bool {
        folders.first.map { Self.isSame($0, path) } ?? false
    }

    /// - Returns: `nil` if the path leads to another folder by now, or to none.
    private static func locked(_ path: String) throws(Refusal) -> CInt? {
        let folder = unsafe open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard folder >= 0 else {
            switch errno {
            case ENOENT: return nil
            case ENOTDIR, ELOOP: throw .inTheWay(path)
            default: throw .file(.last(path))
            }
        }
        guard flock(folder, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK else {
            _ = close(folder)
            throw .taken
        }
        if isSame(folder, path) { return folder }
        _ = close(folder)
        return nil
    }

    private static func isSame(_ folder: CInt, _ path: String) -> Bool {
        guard let held = try? FileStatus(of: folder),
            let found = try? FileStatus(of: path, followsLinks: false)
        else { return false }
        return held.isSameFile(as: found)
    }
}
