internal import Glibc

/// A file that is held open to be read whole.
package struct ReadableFile: ~Copyable {
    private let descriptor: Descriptor

    /// Opens the file, without waiting if the path is a pipe's, to which nobody may ever write.
    ///
    /// - Parameter path: An absolute path, or one relative to the working directory; links are followed.
    /// - Throws: If it is missing or may not be read.
    package init(_ path: String) throws(SystemError) { try self.init(path, in: AT_FDCWD) }

    init(_ path: String, in folder: CInt) throws(SystemError) {
        let number = unsafe openat(folder, path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard number >= 0 else { throw .last }
        descriptor = Descriptor(adopting: number)
    }

    /// Returns the status of the open file, which may have another name by now.
    package func status() throws(SystemError) -> FileStatus { try FileStatus(of: descriptor.number) }

    /// Reads on from where the last read ended, at first from the beginning, to the end of the file.
    ///
    /// - Parameter limit: The most bytes to read.
    /// - Returns: `nil` if there are more.
    /// - Throws: If the system cannot read it, for instance because it is a folder.
    package func bytes(limit: Int = .max) throws(SystemError) -> [UInt8]? {
        var bytes: [UInt8] = []
        // A text has some kilobytes, and a larger buffer takes longer to clear than to read.
        var buffer = [UInt8](repeating: 0, count: 16 << 10)
        while true {
            let count = unsafe read(descriptor.number, &buffer, buffer.count)
            if count == 0 { return bytes }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .last }
            bytes += buffer[..<count]
            guard bytes.count <= limit else { return nil }
        }
    }

    /// Reads the next `count` bytes, or fewer if the file ends before.
    func next(_ count: Int) throws(SystemError) -> ArraySlice<UInt8> {
        var bytes = [UInt8](repeating: 0, count: count)
        let count = unsafe read(descriptor.number, &bytes, bytes.count)
        guard count >= 0 else { throw .last }
        return bytes[..<count]
    }
}
