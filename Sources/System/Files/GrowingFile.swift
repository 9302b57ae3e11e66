internal import Glibc

/// A new file that is written piece by piece.
package final class GrowingFile: Sendable {
    private let descriptor: Descriptor
    private let path: String

    /// - Throws: Where something of this name is there already, or the system lets no file be made.
    package init(making path: String) throws(FileError) {
        let number = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
        guard number >= 0 else { throw .last(path) }
        descriptor = Descriptor(adopting: number)
        self.path = path
    }

    /// Marks the file as one on which a process is at work, for as long as this value lives; where the system has no locks, nothing does.
    func lock() { _ = flock(descriptor.number, LOCK_EX | LOCK_NB) }

    /// Writes all bytes at its end.
    package func append(_ bytes: [UInt8]) throws(FileError) {
        guard writeAll(bytes[...], to: descriptor.number) == bytes.count else { throw .last(path) }
    }
}
