internal import CLinux
internal import Glibc

extension FileSystem {
    /// Tries whether this user could make files in a folder, and leaves nothing behind: files without a name are written to the
    /// disk and forgotten.
    ///
    /// If the file system has no such files (NFS, exFAT), only the folder's mode is looked at.
    ///
    /// - Parameters:
    ///   - count: How many files to make at once, since a full disk may have room for fewer.
    ///   - folder: A folder that exists.
    /// - Throws: The error with which the system would refuse.
    package static func rehearse(_ count: Int, in folder: String) throws(SystemError) {
        var files: [CInt] = []
        defer { for file in files { _ = close(file) } }
        for _ in 0..<count {
            let flags = LECTERN_TMPFILE | O_DIRECTORY | O_WRONLY | O_CLOEXEC
            let file = unsafe open(folder, flags, mode_t(0o600))
            if file >= 0 {
                files.append(file)
                guard fill(file) else { throw .last }
            } else if [EOPNOTSUPP, EISDIR].contains(errno) {
                guard unsafe faccessat(AT_FDCWD, folder, W_OK | X_OK, AT_EACCESS) == 0 else { throw .last }
            } else {
                throw .last
            }
        }
    }

    /// Writes more than a key or a page takes, down to the disk.
    private static func fill(_ file: CInt) -> Bool {
        let bytes = [UInt8](repeating: 0, count: 4_096)
        return writeAll(bytes[...], to: file) == bytes.count && fsync(file) == 0
    }
}
