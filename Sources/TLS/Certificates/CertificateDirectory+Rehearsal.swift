internal import CLinux
internal import Glibc

extension CertificateDirectory {
    /// Tries whether a pair could be made by this user, and leaves nothing behind: files without a name are written to the
    /// disk and forgotten.
    ///
    /// Where the file system has no such files (NFS, exFAT), what the folder's mode allows has to do.
    ///
    /// - Throws: ``CertificateError/unwritable(_:reason:)``, with the folder.
    package func rehearse() throws(CertificateError) {
        var status = stat()
        // It would be made, in a folder that has to be there.
        let isMissing = unsafe lstat(path, &status) != 0 && errno == ENOENT
        let folder = isMissing ? parent : path
        // Both at once, since a full disk may have room for one.
        var files: [CInt] = []
        defer { for file in files { _ = close(file) } }
        for _ in 0..<2 {
            let flags = LECTERN_TMPFILE | O_DIRECTORY | O_WRONLY | O_CLOEXEC
            let file = unsafe open(folder, flags, mode_t(0o600))
            if file >= 0 {
                files.append(file)
                guard Self.fill(file) else { throw .unwritable(path, reason: lastSystemError()) }
            } else if [EOPNOTSUPP, EISDIR].contains(errno) {
                guard unsafe faccessat(AT_FDCWD, folder, W_OK | X_OK, AT_EACCESS) == 0 else {
                    throw .unwritable(path, reason: lastSystemError())
                }
            } else {
                throw .unwritable(path, reason: lastSystemError())
            }
        }
    }

    /// More than a key or a certificate takes, down to the disk.
    private static func fill(_ file: CInt) -> Bool {
        let bytes = [UInt8](repeating: 0, count: 4_096)
        let written = unsafe bytes.withUnsafeBytes { unsafe write(file, $0.baseAddress, $0.count) }
        return written == bytes.count && fsync(file) == 0
    }

    private var parent: String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
