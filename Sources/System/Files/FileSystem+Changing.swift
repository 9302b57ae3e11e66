internal import CLinux
internal import Glibc

/// The operations that change files and folders.
extension FileSystem {
    /// Makes the missing ones of a folder and all folders above it, and notes each once it is made, the outermost first.
    package static func makeFolder(
        _ path: String,
        noting note: (String) -> Void = { _ in }
    ) throws(FileError) {
        guard !path.isEmpty, !isFolder(path) else { return }
        try makeFolder(parent(of: path), noting: note)
        if unsafe mkdir(path, 0o777) == 0 { return note(path) }
        guard errno == EEXIST else { throw .last(path) }
    }

    /// Writes a new file.
    package static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
        try GrowingFile(making: path).append(bytes)
    }

    /// Returns when everything that was written to the file system of `path` is on the disk: one call is enough for any number
    /// of files.
    package static func synchronise(_ path: String) throws(FileError) { try synchronise(path) { syncfs($0) } }

    /// Returns when a folder's list of names is on the disk.
    package static func synchroniseFolder(_ path: String) throws(FileError) {
        try synchronise(path) { fsync($0) }
    }

    private static func synchronise(_ path: String, _ call: (CInt) -> CInt) throws(FileError) {
        let number = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard number >= 0 else { throw .last(path) }
        let file = Descriptor(adopting: number)
        // Some file systems have no such call for a folder, and do not need one.
        guard call(file.number) == 0 || errno == EINVAL else { throw .last(path) }
    }

    /// Gives a folder or a file the mode of another, and its owner where the system allows it.
    package static func copyOwnership(of old: String, to new: String) throws(FileError) {
        let status: FileStatus
        do throws(SystemError) {
            status = try FileStatus(of: old)
        } catch {
            throw FileError(old, .system(error))
        }
        _ = unsafe chown(new, status.owner, status.group)
        guard unsafe chmod(new, status.permissions) == 0 || errno == EPERM else { throw .last(new) }
    }

    /// Removes a file, or a link but not what it leads to.
    package static func remove(_ file: String) throws(FileError) {
        guard unsafe unlink(file) == 0 else { throw .last(file) }
    }

    /// Removes an empty folder.
    package static func removeFolder(_ folder: String) throws(FileError) {
        guard unsafe rmdir(folder) == 0 else { throw .last(folder) }
    }

    /// Exchanges two folders in one step.
    ///
    /// - Returns: `false` if the kernel or the file system cannot do it.
    package static func exchange(_ folder: String, with other: String) throws(FileError) -> Bool {
        if unsafe renameat2(AT_FDCWD, folder, AT_FDCWD, other, LECTERN_RENAME_EXCHANGE) == 0 { return true }
        if errno == EINVAL || errno == ENOSYS || errno == EOPNOTSUPP { return false }
        throw .last(other)
    }

    /// Moves a file or folder within its file system.
    ///
    /// It may replace a file or an empty folder, but no folder that holds something.
    package static func rename(_ old: String, to new: String) throws(FileError) {
        guard unsafe Glibc.rename(old, new) == 0 else { throw .last(new) }
    }
}
