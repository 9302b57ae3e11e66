internal import Glibc

/// Reads files of the kernel, which have a few bytes.
enum SmallFile {
    /// - Returns: `nil` if it cannot be read.
    static func text(at path: String) -> String? {
        let number = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard number >= 0 else { return nil }
        let descriptor = Descriptor(adopting: number)
        var bytes = [UInt8](repeating: 0, count: 4_096)
        let count = unsafe read(descriptor.number, &bytes, bytes.count)
        return count >= 0 ? String(decoding: bytes.prefix(count), as: UTF8.self) : nil
    }
}
