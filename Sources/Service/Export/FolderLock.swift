internal import Text
internal import Glibc

/// Folders that one process works in, until this value ends or the process does.
///
/// A lock is a folder's and not a name's: it goes with the folder where that is moved.
struct FolderLock: ~Copyable {
    private var folders: [CInt]

    /// Makes the folder where it is missing, and locks it.
    ///
    /// - Parameters:
    ///   - path: Of a folder in one that is there.
    ///   - output: What the user knows it by.
    /// - Throws: Where another process has it; a file system that knows no locks has none.
    init(making path: String, for output: String) throws(ServiceError) {
        // Who had it before may have moved it away or removed it between the opening and the lock.
        for _ in 1...100 {
            guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw FileSystem.failure(path) }
            if let folder = try Self.locked(path, for: output) {
                folders = [folder]
                return
            }
        }
        throw Self.isTaken(output)
    }

    deinit { for folder in folders { close(folder) } }

    /// Locks a folder that is there as well.
    mutating func add(_ path: String, for output: String) throws(ServiceError) {
        guard let folder = try Self.locked(path, for: output) else { throw Self.isTaken(output) }
        folders.append(folder)
    }

    /// Whether the folder that was made is the one that has this path now.
    func holdsFirst(at path: String) -> Bool { folders.first.map { Self.isSame($0, path) } ?? false }

    /// - Returns: `nil` where another folder has the path by now, or none.
    private static func locked(_ path: String, for output: String) throws(ServiceError) -> CInt? {
        let folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard folder >= 0 else {
            switch errno {
            case ENOENT: return nil
            case ENOTDIR, ELOOP:
                throw ServiceError(
                    "\(output): \(printable(path.unicodeScalars)) is in the way; move it elsewhere and try again"
                )
            default: throw FileSystem.failure(path)
            }
        }
        guard flock(folder, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK else {
            close(folder)
            throw isTaken(output)
        }
        if isSame(folder, path) { return folder }
        close(folder)
        return nil
    }

    private static func isSame(_ folder: CInt, _ path: String) -> Bool {
        var (held, found) = (stat(), stat())
        return fstat(folder, &held) == 0 && lstat(path, &found) == 0
            && (held.st_dev, held.st_ino) == (found.st_dev, found.st_ino)
    }

    private static func isTaken(_ output: String) -> ServiceError {
        ServiceError("\(output): another export writes it now; wait until that has ended")
    }
}
