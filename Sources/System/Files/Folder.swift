internal import Glibc

/// A folder that is held open: every question is about this folder, whatever becomes of its name.
package struct Folder: ~Copyable {
    let descriptor: Descriptor

    /// - Parameter path: An absolute path, or one relative to the working directory; links are followed.
    /// - Throws: If it is missing, is not a folder, or may not be read.
    package init(_ path: String) throws(SystemError) {
        try self.init(path, in: AT_FDCWD)
    }

    private init(_ path: String, in folder: CInt) throws(SystemError) {
        let number = unsafe openat(folder, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard number >= 0 else { throw .last }
        descriptor = Descriptor(adopting: number)
    }

    /// Opens a folder in this one.
    package func folder(_ name: String) throws(SystemError) -> Folder {
        try Folder(name, in: descriptor.number)
    }

    /// Opens a file in this folder for reading.
    package func file(_ name: String) throws(SystemError) -> ReadableFile {
        try ReadableFile(name, in: descriptor.number)
    }

    /// Returns what an entry of the folder is; a link stands for what it leads to.
    package func status(of name: String) throws(SystemError) -> FileStatus {
        try FileStatus(of: name, in: descriptor.number, followsLinks: true)
    }

    /// Returns the names of everything in the folder, unsorted, with U+FFFD for what is not UTF-8.
    package func names() throws(SystemError) -> [String] {
        // A stream closes its descriptor, so it gets a duplicate. The two share their position, which is set to the beginning
        // first.
        let own = fcntl(descriptor.number, F_DUPFD_CLOEXEC, 0)
        guard own >= 0 else { throw .last }
        guard let stream = unsafe fdopendir(own) else {
            let error = SystemError.last
            _ = close(own)
            throw error
        }
        defer { _ = unsafe closedir(stream) }
        unsafe rewinddir(stream)
        var names: [String] = []
        errno = 0
        while let entry = unsafe readdir(stream) {
            guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { continue }
            let start = unsafe UnsafeRawPointer(entry).advanced(by: offset)
            let name = unsafe String(cString: start.assumingMemoryBound(to: CChar.self))
            if name != ".", name != ".." { names.append(name) }
            errno = 0
        }
        guard errno == 0 else { throw .last }
        return names
    }
}
