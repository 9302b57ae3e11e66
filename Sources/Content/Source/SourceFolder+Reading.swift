internal import Glibc

extension SourceFolder {
    /// No file of a text comes near this: 16 MB.
    static let largestFile = 16 << 20

    /// Reads what has a place in a capsule, and only lists what has none; ``Leftovers`` are passed over.
    ///
    /// Symbolic links are followed. A name that is not UTF-8 is listed with U+FFFD for what cannot be read.
    ///
    /// - Parameter path: absolute or relative to the working directory.
    /// - Returns: the folder, named as `path` names it, without a slash at the end.
    /// - Throws: at the first file that cannot be read; see ``SourceFolderError``.
    package static func read(_ path: String) throws(SourceFolderError) -> SourceFolder {
        var name = path[...]
        while name.utf8.last == UInt8(ascii: "/") { name.removeLast() }
        var reader = SourceFolderReader(name: String(name))
        try reader.read(path)
        return SourceFolder(name: reader.name, files: reader.files)
    }
}

/// Walks a capsule's folder.
///
/// It goes only into the folders that a capsule has, so that no link can lead it in a circle.
private struct SourceFolderReader {
    let name: String
    var files: [String: [UInt8]] = [:]

    mutating func read(_ path: String) throws(SourceFolderError) {
        let root = try open(path, in: nil, O_DIRECTORY, named: path)
        try readEntries(of: root, prefix: "")
    }

    private mutating func readEntries(
        of folder: borrowing Descriptor,
        prefix: String
    ) throws(SourceFolderError) {
        for entry in try entries(of: folder, named: fullPath(prefix)) {
            let path = prefix + entry
            let file = CapsuleFile(path: path)
            let isFolderOfOurs = prefix.isEmpty && CapsuleFile.folders.contains(entry)
            var status = stat()
            // A stray link to nowhere does no harm, nor does a stray file that has just gone.
            if fstatat(folder.number, entry, &status, 0) != 0, file != nil || isFolderOfOurs {
                throw failure(fullPath(path))
            }
            switch status.st_mode & S_IFMT {
            case S_IFDIR where isFolderOfOurs:
                let inner = try open(entry, in: folder.number, O_DIRECTORY, named: fullPath(path))
                try readEntries(of: inner, prefix: path + "/")
            case S_IFDIR: files[path + "/"] = []
            case S_IFREG where file != nil:
                files[path] = try contents(of: entry, in: folder, named: fullPath(path))
            case _ where file != nil: throw .notAFile(fullPath(path))
            default: files[path] = []
            }
        }
    }

    private func fullPath(_ path: String) -> String { path.isEmpty ? name : "\(name)/\(path)" }

    private func entries(
        of folder: borrowing Descriptor,
        named path: String
    ) throws(SourceFolderError) -> [String] {
        // A stream closes its descriptor, so it gets one of its own.
        guard let stream = fdopendir(fcntl(folder.number, F_DUPFD_CLOEXEC, 0)) else { throw failure(path) }
        defer { closedir(stream) }
        var names: [String] = []
        errno = 0
        while let entry = readdir(stream) {
            guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { continue }
            let start = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
            defer { errno = 0 }
            let name = String(cString: start)  // with U+FFFD for what is not UTF-8
            if !Leftovers.contains(name) { names.append(name) }
        }
        guard errno == 0 else { throw failure(path) }
        return names
    }

    private func contents(
        of entry: String,
        in folder: borrowing Descriptor,
        named path: String
    ) throws(SourceFolderError) -> [UInt8] {
        let file = try open(entry, in: folder.number, O_NONBLOCK, named: path)
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = Glibc.read(file.number, &buffer, buffer.count)
            if count == 0 { return bytes }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw failure(path) }
            bytes += buffer[..<count]
            guard bytes.count <= SourceFolder.largestFile else {
                throw .tooLarge(path, limit: SourceFolder.largestFile)
            }
        }
    }

    private func open(
        _ path: String,
        in folder: CInt?,
        _ flags: CInt,
        named name: String
    ) throws(SourceFolderError) -> Descriptor {
        let number = openat(folder ?? AT_FDCWD, path, O_RDONLY | O_CLOEXEC | flags)
        guard number >= 0 else { throw failure(name) }
        return Descriptor(number: number)
    }

    /// To be called right after the call that failed.
    private func failure(_ path: String) -> SourceFolderError {
        switch errno {
        case ENOENT where path == name || path == name + "/": .missing(path)
        case ENOTDIR: .notAFolder(path)
        case let code: .unreadable(path, reason: String(cString: strerror(code)))
        }
    }
}

private struct Descriptor: ~Copyable {
    let number: CInt
    deinit { close(number) }
}
