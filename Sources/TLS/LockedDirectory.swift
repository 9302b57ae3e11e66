internal import Glibc

/// A directory in which one process at a time makes files, each of which appears whole or not at all.
///
/// The lock keeps two servers that start at once from making half a pair each. It is advisory and not every network
/// file system has it; what keeps a file from being overwritten is `link`, which they all have.
struct LockedDirectory: ~Copyable {
    private let path: String
    private let descriptor: CInt

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
        var temporaries: [String] = []
        defer { for name in temporaries { _ = unsafe unlinkat(descriptor, name, 0) } }
        for file in files { temporaries.append(try writeTemporary(for: file)) }
        for (file, temporary) in zip(files, temporaries) {
            guard unsafe linkat(descriptor, temporary, descriptor, file.name, 0) == 0 else {
                throw errno == EEXIST ? .exists(full(file.name)) : unwritable(file)
            }
        }
        try synchronize()
    }

    /// Puts a new file in the place of an old one: at every moment one of the two is there, whole.
    func replace(with file: NewFile) throws(CertificateError) {
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
        let name = ".\(String(UInt64.random(in: .min ... .max), radix: 36)).\(file.name)"
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        let output = unsafe openat(descriptor, name, flags, file.mode)
        guard output >= 0 else { throw unwritable(file) }
        defer { _ = close(output) }
        guard fchmod(output, file.mode) == 0, write(file.bytes, to: output), fsync(output) == 0 else {
            let error = unwritable(file)
            _ = unsafe unlinkat(descriptor, name, 0)
            throw error
        }
        return name
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
