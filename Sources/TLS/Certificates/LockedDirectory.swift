internal import CLinux
internal import Glibc

/// A directory in which one process at a time makes files, each of which appears whole or not at all.
///
/// The lock keeps two servers that start at once from making half a pair each. It is advisory and not every network
/// file system has it; what keeps a file from being overwritten is `link`, or a rename that replaces nothing where a file
/// system has no hard links (exFAT, SMB).
struct LockedDirectory: ~Copyable {
    private let path: String
    let descriptor: CInt

    /// Waits for a process that has the lock: that is one which is making a pair just now.
    ///
    /// - Parameter path: Made with mode 0700 where it is missing; the one above it must exist.
    /// - Throws: ``CertificateError/unwritable(_:reason:)``.
    init(_ path: String) throws(CertificateError) {
        guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else {
            throw .unwritable(path, reason: lastSystemError())
        }
        let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .unwritable(path, reason: lastSystemError()) }
        while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
        self.path = path
        self.descriptor = descriptor
    }

    deinit { _ = close(descriptor) }

    /// Whether anything has this name, be it a link that leads nowhere.
    func contains(_ name: String) -> Bool {
        var status = stat()
        return unsafe fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0
    }

    /// Makes files that are not there yet: in this order, and none of them before all are on the disk.
    ///
    /// - Throws: ``CertificateError/exists(_:)`` where one is there.
    func create(_ files: [NewFile]) throws(CertificateError) {
        removeLeftovers()
        var temporaries: [String] = []
        defer { for name in temporaries { _ = unsafe unlinkat(descriptor, name, 0) } }
        for file in files { temporaries.append(try writeTemporary(for: file)) }
        for (file, temporary) in zip(files, temporaries) {
            guard place(temporary, as: file.name) else {
                throw errno == EEXIST ? .exists(full(file.name)) : unwritable(file)
            }
        }
        try synchronize()
    }

    /// Gives a file its name where that is free.
    ///
    /// - Returns: `false` where it is not (EEXIST) or the file system can do neither; `errno` says which.
    private func place(_ temporary: String, as name: String) -> Bool {
        if unsafe linkat(descriptor, temporary, descriptor, name, 0) == 0 { return true }
        guard [EPERM, EOPNOTSUPP, ENOSYS, EMLINK].contains(errno) else { return false }
        return unsafe renameat2(descriptor, temporary, descriptor, name, LECTERN_RENAME_NOREPLACE) == 0
    }

    /// Puts a new file in the place of an old one: at every moment one of the two is there, whole.
    func replace(with file: NewFile) throws(CertificateError) {
        removeLeftovers()
        let temporary = try writeTemporary(for: file)
        guard unsafe renameat(descriptor, temporary, descriptor, file.name) == 0 else {
            let error = unwritable(file)
            _ = unsafe unlinkat(descriptor, temporary, 0)
            throw error
        }
        try synchronize()
    }

    /// Writes to a random name beside the one meant, down to the disk.
    private func writeTemporary(for file: NewFile) throws(CertificateError) -> String {
        // Ends as the name does, so that what keeps keys out of git or a backup keeps this one out as well.
        let name = Leftover.name(for: file.name)
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        let output = unsafe openat(descriptor, name, flags, file.mode)
        guard output >= 0 else { throw unwritable(file) }
        defer { _ = close(output) }
        do throws(CertificateError) {
            guard giveToFoldersOwner(output) else { throw unwritable(file) }
            try setMode(of: output, for: file)
            guard write(file.bytes, to: output), fsync(output) == 0 else { throw unwritable(file) }
        } catch {
            _ = unsafe unlinkat(descriptor, name, 0)
            throw error
        }
        return name
    }

    /// Made by root in a service's folder, a key would be one that the service cannot read.
    ///
    /// - Returns: `false` where that was needed and failed.
    private func giveToFoldersOwner(_ output: CInt) -> Bool {
        var folder = stat()
        guard geteuid() == 0 else { return true }
        guard unsafe fstat(descriptor, &folder) == 0 else { return false }
        guard folder.st_uid != 0 || folder.st_gid != getegid() else { return true }
        return fchown(output, folder.st_uid, folder.st_gid) == 0
    }

    /// Before anything is in the file.
    ///
    /// - Throws: Where others could read a key. A file system without modes of its own (exFAT, SMB) refuses, and it depends on
    ///   how it is mounted what everybody may do.
    private func setMode(of output: CInt, for file: NewFile) throws(CertificateError) {
        guard fchmod(output, file.mode) != 0 else { return }
        let reason = lastSystemError()
        var status = stat()
        guard unsafe fstat(output, &status) == 0, status.st_mode & 0o077 & ~file.mode == 0 else {
            throw .exposed(full(file.name), reason: reason)
        }
    }

    private func write(_ bytes: [UInt8], to output: CInt) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(output, $0.baseAddress, $0.count) }
            guard count > 0 || errno == EINTR else { return false }
            rest = rest.dropFirst(max(0, count))
        }
        return true
    }

    /// Makes the names last, where the file system can (one that cannot says EINVAL).
    private func synchronize() throws(CertificateError) {
        guard fsync(descriptor) == 0 || errno == EINVAL else {
            throw .unwritable(path, reason: lastSystemError())
        }
    }

    private func full(_ name: String) -> String { "\(path)/\(name)" }

    /// Call it right after the failed call.
    private func unwritable(_ file: NewFile) -> CertificateError {
        .unwritable(full(file.name), reason: lastSystemError())
    }
}

/// A file to be made.
struct NewFile {
    let name: String
    let bytes: [UInt8]
    /// Exactly this, whatever the process masks, from the file's first moment.
    let mode: mode_t
}
