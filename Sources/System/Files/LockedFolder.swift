internal import CLinux
internal import Glibc

/// A folder of secrets, in which one process at a time makes files that appear whole or not at all.
///
/// The lock keeps two processes that start at once from making half of what belongs together each. It is advisory and not every
/// network file system has it; what keeps a file from being overwritten is a rename that replaces nothing, or `link` where a file
/// system has no such rename (NFS).
package struct LockedFolder: ~Copyable {
    private let path: String
    private let folder: Folder
    private var descriptor: CInt { folder.descriptor.number }

    /// Opens and locks the folder, and waits while another process has the lock, which it has only while it makes files.
    ///
    /// - Parameter path: The folder's path. The folder is made with mode 0700 if it is missing; the one above it must exist.
    /// - Throws: If it cannot be made or opened.
    package init(_ path: String) throws(FileError) {
        guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .last(path) }
        let folder: Folder
        do throws(SystemError) {
            folder = try Folder(path)
        } catch {
            throw FileError(path, .system(error))
        }
        while flock(folder.descriptor.number, LOCK_EX) != 0, errno == EINTR {}
        self.path = path
        self.folder = folder
    }

    /// Returns whether anything has this name, even a link that leads nowhere.
    package func contains(_ name: String) -> Bool { (try? status(of: name)) != nil }

    private func status(of name: String) throws(SystemError) -> FileStatus {
        try FileStatus(of: name, in: descriptor, followsLinks: false)
    }

    /// Removes old files that a killed process has left under temporary names: no copy of a key is to lie about.
    ///
    /// Such a name may be the second one of a file in use, which keeps its first. Files that cannot be removed do no harm.
    ///
    /// - Parameter isOurs: Whether the name that the file was meant to get is one that is used here.
    package func removeLeftovers(where isOurs: (Substring) -> Bool) {
        for name in (try? folder.names()) ?? [] {
            guard let meant = TemporaryName.meant(by: name), isOurs(meant),
                let status = try? status(of: name),
                status.kind == .file, time(nil) - status.modified > TemporaryName.age
            else { continue }
            _ = unsafe unlinkat(descriptor, name, 0)
        }
    }

    /// Makes new files in the given order, and none of them before all are on the disk.
    ///
    /// - Throws: ``FileError/Cause/taken`` if one of them exists.
    package func create(_ files: [NewFile]) throws(FileError) {
        var temporaries: [String] = []
        defer { for name in temporaries { _ = unsafe unlinkat(descriptor, name, 0) } }
        for file in files { temporaries.append(try writeTemporary(for: file)) }
        for (file, temporary) in zip(files, temporaries) {
            guard place(temporary, as: file.name) else {
                throw errno == EEXIST ? FileError(full(file.name), .taken) : .last(full(file.name))
            }
        }
        try synchronize()
    }

    /// Gives a file its name where that is free, by a rename first: a second name can take room of its own, which a full file
    /// system would have for the key and not for its certificate.
    ///
    /// - Returns: `false` if the name is taken (EEXIST) or the file system can do neither; `errno` says which.
    private func place(_ temporary: String, as name: String) -> Bool {
        let flags = LECTERN_RENAME_NOREPLACE
        if unsafe renameat2(descriptor, temporary, descriptor, name, flags) == 0 { return true }
        guard [EINVAL, EOPNOTSUPP, ENOSYS].contains(errno) else { return false }
        return unsafe linkat(descriptor, temporary, descriptor, name, 0) == 0
    }

    /// Replaces an old file with a new one: at every moment one of the two is there, whole.
    package func replace(with file: NewFile) throws(FileError) {
        let temporary = try writeTemporary(for: file)
        guard unsafe renameat(descriptor, temporary, descriptor, file.name) == 0 else {
            let error = FileError.last(full(file.name))
            _ = unsafe unlinkat(descriptor, temporary, 0)
            throw error
        }
        try synchronize()
    }

    /// Writes a file under a random name next to its final one, down to the disk, and returns that name.
    private func writeTemporary(for file: NewFile) throws(FileError) -> String {
        let name = TemporaryName.random(for: file.name)
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        let number = unsafe openat(descriptor, name, flags, file.permissions)
        guard number >= 0 else { throw .last(full(file.name)) }
        let output = Descriptor(adopting: number)
        do throws(FileError) {
            guard giveToFoldersOwner(output.number) else { throw .last(full(file.name)) }
            try setMode(of: output.number, for: file)
            guard writeAll(file.bytes[...], to: output.number) == file.bytes.count, fsync(output.number) == 0
            else { throw .last(full(file.name)) }
        } catch {
            _ = unsafe unlinkat(descriptor, name, 0)
            throw error
        }
        return name
    }

    /// Gives a file that root makes to the folder's owner: the service could not read a key that belongs to root.
    ///
    /// - Returns: `false` if that was needed and failed.
    private func giveToFoldersOwner(_ output: CInt) -> Bool {
        guard geteuid() == 0 else { return true }
        guard let folder = try? FileStatus(of: descriptor) else { return false }
        guard folder.owner != 0 || folder.group != getegid() else { return true }
        return fchown(output, folder.owner, folder.group) == 0
    }

    /// Sets the mode before anything is in the file.
    ///
    /// - Throws: If others could read a key. A file system without modes (exFAT, SMB) refuses the call, and how it is mounted
    ///   decides what everybody may do.
    private func setMode(of output: CInt, for file: NewFile) throws(FileError) {
        guard fchmod(output, file.permissions) != 0 else { return }
        let reason = SystemError.last
        let open = (try? FileStatus(of: output))?.permissions ?? 0o777
        guard open & 0o077 & ~file.permissions == 0 else {
            throw FileError(full(file.name), .exposed(reason))
        }
    }

    /// Writes the names to the disk, if the file system can do so; one that cannot says EINVAL.
    private func synchronize() throws(FileError) {
        guard fsync(descriptor) == 0 || errno == EINVAL else { throw .last(path) }
    }

    private func full(_ name: String) -> String { "\(path)/\(name)" }
}
