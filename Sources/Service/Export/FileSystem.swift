internal import CLinux
internal import Glibc

/// The calls by which files and folders are read and written; every failure names its path.
enum FileSystem {
    static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    static func isRegularFile(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    /// The folder and those above it, where they are missing: each is noted once it is made, the outermost first.
    static func makeFolder(_ path: String, noting note: (String) -> Void = { _ in }) throws(ServiceError) {
        guard !path.isEmpty, !isFolder(path) else { return }
        try makeFolder(parent(of: path), noting: note)
        if mkdir(path, 0o777) == 0 { return note(path) }
        guard errno == EEXIST else { throw failure(path) }
    }

    /// - Returns: The absolute path without links; `nil` where nothing is there, or a link leads to nothing or in a circle.
    static func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// - Throws: Where the system would let no file be made in a folder, or removed from it.
    static func demandWritable(_ folder: String) throws(ServiceError) {
        guard access(folder, W_OK | X_OK) == 0 else { throw failure(folder) }
    }

    /// Whether a regular file begins with these bytes, or is empty.
    static func begins(_ path: String, with start: [UInt8]) throws(ServiceError) -> Bool {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw failure(path) }
        defer { close(file) }
        var bytes = [UInt8](repeating: 0, count: start.count)
        let count = Glibc.read(file, &bytes, bytes.count)
        guard count >= 0 else { throw failure(path) }
        return count == 0 || bytes.prefix(count) == start[...]
    }

    /// A new file.
    static func write(_ bytes: [UInt8], to path: String) throws(ServiceError) {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard file >= 0 else { throw failure(path) }
        defer { close(file) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            guard count >= 0 || errno == EINTR else { throw failure(path) }
            rest = rest.dropFirst(max(0, count))
        }
    }

    /// Returns when all that was written to the file system of `path` is on the disk: one call for any number of files.
    static func synchronise(_ path: String) throws(ServiceError) { try synchronise(path) { syncfs($0) } }

    /// Returns when a folder's list of names is on the disk.
    static func synchroniseFolder(_ path: String) throws(ServiceError) { try synchronise(path) { fsync($0) } }

    private static func synchronise(_ path: String, _ call: (CInt) -> CInt) throws(ServiceError) {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw failure(path) }
        defer { close(file) }
        // Some file systems have no such call for a folder, and need none.
        guard call(file) == 0 || errno == EINVAL else { throw failure(path) }
    }

    /// Gives a folder or a file the mode of another, and its owner where the system allows it.
    static func copyOwnership(of old: String, to new: String) throws(ServiceError) {
        var status = stat()
        guard stat(old, &status) == 0 else { throw failure(old) }
        _ = chown(new, status.st_uid, status.st_gid)
        guard chmod(new, status.st_mode & 0o7777) == 0 || errno == EPERM else { throw failure(new) }
    }

    /// - Parameters:
    ///   - path: Of a file.
    ///   - limit: In bytes.
    /// - Returns: `nil` where there is no such file.
    /// - Throws: Where it cannot be read or is larger than the limit.
    static func read(_ path: String, limit: Int = .max) throws(ServiceError) -> [UInt8]? {
        // A pipe would wait for its writer.
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else {
            if errno == ENOENT { return nil }
            throw failure(path)
        }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw failure(path) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw ServiceError("\(path): is not a regular file; name one that is")
        }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Glibc.read(file, &buffer, buffer.count)
            guard count >= 0 || errno == EINTR else { throw failure(path) }
            if count == 0 { return bytes }
            bytes += buffer.prefix(max(0, count))
            guard bytes.count <= limit else { throw ServiceError("\(path): is larger than \(limit) bytes") }
        }
    }

    static func remove(_ file: String) throws(ServiceError) { try call(unlink, file) }

    /// An empty one.
    static func removeFolder(_ folder: String) throws(ServiceError) { try call(rmdir, folder) }

    /// Puts each of two folders in the other's place in one step.
    ///
    /// - Returns: `false` where the kernel or the file system cannot.
    static func exchange(_ folder: String, with other: String) throws(ServiceError) -> Bool {
        if renameat2(AT_FDCWD, folder, AT_FDCWD, other, LECTERN_RENAME_EXCHANGE) == 0 { return true }
        if errno == EINVAL || errno == ENOSYS || errno == EOPNOTSUPP { return false }
        throw failure(other)
    }

    static func rename(_ old: String, to new: String) throws(ServiceError) {
        guard Glibc.rename(old, new) == 0 else { throw failure(new) }
    }

    /// The path without its last name: `/` for `/site`, nothing for `site` and for `/`.
    static func parent(of path: String) -> String {
        let path = withoutTrailingSlashes(path)
        guard path != "/", let slash = lastSlash(in: path) else { return "" }
        let parent = path[..<slash]
        return parent.isEmpty ? "/" : String(parent)
    }

    /// The last name in a path; nothing for `/`.
    static func name(of path: String) -> String {
        let path = withoutTrailingSlashes(path)
        return String(path[(lastSlash(in: path).map(path.utf8.index(after:)) ?? path.startIndex)...])
    }

    /// The same path; `/` where it has nothing else.
    static func withoutTrailingSlashes(_ path: String) -> String {
        let end = path.utf8.lastIndex { $0 != UInt8(ascii: "/") }.map(path.utf8.index(after:))
        return end.map { String(path[..<$0]) } ?? String(path.prefix(1))
    }

    /// Among bytes, since a slash and a combining mark after it are one character.
    private static func lastSlash(in path: String) -> String.Index? {
        path.utf8.lastIndex(of: UInt8(ascii: "/"))
    }

    /// Everything in a folder, by its name; not sorted.
    static func names(in folder: String) throws(ServiceError) -> [String] {
        guard let stream = opendir(folder) else { throw failure(folder) }
        defer { closedir(stream) }
        var names: [String] = []
        errno = 0
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
            errno = 0
        }
        guard errno == 0 else { throw failure(folder) }
        return names
    }

    private static func call(_ function: (UnsafePointer<CChar>) -> CInt, _ path: String) throws(ServiceError)
    {
        guard path.withCString(function) == 0 else { throw failure(path) }
    }

    /// Reads `errno`; call it on the line after the failed call.
    static func failure(_ path: String) -> ServiceError {
        ServiceError(SystemRefusal(path: path, code: errno))
    }
}
