import Foundation

/// A folder for one test, which is removed with its contents when it is released.
final class PrivateFolder {
    let path: String

    init() throws {
        path = NSTemporaryDirectory() + "lectern-system-\(UUID())"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }
}
