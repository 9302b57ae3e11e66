internal import Glibc

/// A folder that one process works in, until this value ends or the process does.
struct FolderLock: ~Copyable {
    private let folder: CInt

    /// - Parameters:
    ///   - path: Of a folder.
    ///   - output: What the user knows it by.
    /// - Throws: Where another process has it; a file system that knows no locks has none.
    init(_ path: String, for output: String) throws(ServiceError) {
        folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw FileSystem.failure(path) }
        guard flock(folder, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK else {
            throw ServiceError("\(output): another export writes it now; wait until that has ended")
        }
    }

    deinit { close(folder) }
}
