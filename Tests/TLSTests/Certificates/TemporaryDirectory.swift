import Foundation

/// A directory for one test, which is removed with its contents when nothing refers to it any more.
final class TemporaryDirectory {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "lectern-tls-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: false)
        path = url.path()
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// - Returns: The path of a name in the directory.
    func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

    /// - Returns: The path of the new file.
    @discardableResult
    func write(_ text: String, _ name: String, mode: Int = 0o600) throws -> String {
        try Data(text.utf8).write(to: URL(filePath: self(name)))
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: self(name))
        return self(name)
    }

    func read(_ name: String) throws -> String { try String(contentsOfFile: self(name), encoding: .utf8) }

    func mode(_ name: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: self(name))[.posixPermissions] as? Int
    }

    /// Returns every name under `name`, including hidden ones.
    func names(in name: String) throws -> Set<String> {
        Set(try FileManager.default.contentsOfDirectory(atPath: self(name)))
    }
}
