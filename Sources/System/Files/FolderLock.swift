internal import Glibc

/// Folders that one process works in, until this value ends or the process does.
///
/// A lock is a folder's and not a name's: it goes with the folder where that is moved.
package struct FolderLock: ~Copyable {
    /// Why a folder cannot be had.
    package enum Refusal: Error, Hashable, Sendable {
        /// Another process has it.
        case taken
        /// What is at this path is no folder.
        case inTheWay(String)
        case file(FileError)
    }

    private var folders: [CInt]

    /// Makes the folder where it is missing, and locks it.
    ///
    /// - Parameter path: Of a folder in one that is there.
    /// - Throws: Where another process has it; a file system that knows no locks has none.
    package init(making path: String) throws(Refusal) {
        // Who had it before may have moved it away or removed it between the opening and the lock.
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

    /// Locks a folder that is there as well.
    package mutating func add(_ path: String) throws(Refusal) {
        guard let folder = try Self.locked(path) else { throw .taken }
        folders.append(folder)
    }

    /// Whether the folder that was made is the one that has this path now.
    package func holdsFirst(at path: String) -> Bool {
        folders.first.map { Self.isSame($0, path) } ?? false
    }

    /// - Returns: `nil` where another folder has the path by now, or none.
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
