internal import Glibc

/// A file that is held open to be read whole.
package struct ReadableFile: ~Copyable {
    private let descriptor: Descriptor

    /// Does not wait where the path is a pipe's, which nobody may ever write to.
    ///
    /// - Parameter path: Absolute, or relative to the working directory; links are followed.
    /// - Throws: Where it is missing or may not be read.
    package init(_ path: String) throws(SystemError) { try self.init(path, in: AT_FDCWD) }

    init(_ path: String, in folder: CInt) throws(SystemError) {
        let number = unsafe openat(folder, path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard number >= 0 else { throw .last }
        descriptor = Descriptor(adopting: number)
    }

    /// Of the file that is open, which may have another name by now.
    package func status() throws(SystemError) -> FileStatus { try FileStatus(of: descriptor.number) }

    /// From the place that was read last, at first the beginning, to the end.
    ///
    /// - Parameter limit: In bytes.
    /// - Returns: `nil` where there are more.
    /// - Throws: Where the system cannot read it, as with a folder.
    package func bytes(limit: Int = .max) throws(SystemError) -> [UInt8]? {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = unsafe read(descriptor.number, &buffer, buffer.count)
            if count == 0 { return bytes }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .last }
            bytes += buffer[..<count]
            guard bytes.count <= limit else { return nil }
        }
    }

    /// The next bytes; fewer than `count` of them where the file ends before.
    func next(_ count: Int) throws(SystemError) -> ArraySlice<UInt8> {
        var bytes = [UInt8](repeating: 0, count: count)
        let count = unsafe read(descriptor.number, &bytes, bytes.count)
        guard count >= 0 else { throw .last }
        return bytes[..<count]
    }
}
