internal import Glibc

/// A file that is held open to be read piece by piece, by any number of readers at once, each where it is.
///
/// It stays the file that was opened, whatever takes its name later. Its content may still be changed or cut in place: the next
/// piece is then an error, so that nobody gets half of one content and half of another.
package final class OpenFile: Sendable {
    /// As it was opened, for messages.
    package let path: String
    /// In bytes, when it was opened.
    package let count: Int
    /// What it was when it was opened.
    package let stamp: FileStamp
    private let descriptor: Descriptor

    /// - Parameter path: Absolute, or relative to the working directory; links are followed.
    /// - Throws: Where it is missing, may not be read, or is no regular file.
    package init(_ path: String) throws(SystemError) {
        let number = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard number >= 0 else { throw .last }
        let descriptor = Descriptor(adopting: number)
        let status = try FileStatus(of: number)
        guard status.kind == .file else { throw SystemError(code: status.kind == .folder ? EISDIR : EINVAL) }
        self.path = path
        count = status.size
        stamp = status.stamp
        self.descriptor = descriptor
    }

    /// Appends a piece of it to `buffer`.
    ///
    /// - Parameters:
    ///   - count: How many bytes.
    ///   - offset: Where the piece begins; the whole piece is within ``count``.
    ///   - buffer: Keeps what it holds.
    /// - Throws: Where the piece cannot be read, or the file has been written to since it was opened.
    package func read(_ count: Int, at offset: Int, into buffer: inout [UInt8]) throws(OpenFileError) {
        var done = 0
        while done < count {
            var taken = 0
            buffer.append(addingCapacity: count - done) { (output: inout OutputSpan<UInt8>) in
                unsafe output.withUnsafeMutableBufferPointer { (free, initialized) in
                    taken = unsafe pread(
                        descriptor.number,
                        free.baseAddress,
                        count - done,
                        off_t(offset + done)
                    )
                    initialized = max(0, taken)
                }
            }
            if taken < 0, errno == EINTR { continue }
            if taken < 0 { throw OpenFileError(path: path, reason: .last) }
            if taken == 0 { throw OpenFileError(path: path, reason: nil) }
            done += taken
        }
        // A file that was written to while it was read has another time now.
        try demandUnchanged()
    }

    /// - Throws: If the file has been written to since it was opened.
    package func demandUnchanged() throws(OpenFileError) {
        do throws(SystemError) {
            guard try FileStatus(of: descriptor.number).stamp == stamp else {
                throw SystemError(code: 0)
            }
        } catch {
            throw OpenFileError(path: path, reason: error.code == 0 ? nil : error)
        }
    }
}

/// Why a piece of an ``OpenFile`` cannot be had.
package struct OpenFileError: Error, Hashable, Sendable, CustomStringConvertible {
    package let path: String
    /// `nil` where the file has been changed.
    package let reason: SystemError?

    package init(path: String, reason: SystemError?) {
        self.path = path
        self.reason = reason
    }

    package var description: String {
        if let reason {
            "\(path): cannot be read (\(reason))"
        } else {
            "\(path): has been changed since it was opened; put a changed file in its place by renaming, and reload"
        }
    }
}
