import Foundation

/// A file of a test's own, removed when nothing refers to it any more.
package final class TemporaryFile {
    package let path: String

    /// - Parameter bytes: What it holds.
    /// - Throws: Where it cannot be written.
    package init(_ bytes: [UInt8]) throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "lectern-\(UUID().uuidString)")
        try Data(bytes).write(to: url)
        path = url.path()
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Cuts its end off.
    package func truncate(to count: UInt64) throws {
        let handle = try FileHandle(forWritingTo: URL(filePath: path))
        try handle.truncate(atOffset: count)
        try handle.close()
    }

    /// Writes other bytes over it where it lies.
    package func overwrite(with bytes: [UInt8]) throws {
        let handle = try FileHandle(forWritingTo: URL(filePath: path))
        try handle.write(contentsOf: Data(bytes))
        try handle.truncate(atOffset: UInt64(bytes.count))
        try handle.close()
    }

    /// Puts another file in its place, as an editor does.
    package func replace(with bytes: [UInt8]) throws {
        try Data(bytes).write(to: URL(filePath: path), options: .atomic)
    }
}
