internal import Glibc

/// The few calls by which an export writes its folder; every failure names its path.
enum FileSystem {
    static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// The folder and those above it, where they are missing.
    static func makeFolder(_ path: String) throws(ServiceError) {
        guard !path.isEmpty, !isFolder(path) else { return }
        try makeFolder(parent(of: path))
        guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw failure(path) }
    }

    /// A new file that is on the disk when this returns.
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
        guard fsync(file) == 0 else { throw failure(path) }
    }

    /// - Parameters:
    ///   - path: Of a file.
    ///   - limit: In bytes.
    /// - Returns: `nil` where there is no such file.
    /// - Throws: Where it cannot be read or is larger than the limit.
    static func read(_ path: String, limit: Int = .max) throws(ServiceError) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            if errno == ENOENT { return nil }
            throw failure(path)
        }
        defer { close(file) }
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

    /// Everything below a folder that is not a folder, by its path inside it, sorted.
    static func files(below folder: String) throws(ServiceError) -> [String] {
        var found: [String] = []
        var waiting = [""]
        while let path = waiting.popLast() {
            for name in try names(in: path.isEmpty ? folder : "\(folder)/\(path)") {
                let inside = path.isEmpty ? name : "\(path)/\(name)"
                var status = stat()
                guard lstat("\(folder)/\(inside)", &status) == 0 else { throw failure("\(folder)/\(inside)") }
                if status.st_mode & S_IFMT == S_IFDIR { waiting.append(inside) } else { found.append(inside) }
            }
        }
        return found.sorted()
    }

    /// Removes a folder with the files named, and with the folders that are empty then.
    static func removeFolder(_ folder: String, files: [String]) throws(ServiceError) {
        for file in files { try call(unlink, "\(folder)/\(file)") }
        for path in Set(files.flatMap(foldersAbove)).sorted(by: >) { try call(rmdir, "\(folder)/\(path)") }
        try call(rmdir, folder)
    }

    static func rename(_ old: String, to new: String) throws(ServiceError) {
        guard Glibc.rename(old, new) == 0 else { throw failure(new) }
    }

    /// `a/b/c.gmi`: `a`, `a/b`.
    private static func foldersAbove(_ file: String) -> [String] {
        let parts = file.split(separator: "/").dropLast()
        return parts.indices.map { parts[...$0].joined(separator: "/") }
    }

    static func parent(of path: String) -> String {
        let trimmed = path.dropLast(path.reversed().prefix { $0 == "/" }.count)
        guard let slash = trimmed.lastIndex(of: "/") else { return "" }
        return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
    }

    /// Everything in a folder, by its name; not sorted.
    static func names(in folder: String) throws(ServiceError) -> [String] {
        guard let stream = opendir(folder) else { throw failure(folder) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    private static func call(_ function: (UnsafePointer<CChar>) -> CInt, _ path: String) throws(ServiceError)
    {
        guard path.withCString(function) == 0 else { throw failure(path) }
    }

    /// Reads `errno`; call it on the line after the failed call.
    private static func failure(_ path: String) -> ServiceError {
        ServiceError("\(path): \(String(cString: strerror(errno)))")
    }
}
